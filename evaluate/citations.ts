import type { Reading, ReadMention } from "../src/model/reading.js";
import { comparableIssuer, comparableSymbol } from "./comparable.js";
import type { HandCitation, HandReading } from "./gold.js";
import type { Tally } from "./tally.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Is this place part of what was read by hand? */
export const wasRead = (hand: HandReading, place: Span): boolean =>
  hand.passages === null || hand.passages.some((p) => overlap(p, place));

const sameIssuer = (a: string, b: string): boolean => b !== "" && (a === b || b.includes(a) || a.includes(b));

function scoreFound(tally: Tally, name: string, gold: HandCitation, m: ReadMention, words: string): void {
  const asked = (measure: string, ok: boolean, expected: string, got: string | null): void => {
    tally.add(measure, ok);
    if (!ok) {
      tally.fault(
        `${name} ${measure} ${gold.start} ${gold.symbol}`,
        `${measure}: «${words}» là ${expected}, đọc ra ${got ?? "không có"}`,
      );
    }
  };
  if (gold.issuedOn) asked("date", m.issuedOn === gold.issuedOn, gold.issuedOn, m.issuedOn);
  else if (gold.issuedOn === null) asked("date not invented", !m.issuedOn, "không ghi ngày", m.issuedOn);
  if (gold.type && gold.type.toLowerCase() !== "other") {
    asked("type", m.type.toLowerCase() === gold.type.toLowerCase(), gold.type, m.type);
  }
  if (gold.issuer) {
    const same = sameIssuer(comparableIssuer(gold.issuer), comparableIssuer(m.issuer));
    asked("issuer", same, gold.issuer, m.issuer);
  }
  if (gold.pinpoint) asked("pinpoint", Boolean(m.pinpoint), gold.pinpoint, m.pinpoint);
}

/** Citations found and invented, and what was read of each: date, type, issuer, pinpoint. */
export function scoreCitations(tally: Tally, hand: HandReading, reading: Reading): void {
  const { name, text } = hand;
  const mentions = reading.mentions.filter((m) => wasRead(hand, m));
  const used = new Set<ReadMention>();
  for (const m of mentions) tally.add("spans exact", text.slice(m.start, m.end) === m.text);
  for (const gold of hand.citations) {
    const hits = mentions.filter((m) => overlap(m, gold));
    const words = text.slice(gold.start, gold.end);
    if (gold.symbol === null) {
      if (!gold.optional) {
        tally.add("named recall", hits.length > 0);
        if (hits.length === 0) tally.fault(`${name} named ${gold.start}`, `bỏ sót tên «${words}»`);
      }
      for (const m of hits) if (!comparableSymbol(m.symbol)) used.add(m);
      continue;
    }
    const good = hits.filter((m) => comparableSymbol(m.symbol) === comparableSymbol(gold.symbol));
    for (const m of good) used.add(m);
    if (gold.optional) continue;
    const [first] = good;
    tally.add("citation recall", first !== undefined);
    if (first) scoreFound(tally, name, gold, first, words);
    else {
      const got = hits.map((m) => m.symbol ?? "không số").join(", ") || "không gì";
      tally.fault(
        `${name} miss ${gold.start} ${gold.symbol}`,
        `bỏ sót «${words}» (${gold.symbol}), có: ${got}`,
      );
    }
  }
  for (const m of mentions) {
    if (!comparableSymbol(m.symbol)) continue;
    tally.add("citation precision", used.has(m));
    if (!used.has(m)) tally.fault(`${name} false ${m.start} ${m.symbol}`, `không phải viện dẫn: «${m.text}»`);
  }
}
