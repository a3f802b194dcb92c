/** What is known of a text beside its words when its parts are put together. */
export interface ReadContext {
  readonly reader: string;
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** Place path of the source, or null where nobody tells. */
  readonly place: string | null;
  /** ISO date at which the source speaks. */
  readonly asOf: string | null;
}
