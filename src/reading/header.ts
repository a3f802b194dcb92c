import type { DocumentType } from "../generated/enums.js";
import { secrecyMark } from "../vocabulary/secrecy.js";
import type { Found } from "./found.js";
import { HEAD_LENGTH } from "./header/lines.js";
import { dateBeside, dateLine, PASSES, passedOn } from "./header/own-date.js";
import { authenticatedMention, NEAR_SEAL, ownMention, typeOfOwn } from "./header/own-symbol.js";
import { findTitle, headingOf, withoutBody } from "./header/title.js";
import { ownIssuers } from "./own-issuer.js";
import type { View } from "./view.js";

/** What the file says of itself. View offsets; `mention` is the index of its own symbol among the mentions. */
export interface Header {
  readonly mention: number | null;
  readonly symbol: string | null;
  readonly type: DocumentType;
  readonly iso: string | null;
  /** The name before the date: «Cần Thơ, ngày …». */
  readonly datePlace: string | null;
  readonly letterhead: string;
  readonly issuers: readonly string[];
  readonly title: string | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly secrecy: string | null;
  /** Whether the text is a document that acts: one with a symbol or a type of its own. */
  readonly acts: boolean;
  /** A consolidated text speaks with the words of the documents it joins. */
  readonly consolidates: boolean;
}

const OPENING =
  /\n[\s|_]*(?:căn\s+cứ|theo\s+đề\s+nghị|xét\s|thực\s+hiện\s|kính\s+gửi|chương\s+i|điều\s+1\b|phần\s+thứ|i\.|1\.)/;

/** Reads the letterhead, the symbol, place and date, the title and the issuing body of the file. */
export function readHeader(view: View, mentions: readonly Found[]): Header {
  const opening = OPENING.exec(view.lower.slice(0, HEAD_LENGTH));
  const limit = opening?.index ?? HEAD_LENGTH;
  const index = ownMention(view, mentions, limit) ?? authenticatedMention(view, mentions);
  const own = index === null ? null : (mentions[index] as Found);
  const title = findTitle(
    view,
    own && own.start < 1500 ? Math.max(0, own.start - 1200) : 0,
    own,
    own && own.start < HEAD_LENGTH ? HEAD_LENGTH : limit,
  );
  const late = own !== null && own.start > HEAD_LENGTH;
  const dated = late
    ? dateLine(view, own.tail + NEAR_SEAL, Math.max(0, own.start - NEAR_SEAL))
    : dateLine(view, Math.max(limit, own?.tail ?? 0));
  const beside = own && dateBeside(view, own);
  const letterhead = late ? "" : view.text.slice(0, own?.start ?? title?.start ?? 0);
  const type = typeOfOwn(own, title);
  return {
    mention: index,
    symbol: own?.symbol?.canonical ?? null,
    type,
    iso: dated?.iso ?? (own?.symbol?.codes.some((c) => PASSES.test(c)) ? passedOn(view) : null) ?? beside,
    datePlace: dated?.place ?? null,
    letterhead,
    issuers: ownIssuers(view, { title, own, letterhead, dated }, mentions),
    title: title ? withoutBody(title.text) : own ? null : headingOf(view),
    titleStart: title?.start ?? 0,
    titleEnd: title?.end ?? 0,
    secrecy: secrecyMark(view.text),
    acts: own !== null || title !== null,
    consolidates: type === "CONSOLIDATED_TEXT",
  };
}
