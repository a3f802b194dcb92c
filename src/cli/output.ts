/** Results go to stdout, a line each; all else goes to stderr. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value));
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `1 document`, `3 documents`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
