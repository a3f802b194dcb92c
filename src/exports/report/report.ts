/** A piece of a report. A quotation is a source's own words with where they stand. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: "quotation"; readonly text: string; readonly from: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A paper to be put in a file: what it is about, how it was made, and its sections in their order. */
export interface Report {
  readonly title: string;
  /** Date, query and coverage, so that it can be made again. */
  readonly about: readonly string[];
  readonly sections: readonly Section[];
}
