/** A line in capitals. */
export const isCapitals = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}/u.test(line);

/** Where the line of `at` ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A header stands in so much of a text's beginning. UTF-16 units. */
export const HEAD_LENGTH = 3500;
