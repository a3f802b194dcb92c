import type { DocumentSystem, DocumentType } from "../generated/enums.js";

const FRONT = /MTTQ|TĐTN|ĐTN|LĐLĐ|HLHPN|HPN|HND|HCCB/;
/** Party symbols join number and type by a hyphen before the slash: `75-CTr/TU`. The State's have the slash first. */
const PARTY = /^\d*[a-zđ]*\s*-[^/]+\//iu;
const STATE = /^[\d.]+[a-zđ]*\//iu;
const OF_THE_STATE: ReadonlySet<DocumentType> = new Set([
  "CONSTITUTION",
  "LAW",
  "ORDINANCE",
  "ORDER",
  "EDICT",
  "DECREE",
  "CIRCULAR",
  "JOINT_CIRCULAR",
  "CONSOLIDATED_TEXT",
]);

/** Whose document it is, as its symbol's form tells, else its type; null when neither does. */
export function systemOf(symbol: string | null, type: DocumentType): DocumentSystem | null {
  if (OF_THE_STATE.has(type)) return "STATE";
  if (symbol === null) return null;
  if (FRONT.test(symbol.normalize("NFC"))) return "FRONT";
  if (PARTY.test(symbol)) return "PARTY";
  return STATE.test(symbol) ? "STATE" : null;
}
