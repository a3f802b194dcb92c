import type { DocumentAnswer, StatusAnswer } from "../model/answers.js";
import { STATUS_LABELS } from "../vocabulary/status.js";

/** How a document stands: the word, the reason, and the way to what superseded it. */
export const statusLines = ({ status, reason, partial, successors }: StatusAnswer): string[] => [
  `${status} (${STATUS_LABELS[status]}). ${reason}`,
  ...partial.map(({ from, relation }) => `  một phần: ${from} ${relation}`),
  ...(successors.length > 0 ? [`  thay thế bởi: ${successors.map(({ id }) => id).join(" → ")}`] : []),
];

/** `vn/29-nq-tw/2018-07-25  về …`. */
export const named = ({ id, title }: DocumentAnswer): string => (title ? `${id}  ${title}` : id);
