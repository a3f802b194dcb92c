import { Status } from "../../generated/enums.js";
import type { StatusAnswer } from "../../model/answers.js";

/** The answer for an id that the graph does not hold, or holds no longer. */
export const unknownDocument = (document: string, asOf: string): StatusAnswer => ({
  document,
  asOf,
  rule: "not-in-graph",
  status: Status.UNKNOWN,
  since: null,
  reason: "Văn bản không có trong đồ thị.",
  by: null,
  proof: [],
  partial: [],
  successors: [],
});
