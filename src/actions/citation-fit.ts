import { DocumentType } from "../generated/enums.js";
import type { CandidateAnswer, DocumentAnswer } from "../model/answers.js";
import type { Citation } from "./read-citation.js";

/** Where and when a citation is made: a place path, an ISO date. */
export interface CitationContext {
  readonly place: string | null;
  readonly asOf: string | null;
}

/** EXACT: the date agrees; POSSIBLE: nothing speaks against it; NOT: something does. */
export interface Weighed extends CandidateAnswer {
  readonly fit: "EXACT" | "POSSIBLE" | "NOT";
}

const sayDate = (iso: string) =>
  iso
    .split("-")
    .reverse()
    .map((part) => part.replace(/^0/, ""))
    .join("/");

/** In Party symbols QĐ is both a decision and a regulation; only the type word decides, so neither denies the other. */
const SAME_CODE: ReadonlySet<DocumentType> = new Set([DocumentType.DECISION, DocumentType.REGULATION]);

const typesAgree = (a: DocumentType, b: DocumentType): boolean =>
  a === b || (SAME_CODE.has(a) && SAME_CODE.has(b)) || a === DocumentType.OTHER || b === DocumentType.OTHER;

interface Sign {
  readonly weight: number;
  readonly reason: string;
  readonly against?: boolean;
  readonly exact?: boolean;
}

function dateSign({ issuedOn, year }: DocumentAnswer, cited: string): Sign {
  if (issuedOn === cited)
    return { weight: 0.4, reason: `Đúng ngày ban hành ${sayDate(cited)}.`, exact: true };
  if (issuedOn)
    return {
      weight: -0.3,
      reason: `Ban hành ngày ${sayDate(issuedOn)}, không phải ${sayDate(cited)}.`,
      against: true,
    };
  if (year === null) return { weight: 0, reason: "Chưa rõ ngày ban hành." };
  if (String(year) === cited.slice(0, 4)) return { weight: 0.2, reason: `Cùng năm ban hành ${year}.` };
  return { weight: -0.3, reason: `Ban hành năm ${year}, không phải ${cited.slice(0, 4)}.`, against: true };
}

function placeSign(document: DocumentAnswer, cited: string | null, around: string | null): Sign | null {
  const asked = cited ?? around;
  if (!asked)
    return document.place === "vn"
      ? null
      : { weight: 0, reason: `Trích dẫn không nêu nơi ban hành; văn bản này của ${document.place}.` };
  if (document.place === asked) return { weight: 0.05, reason: `Đúng nơi ban hành (${asked}).` };
  return {
    weight: -0.3,
    reason: `Nơi ban hành là ${document.place ?? "chưa rõ"}, không phải ${asked}.`,
    against: true,
  };
}

function signs(document: DocumentAnswer, cited: Citation, { place, asOf }: CitationContext): Sign[] {
  const found: (Sign | null)[] = [
    { weight: 0.5, reason: cited.symbolKey ? "Cùng số, ký hiệu." : "Cùng tên." },
    cited.issuedOn ? dateSign(document, cited.issuedOn) : null,
    placeSign(document, cited.place, place),
    cited.type && !typesAgree(cited.type, document.type)
      ? {
          weight: -0.2,
          reason: "Thể loại trong trích dẫn không phải thể loại của văn bản này.",
          against: true,
        }
      : null,
    asOf && document.issuedOn && document.issuedOn > asOf
      ? {
          weight: -0.3,
          reason: `Ban hành ngày ${sayDate(document.issuedOn)}, sau thời điểm ${sayDate(asOf)}.`,
          against: true,
        }
      : null,
  ];
  return found.filter((sign) => sign !== null);
}

/** How well a document of the same symbol or name fits a citation, from 0 to 1, with the reasons in Vietnamese. */
export function weigh(document: DocumentAnswer, cited: Citation, context: CitationContext): Weighed {
  const told = signs(document, cited, context);
  const sum = told.reduce((total, sign) => total + sign.weight, 0);
  const against = told.some((sign) => sign.against);
  return {
    document,
    score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    reasons: told.map((sign) => sign.reason),
    fit: against ? "NOT" : told.some((sign) => sign.exact) ? "EXACT" : "POSSIBLE",
  };
}
