import { type Baseline, gainsAndLosses, type SetBaseline } from "./baseline.js";
import type { CorpusText } from "./corpus.js";
import { changes, readSnapshot } from "./snapshot.js";
import { measureTable, peerTable, plainTable, relationTable } from "./tables.js";
import type { Tally } from "./tally.js";
import type { Work } from "./work.js";

const print = (line = ""): void => void process.stdout.write(`${line}\n`);
const cut = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most)}…` : words;

/** How many changes of one text are told; the rest is counted. */
const MOST = 40;

function printSet(
  title: string,
  tally: Tally,
  now: SetBaseline,
  last: SetBaseline | undefined,
  all: boolean,
): void {
  print(`\n${title}`);
  print(plainTable(measureTable(now.figures, last?.figures)));
  const relations = relationTable(now.figures, last?.figures);
  if (relations.length > 1) print(`\n${plainTable(relations)}`);
  const { gains, losses } = gainsAndLosses(last?.faults ?? [], tally.faults);
  for (const key of last ? gains : []) print(`  + ${key}`);
  for (const f of last ? losses : []) print(`  - ${f.key}: ${cut(f.words, 220)}`);
  if (all) for (const f of tally.faults) print(`  . ${f.key}: ${cut(f.words, 220)}`);
}

function printPeer(now: Work, last: Baseline | null, all: boolean): void {
  const { peer } = now.baseline;
  print("\nA public benchmark: ours and its authors' rules side by side");
  print(plainTable(peerTable(peer.ours, peer.oursWherePeer, peer.peer, peer.byRelation)));
  if (last)
    print(
      `  last: ${plainTable(peerTable(last.peer.ours, last.peer.oursWherePeer, last.peer.peer, {})).trim()}`,
    );
  print(`  spurious actions in 27 hard negatives: ${peer.spurious.length} ${peer.spurious.join(" ")}`);
  const pairs = (list: Work["peer"]["faults"][number]["missed"]): string =>
    list.map((p) => `${p.relation} ${cut(p.target.value, 60)}`).join("; ");
  for (const f of now.peer.faults) {
    const [missed = 0, extra = 0] = last?.peer.clauses[f.id] ?? [];
    const worse = f.missed.length > missed || f.extra.length > extra;
    if (!all && !(last && worse)) continue;
    print(
      `  ${worse ? "-" : "."} ${f.id} missed: ${pairs(f.missed) || "–"}; false: ${pairs(f.extra) || "–"}`,
    );
  }
  const right = new Set(now.peer.faults.map((f) => f.id));
  for (const id of Object.keys(last?.peer.clauses ?? {})) if (!right.has(id)) print(`  + ${id}`);
}

function printText(text: CorpusText, now: Work, folder: string): boolean {
  const after = now.snapshots.get(text.name);
  const before = readSnapshot(folder, text.name);
  if (!after) return false;
  if (!before || before.sha256 !== after.sha256) {
    print(`  ${text.name}: ${before ? "the text itself has changed" : "not read before"}`);
    return true;
  }
  const found = changes(before, after);
  for (const c of found.slice(0, MOST)) {
    const words = text.text.slice(c.start, c.end).replace(/\s+/g, " ");
    print(`  ${c.sign} ${text.name} ${c.start} ${c.row}  «${cut(words, 140)}»`);
  }
  if (found.length > MOST) print(`  … and ${found.length - MOST} more changes in ${text.name}`);
  return found.length > 0;
}

/** Tells a run on the terminal: figures beside the last committed ones, gains and losses with their words. */
export function tell(now: Work, last: Baseline | null, readings: string, all: boolean): void {
  print(`Reader ${now.baseline.reader}; last committed ${last?.reader ?? "none"}`);
  printSet("Excerpts read by hand", now.gold, now.baseline.gold, last?.gold, all);
  printSet("Our own readings", now.own, now.baseline.own, last?.own, all);
  printSet("Our own readings of facts", now.facts, now.baseline.facts, last?.facts, all);
  for (const name of now.stale)
    print(`  the own reading of ${name} does not fit its text any more: left out`);
  printPeer(now, last, all);
  const { texts, mentions, statements } = now.baseline.corpus;
  print(
    `\nThe whole corpus: ${texts} texts, ${mentions} mentions, ${statements} statements, ${Math.round(now.milliseconds)} ms`,
  );
  const moved = now.texts.filter((text) => printText(text, now, readings));
  print(moved.length === 0 ? "  as last committed" : `  changed: ${moved.length} of ${texts} texts`);
}
