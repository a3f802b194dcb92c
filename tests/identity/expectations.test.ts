import { describe, expect, it } from "vitest";
import { expectedIn, lastDay } from "../../src/identity/expectations.js";
import type { Reading } from "../../src/model/reading.js";
import { reading } from "../graph/given.js";

const OWN = "kon-tum/75-ctr-tu/2018-12-07";
const ABOVE = "vn/29-nq-tw/2018-07-25";
const OTHER = "vn/30-nq-tw/2018-07-25";
const BODY = "kon-tum/so-y-te";

/** A reading with one task over the lines of `cites`, which one body is to carry out. */
function withTask(text: string, change: object = {}, cites: string[] = [], role = "CARRIES_OUT"): Reading {
  const { reading: read } = reading({ subjects: [OWN], cites: cites.map((id) => [id]) });
  const task = {
    id: "t0",
    text,
    due: "2019-01-31",
    recurrence: null,
    product: null,
    start: 0,
    end: 1_000,
    ...change,
  };
  const duty = {
    organisation: BODY,
    role,
    object: "t0",
    objectKind: "TASK",
    deadline: null,
    start: 0,
    end: 9,
  };
  return { ...read, tasks: [task], responsibilities: [duty] } as Reading;
}
const PLAN = "Xây dựng kế hoạch thực hiện, xong trước ngày 31/01/2019";

describe("what a text expects", () => {
  it("is a plan that carries the text itself out, of the body that is to do it", () => {
    expect(expectedIn(withTask(PLAN))).toEqual([
      {
        document: OWN,
        body: BODY,
        product: "PLAN",
        deadline: "2019-01-31",
        due: "2019-01-31",
        start: 0,
        end: 1_000,
      },
    ]);
  });

  it("carries out the document that the task names", () => {
    expect(expectedIn(withTask(PLAN, {}, [ABOVE]))[0]?.document).toBe(ABOVE);
  });

  it.each([
    ["two documents are named", withTask(PLAN, {}, [ABOVE, OTHER])],
    ["no day is set", withTask(PLAN, { due: null })],
    ["it comes again every year", withTask(PLAN, { recurrence: "YEARLY" })],
    ["the body only takes part", withTask(PLAN, {}, [], "COORDINATES")],
    ["the task asks for no document", withTask("Mở lớp tập huấn trước ngày 31/01/2019")],
    ["the text is no document", { ...withTask(PLAN), subjects: [] }],
  ])("is nothing where %s", (_, read) => expect(expectedIn(read)).toEqual([]));
});

describe("the last day", () => {
  it.each([
    ["2019-01-31", "2019-01-31"],
    ["2020-02", "2020-02-29"],
    ["2018-Q1", "2018-03-31"],
    ["2018-Q4", "2018-12-31"],
    ["2018", "2018-12-31"],
  ])("of %s is %s", (due, day) => expect(lastDay(due)).toBe(day));
});
