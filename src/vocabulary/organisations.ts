/** How names of bodies are built, as data: heads with their kinds, fields, names of their own. */
import { FRONT_HEADS } from "./organisations/front.js";
import type { OrganisationHead } from "./organisations/head.js";
import { PARTY_HEADS } from "./organisations/party.js";
import { STATE_HEADS } from "./organisations/state.js";
import { UNIT_HEADS } from "./organisations/units.js";

export { JOINED_AGENCIES } from "./organisations/agencies.js";
export { FIELDS } from "./organisations/fields.js";
export type {
  NameTail,
  OrganisationHead,
  OrganisationKind,
  OrganisationLevel,
} from "./organisations/head.js";
export { NAMED, SECT_WORDS } from "./organisations/named.js";

export const ORGANISATION_HEADS: readonly OrganisationHead[] = [
  ...PARTY_HEADS,
  ...STATE_HEADS,
  ...FRONT_HEADS,
  ...UNIT_HEADS,
];
export { CLASS_NOUNS, CLASS_QUALIFIERS, CLASS_STARTERS } from "./organisations/classes.js";
