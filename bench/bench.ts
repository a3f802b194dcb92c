/** One bench of `npm run bench`: what it measures, and the tables it gives. */
export interface Bench {
  readonly title: string;
  /** What is measured and how, for the page; Markdown. */
  readonly about: string;
  readonly run: (say: (line: string) => void) => Promise<readonly Table[]>;
}

/** A caption, and rows of which the first names the columns. */
export interface Table {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** A table of Markdown, its columns as wide as their longest cell. */
export function markdown({ caption, rows }: Table): string {
  const [head, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const widths = head.map((_, i) => Math.max(3, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (cells[i] ?? "").padEnd(width)).join(" | ")} |`;
  return [`${caption}\n`, line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join(
    "\n",
  );
}
