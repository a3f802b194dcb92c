/** Issuers and others that answer for what documents ask: central bodies as data, local ones by their codes. */
export {
  type Body,
  type BodyKind,
  type BodySuccession,
  existedOn,
} from "./bodies/body.js";
export { LOCAL_BODIES, type LocalBody } from "./bodies/departments.js";
export { DISSOLVED, type Dissolution, dissolutionOf } from "./bodies/dissolved.js";
export { type CodeIssuer, issuerOfCode } from "./bodies/issuer-of-code.js";
export {
  type BodyName,
  bodies,
  bodiesByCode,
  bodyByCode,
  bodyById,
  bodyByName,
  bodyNames,
  bodySuccessors,
} from "./bodies/lookup.js";
