/** A stretch of a sentence, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line that only rules something off: below a title, or below the heads of a table. */
const RULED_OFF = /^[\s|:_-]*[-_]{2}[\s|:_-]*$/;

function trimmed(text: string, start: number, end: number): Stretch {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** A line that a page broke goes on with a small letter; one that begins anew does not, nor does an item «đ)». */
const goesOn = (text: string, start: number): boolean =>
  /^\s*\p{Ll}(?![).])/u.test(text.slice(start, start + 40));

/**
 * The lines of a sentence, each as the cells between its bars where it is the row of a table, and as one where it is not;
 * lines that a page broke within a sentence are one. A bar after a backslash is no bar; what a row holds beside bars and
 * blanks is kept.
 */
export function cellsOf(text: string): Stretch[][] {
  const rows: Stretch[][] = [];
  let isWords = false;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
    const bars: number[] = [];
    for (let at = start; at < end; at++)
      if (text.charAt(at) === "|" && text.charAt(at - 1) !== "\\") bars.push(at);
    const [before] = isWords ? (rows.at(-1) ?? []) : [];
    if (RULED_OFF.test(text.slice(start, end))) rows.push([]);
    else if (bars.length === 0 && before && goesOn(text, start)) rows.splice(-1, 1, [{ ...before, end }]);
    else if (bars.length === 0) rows.push([{ start, end }]);
    else
      rows.push(
        [start - 1, ...bars]
          .map((bar, i) => trimmed(text, bar + 1, bars[i] ?? end))
          .filter((cell) => cell.start < cell.end),
      );
    isWords = bars.length === 0;
    start = end + 1;
  }
  return rows.filter((cells) => cells.length > 0);
}
