/** A named question of `questions/`: its titles stand in the comment at the head of the file. */
export interface Example {
  readonly name: string;
  /** The operation's own name. */
  readonly operation: string;
  readonly vi: string;
  readonly en: string;
  /** The operation, headed by its Vietnamese title. */
  readonly query: string;
}

/** The order in which people meet them; others follow by name. */
const FIRST = ["implementing-documents", "foundations", "which-document", "find", "replaced-by"];

const rank = ({ name }: Example) => {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
};

function example(path: string, text: string): Example {
  const title = (language: string) => new RegExp(`^# ${language}: (.+)$`, "m").exec(text)?.[1] ?? "";
  const words = text.replace(/^#.*\n/gm, "").trim();
  const operation = /^query (\w+)/.exec(words)?.[1] ?? "";
  const name = path.replace(/^.*\/|\.graphql$/g, "");
  const vi = title("vi");
  return { name, operation, vi, en: title("en"), query: `# ${vi}\n${words}\n` };
}

const files = import.meta.glob<string>("../../questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const EXAMPLES: readonly Example[] = Object.entries(files)
  .map(([path, text]) => example(path, text))
  .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
