import { describe, expect, it } from "vitest";
import { type Answer, fulfilment, voiceOf } from "../../src/actions/expectations/fulfil.js";
import type { DocumentAnswer } from "../../src/model/answers.js";

const answer = (
  change: Partial<DocumentAnswer>,
  issuer: string,
  relations: Answer["relations"] = ["IMPLEMENTS"],
) =>
  ({
    document: { id: "x", type: "PLAN", issuedOn: "2019-01-10", ...change },
    issuers: [issuer],
    relations,
  }) as Answer;
const question = { id: "kon-tum/tinh-uy", product: "PLAN", asOf: "2019-06-01" } as const;

describe("whoever speaks for a body", () => {
  it.each([
    ["kon-tum/tinh-uy", "kon-tum/ban-thuong-vu-tinh-uy"],
    ["kon-tum/tinh-uy", "kon-tum/ban-chap-hanh-dang-bo-tinh"],
    ["can-tho-cu/thanh-uy-can-tho", "can-tho-cu/ban-thuong-vu-thanh-uy"],
    ["can-tho-cu/ban-can-su-dang-uy-ban-nhan-dan", "can-tho-cu/uy-ban-nhan-dan"],
  ])("%s and %s are one voice", (a, b) => expect(voiceOf(a)).toBe(voiceOf(b)));

  it.each([
    ["kon-tum/tinh-uy", "gia-lai/tinh-uy"],
    ["kon-tum/tinh-uy", "kon-tum/ban-to-chuc-tinh-uy"],
    ["kon-tum/tinh-uy", "kon-tum/uy-ban-nhan-dan"],
    ["kon-tum/tinh-uy", "kon-tum/van-phong-tinh-uy"],
    ["kon-tum/tinh-uy", "kon-tum.dak-ha/huyen-uy"],
  ])("%s and %s are not", (a, b) => expect(voiceOf(a)).not.toBe(voiceOf(b)));
});

describe("what was expected is done", () => {
  it("by a measure of the body that carries the document out", () => {
    const programme = answer({ type: "PROGRAMME" }, "kon-tum/ban-thuong-vu-tinh-uy");
    expect(fulfilment([programme], question)).toBe(programme);
  });

  it.each([
    ["of another place", answer({}, "gia-lai/tinh-uy")],
    ["that is only a report on it", answer({ type: "REPORT" }, "kon-tum/tinh-uy")],
    ["that only reviews it", answer({}, "kon-tum/tinh-uy", ["REVIEWS"])],
    ["issued after the day asked about", answer({ issuedOn: "2019-07-01" }, "kon-tum/tinh-uy")],
  ])("but by none %s", (_, other) => expect(fulfilment([other], question)).toBeNull());
});
