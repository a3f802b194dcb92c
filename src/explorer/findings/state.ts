import type { Severity } from "../../generated/explorer.js";
import { text, times, whole } from "../address.js";
import { SEVERITIES } from "../labels/severities.js";

/** Everything that decides which findings are shown; it stands in the address. */
export interface FindingsSearch {
  severity?: Severity | undefined;
  rule?: string | undefined;
  /** The id of a body that issued one of the documents. */
  body?: string | undefined;
  /** The year in which one of the documents was issued. */
  year?: number | undefined;
  document?: string | undefined;
  source?: string | undefined;
  /** `set-aside`: those that a person set aside. */
  kind?: "set-aside" | undefined;
  /** The finding whose evidence is open. */
  open?: string | undefined;
  /** How many pages of the list are shown. */
  pages?: number | undefined;
}

/** The state of an address's query; what it does not understand counts as not given. */
export const searchOf = (search: Readonly<Record<string, unknown>>): FindingsSearch => ({
  severity: SEVERITIES.find((one) => one === search.severity),
  rule: text(search.rule),
  body: text(search.body),
  year: whole(search.year),
  document: text(search.document),
  source: text(search.source),
  kind: search.kind === "set-aside" ? "set-aside" : undefined,
  open: text(search.open),
  pages: times(search.pages),
});
