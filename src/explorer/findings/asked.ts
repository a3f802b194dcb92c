import type { FindingsQueryVariables } from "../../generated/explorer.js";
import type { FindingsSearch } from "./state.js";

/** The question behind what the address asks for. */
export const askedBy = (search: FindingsSearch): FindingsQueryVariables => ({
  rules: search.rule ? [search.rule] : null,
  severity: search.severity ? [search.severity] : null,
  document: search.document ?? null,
  source: search.source ?? null,
  issuer: search.body ?? null,
  year: search.year ?? null,
  dismissed: search.kind === "set-aside",
});
