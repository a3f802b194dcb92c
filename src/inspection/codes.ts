import type { DocumentSystem, DocumentType } from "../generated/enums.js";
import { TYPE_OF_CODE, TYPES } from "../vocabulary/types.js";

/** The parts of a printed symbol: `660-KH/TU` → `KH`, and whether it has the Party's form (hyphen before the slash). */
export interface SymbolParts {
  readonly code: string | null;
  readonly party: boolean;
}

const PARTY = /^[\d.]+[a-zđ]*\s*-\s*([A-Za-zĐđ]+)\//u;
const STATE = /^[\d.]+[a-zđ]*\/(?:\d{4}\/)?([A-Za-zĐđ]+)-/u;

/** What a symbol tells of its type; the code is null where it holds none, as those of the National Assembly. */
export function symbolParts(symbol: string): SymbolParts {
  const party = PARTY.exec(symbol)?.[1];
  if (party) return { code: party, party: true };
  return { code: STATE.exec(symbol)?.[1] ?? null, party: false };
}

/** Types that one code stands for beside its own (docs/vocabulary, «Types»). */
const ALSO: Readonly<Record<string, readonly DocumentType[]>> = {
  // Legally both a decision and a regulation in Party symbols; attachments are cited by their decision's symbol.
  QĐ: ["REGULATION", "STATUTE", "PLAN", "PROGRAMME", "SCHEME", "STRATEGY", "CHARTER", "OPTION", "PROJECT"],
  NQ: ["STATUTE", "REGULATION", "PROGRAMME", "STRATEGY", "PLAN", "CHARTER"],
  NĐ: ["STATUTE", "REGULATION", "CHARTER"],
  TT: ["CIRCULAR_NOTE", "STATUTE", "REGULATION"],
  TTR: ["CIRCULAR_NOTE"],
  TTLT: ["CIRCULAR"],
  TB: ["CONCLUSION"],
  CTR: ["PLAN"],
  CT: ["PROGRAMME"],
  KL: ["NOTICE"],
  NQLT: ["PROGRAMME"],
};

/** «Văn bản» names every type, and a State letter's symbol begins with the body (`5608/CT-CS`), not with a type. */
const general = (type: DocumentType, party: boolean) =>
  type === "OTHER" || type === "LAW" || (type === "OFFICIAL_LETTER" && !party);

/** The type a symbol's code stands for where that is not the type named; null where they agree or nothing is said. */
export function codeMismatch(symbol: string, named: DocumentType): DocumentType | null {
  const { code, party } = symbolParts(symbol);
  if (code === null || general(named, party)) return null;
  const entry = TYPE_OF_CODE.get(code.toUpperCase());
  if (!entry || entry.type === "OTHER" || entry.type === named) return null;
  if (entry.type === "OFFICIAL_LETTER") return named === "OFFICIAL_LETTER" ? null : entry.type;
  if ((ALSO[code.toUpperCase()] ?? []).includes(named)) return null;
  return entry.type;
}

const SYSTEM_CODES: Partial<Record<DocumentType, Record<"PARTY" | "STATE", string>>> = {
  REGULATION: { PARTY: "QĐ", STATE: "QĐ" },
  CIRCULAR_NOTE: { PARTY: "TT", STATE: "TT" },
};

const entryOf = (type: DocumentType) => TYPES.find((entry) => entry.type === type);

/** The code of a type, as symbols of that system have it. */
export const codeOf = (type: DocumentType, system: DocumentSystem | null): string | null =>
  SYSTEM_CODES[type]?.[system === "PARTY" ? "PARTY" : "STATE"] ?? entryOf(type)?.codes[0] ?? null;

/** A type as it is called in Vietnamese: the last of its words is the plain one. */
export const wordOf = (type: DocumentType): string => {
  const words = entryOf(type)?.words ?? [];
  const word = type === "OFFICIAL_LETTER" ? "công văn" : (words.at(-1) ?? "văn bản");
  return word.charAt(0).toUpperCase() + word.slice(1);
};
