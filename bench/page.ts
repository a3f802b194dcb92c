import { cpus, totalmem } from "node:os";

const HEAD = `# Benchmarks

Written by \`npm run bench\`; do not edit. Each section is what the named bench printed when it last ran, with the machine
it ran on.
`;

const mark = (name: string, edge: "begin" | "end"): string => `<!-- ${edge} ${name} -->`;

function machine(): string {
  const [first] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${memory} GiB, Node ${process.versions.node}`;
}

/** The page with one bench's section replaced, or added at its end; `page` null when there is none yet. */
export function pageWith(page: string | null, name: string, section: string): string {
  const [begin, end] = [mark(name, "begin"), mark(name, "end")];
  const block = `${begin}\n\n${section}\n*Machine: ${machine()}.*\n\n${end}\n`;
  const old = page ?? HEAD;
  const from = old.indexOf(begin);
  const to = old.indexOf(end);
  if (from < 0 || to < from) return `${old.trimEnd()}\n\n${block}`;
  return old.slice(0, from) + block + old.slice(to + end.length + 1);
}
