/** What a converter gives for one file. */
export interface Converted {
  readonly text: string;
  /** For people: what was left out or could not be told. */
  readonly notes: readonly string[];
  /** What stands in page headers and left the text; a secrecy mark may stand there. */
  readonly header: string;
}
