import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf, relationsOf } from "./told.js";

const AMENDED = "5/2017/TT-BTC";
const inAmender = (articles: string): string =>
  `Số: 900/2020/TT-BTC\n\nTHÔNG TƯ\nSửa đổi, bổ sung một số điều của Thông tư số ${AMENDED}\n\n${articles}\n`;
const actsOf = (articles: string): string[] => relationsOf(readingOf(inAmender(articles)));

const OWN = `self AMENDS ${AMENDED}`;
const LAST = "Điều 2. Thông tư này thay thế Thông tư số 6/2015/TT-BTC.";
const LAST_ACT = "self SUPERSEDES 6/2015/TT-BTC";

/** Each amendment with what the document itself does by it, its title and its last article aside. */
const QUOTING: readonly (readonly [amendment: string, ...acts: string[]])[] = [
  ["như sau:\n“Điều 9. Thông tư này thay thế Thông tư số 3/2010/TT-BTC.”"],
  ["như sau: “Thông tư này thay thế Thông tư số 3/2010/TT-BTC.”."],
  ["như sau:\n“Điều 9. Hiệu lực\n1. Thông tư này có hiệu lực.\n2. Bãi bỏ Thông tư số 3/2010/TT-BTC.”;"],
  [
    "như sau:\n“Điều 9. Các văn bản sau đây hết hiệu lực:\na) Thông tư số 3/2010/TT-BTC;\nb) Thông tư số 4/2011/TT-BTC.”",
  ],
  ['như sau:\n"Điều 9. Thông tư này thay thế Thông tư số 3/2010/TT-BTC."'],
  ['như sau:\n"Điều 9. Thông tư này thay thế Thông tư số 3/2010/TT-BTC.”'],
  ["như sau\n“Điều 9. Thông tư này thay thế Thông tư số 3/2010/TT-BTC.”"],
  ["như sau:\n“Căn cứ Luật số 81/2015/QH13;”"],
  ["như sau:\n“Điều 9. Cụm từ “cấp huyện” là cấp xã. Thông tư này thay thế Thông tư số 3/2010/TT-BTC.”"],
  ["như sau:\n“Điều 9. Sửa đổi khoản 1 như sau: “1. Mức chi.” Bãi bỏ Thông tư số 3/2010/TT-BTC.”"],
  ['như sau:\n"Điều 9. Cụm từ "cấp huyện" là cấp xã.\nBãi bỏ Thông tư số 3/2010/TT-BTC."'],
  ["như sau:\n“Điều 9. Hiệu lực\nThông tư này thay thế Thông tư số 3/2010/TT-BTC."],
  ["như sau:\n“Điều 9. Cụm từ “cấp huyện là cấp xã.\nThông tư này thay thế Thông tư số 3/2010/TT-BTC.”"],
  [
    "như sau:\n“Điều 9. Theo Thông tư số 3/2010/TT-BTC được sửa đổi bởi Thông tư số 4/2011/TT-BTC.”",
    "4/2011/TT-BTC AMENDS 3/2010/TT-BTC",
  ],
];

describe("words that another document is to have are no act of this one", () => {
  it.each(QUOTING)("%s", (amendment, ...acts) => {
    expect(actsOf(`Điều 1. Sửa đổi, bổ sung Điều 9 ${amendment}\n${LAST}`)).toEqual(
      [OWN, LAST_ACT, ...acts].sort(),
    );
  });

  it("nor the day from which it is in force", () => {
    const effect = (day: string) => `Thông tư này có hiệu lực thi hành kể từ ngày ${day}.`;
    const text = inAmender(
      `Điều 1. Sửa đổi Điều 9 như sau:\n“Điều 9. ${effect("01/01/2011")}”\nĐiều 2. ${effect("15/02/2020")}`,
    );
    expect(readingOf(text).documents[0]?.effectiveFrom).toBe("2020-02-15");
  });

  it("and end no command that stands around them", () => {
    const text =
      "Điều 1. Sửa đổi, bổ sung Thông tư số 7/2018/TT-BTC\n1. Sửa đổi Điều 3 như sau:\n“Điều 3. Mức chi.”\n2. Bổ sung khoản 4 Điều 6 như sau:\n“4. Mức thu.”";
    const changed = readingOf(inAmender(text)).statements.filter(
      (s) => s.relation === "AMENDS" && s.to === "vn/7-2018-tt-btc/2018",
    );
    expect(changed.map((s) => s.trigger)).toEqual(["Sửa đổi, bổ sung", "Sửa đổi", "Bổ sung"]);
  });
});

describe("what only looks so", () => {
  it.each([
    ["Điều 1. Thay cụm từ “cấp huyện” tại Điều 3 Thông tư số 3/2010/TT-BTC.", "self AMENDS 3/2010/TT-BTC"],
    [
      "Điều 1. Thông tư về “sửa đổi mức chi”\nBãi bỏ Thông tư số 3/2010/TT-BTC.",
      "self REPEALS 3/2010/TT-BTC",
    ],
    [
      "Điều 1. Sửa đổi Điều 9 như sau:\n“Điều 9. Mức chi.”\n2. Bãi bỏ Thông tư số 3/2010/TT-BTC.",
      "self REPEALS 3/2010/TT-BTC",
    ],
    [
      "Điều 1. Sửa đổi Điều 9 như sau:\n“Điều 9. Mức chi.\n2. Bãi bỏ khoản 3 Điều 8 Thông tư số 3/2010/TT-BTC.",
      "self AMENDS 3/2010/TT-BTC",
    ],
    ["Điều 1. Bãi bỏ các văn bản sau đây:\n“Thông tư số 3/2010/TT-BTC”;", "self REPEALS 3/2010/TT-BTC"],
  ])("%s", (text, act) => {
    expect(actsOf(`${text}\n${LAST}`)).toEqual([OWN, act, LAST_ACT].sort());
  });
});

it("however quotations stand in each other, only what stands outside them is done", () => {
  const marks = fc.constantFrom<readonly [string, string]>(["“", "”"], ['"', '"'], ["“", ""], ['"', "”"]);
  const inner = fc.constantFrom("", "cụm từ “cấp xã”", "cụm từ “cấp xã", "(“mức chi”)", "“a” và “b”");
  const property = fc.property(fc.array(fc.tuple(marks, inner), { minLength: 1, maxLength: 5 }), (parts) => {
    const items = parts.map(([[open, close], words], i) =>
      [
        `${i + 1}. Sửa đổi khoản ${i + 1} Điều 3 như sau:`,
        `${open}${i + 1}. Mức chi ${words} là một phần.`,
        `Thông tư này thay thế Thông tư số 3/2010/TT-BTC.${close}`,
      ].join("\n"),
    );
    expect(actsOf(`Điều 1. Sửa đổi Thông tư số ${AMENDED}\n${items.join("\n")}\n${LAST}`)).toEqual(
      [OWN, LAST_ACT].sort(),
    );
  });
  fc.assert(property);
});
