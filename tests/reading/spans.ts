import { expect } from "vitest";
import { Reading } from "../../src/model/reading.js";
import { lowerCase } from "../../src/reading/lower-case.js";
import { view } from "../../src/reading/view.js";

const plain = (words: string): string => lowerCase(view(words).text).replace(/\s+/g, " ").trim();

/**
 * Everything in a reading that points into its text points at what it says: mentions at their words and symbols,
 * statements at a sentence, their trigger at words of the text (a list's header may hold it), passages in order.
 */
export function expectSpansHold(text: string, reading: Reading): void {
  const within = ({ start, end }: { start: number; end: number }): string => {
    if (!(start >= 0 && start < end && end <= text.length))
      expect.fail(`span ${start}–${end} of ${text.length}: ${JSON.stringify(text.slice(start, start + 80))}`);
    return text.slice(start, end);
  };
  const words = plain(text);
  for (const m of reading.mentions) {
    if (within(m) !== m.text) expect(within(m)).toBe(m.text);
    if (m.symbolStart === null || m.symbolEnd === null || m.symbol === null) {
      expect([m.symbol, m.symbolStart, m.symbolEnd]).toEqual([null, null, null]);
      continue;
    }
    if (m.symbolStart < m.start || m.symbolEnd !== m.end)
      expect.fail(`symbol outside of its citation: ${m.text}`);
    const printed = plain(within({ start: m.symbolStart, end: m.symbolEnd }));
    // A declared short name may have any words («01/2017»); what has its codes has its number, torn by blanks or not.
    if (/\d\s*[-/].*\p{L}{2}/u.test(printed))
      expect(Number(/\d+(?: \d+)*/.exec(printed)?.[0].replaceAll(" ", ""))).toBe(
        Number(/\d+/.exec(m.symbol)?.[0]),
      );
  }
  for (const s of reading.statements) {
    within(s);
    if (s.trigger !== null && !words.includes(plain(s.trigger))) expect.fail(`no words «${s.trigger}»`);
    for (const index of [s.fromMention, s.toMention])
      if (index !== null && !reading.mentions[index]) expect.fail(`no mention ${index}`);
  }
  let last = 0;
  for (const p of reading.passages) {
    if (p.start < last || within(p).trim() === "") expect.fail(`passage ${p.start}–${p.end} after ${last}`);
    last = p.end;
  }
  for (const indicator of reading.indicators)
    for (const o of indicator.observations) expect(within(o)).toBe(o.text);
  for (const o of reading.organisations) for (const m of o.mentions) within(m);
  for (const t of [...reading.tasks, ...reading.responsibilities, ...reading.organisationRelations])
    within(t);
  expect(Reading.safeParse(reading).error?.issues).toBeUndefined();
}
