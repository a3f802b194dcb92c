import type { Figure } from "./marks.js";
import { f1Of, type Marks } from "./peer-marks.js";

/** Rows as text columns; the first is the heading. */
export type Table = readonly (readonly string[])[];

export const number = (value: number): string => value.toFixed(3);

const shown = (figure: Figure | undefined): string =>
  figure === undefined
    ? "–"
    : figure.total === undefined
      ? number(figure.value)
      : `${number(figure.value)} (${figure.hits}/${figure.total})`;

type Figures = Readonly<Record<string, Figure>>;
const isRelation = (name: string): boolean =>
  /^[a-z_]+ (precision|recall|F1)$/.test(name) && !WHOLE.test(name);
/** Measures of a whole set, none of one relation. */
const WHOLE = /^(citation|relation|named|organisation|responsibility|task|target|observation) /;

/** Every measure beside its last committed value; those of single relations are left to `relationTable`. */
export function measureTable(now: Figures, last: Figures | undefined): Table {
  const rows = Object.entries(now)
    .filter(([name]) => !isRelation(name))
    .map(([name, figure]) => {
      const before = last?.[name];
      const moved = before && Math.abs(figure.value - before.value) > 1e-9;
      return [name, shown(figure), shown(before), moved ? (figure.value > before.value ? "▲" : "▼") : ""];
    });
  return [["measure", "now", "last", ""], ...rows];
}

/** Recall and precision of each relation beside the last committed ones. */
export function relationTable(now: Figures, last: Figures | undefined): Table {
  const names = [
    ...new Set(
      Object.keys(now)
        .filter(isRelation)
        .map((n) => n.split(" ")[0] as string),
    ),
  ];
  const rows = names.map((name) => [
    name.toUpperCase(),
    shown(now[`${name} recall`]),
    shown(last?.[`${name} recall`]),
    shown(now[`${name} precision`]),
    shown(last?.[`${name} precision`]),
  ]);
  return [["relation", "recall", "last", "precision", "last"], ...rows];
}

const marksShown = (m: Marks): string => `${number(f1Of(m))} (${m.tp}/${m.fp}/${m.fn})`;

/** Ours and the peer's F1 per relation, with true hits, false hits and misses. */
export function peerTable(
  ours: Marks,
  oursWherePeer: Marks,
  peer: Marks,
  byRelation: Readonly<Record<string, { ours: Marks; peer: Marks }>>,
): Table {
  const rows = Object.entries(byRelation).map(([name, m]) => [name, marksShown(m.ours), marksShown(m.peer)]);
  return [
    ["", "ours F1 (true/false/missed)", "peer F1 (true/false/missed)"],
    ["all clauses", marksShown(ours), "–"],
    ["where the peer answered", marksShown(oursWherePeer), marksShown(peer)],
    ...rows,
  ];
}

/** For the terminal: columns padded to their width. */
export function plainTable(table: Table): string {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => (row[i] ?? "").length)));
  return table
    .map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd())
    .join("\n");
}

/** For a page: a Markdown table. */
export function markdownTable(table: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head = [], ...rows] = table;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
