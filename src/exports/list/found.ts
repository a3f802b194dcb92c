import type { DocumentAnswer, StatusAnswer } from "../../model/answers.js";
import { listed } from "./listed.js";
import type { DocumentList } from "./table.js";

/** The documents that a search found, in its order, with how they stand on the day `asOf`. */
export interface FoundDocuments {
  readonly text: string;
  readonly asOf: string;
  readonly documents: readonly { readonly document: DocumentAnswer; readonly status: StatusAnswer }[];
  /** Hits that are no documents: bodies, measures, passages. */
  readonly others: number;
  readonly truncated: boolean;
  /** The day of the list, ISO. */
  readonly on: string;
}

/** What a search found as a «danh mục văn bản». */
export const foundList = ({
  text,
  asOf,
  documents,
  others,
  truncated,
  on,
}: FoundDocuments): DocumentList => ({
  heading: `Danh mục văn bản tìm theo «${text}»`,
  query: `search ${JSON.stringify(text)} asOf=${asOf}`,
  on,
  notes: [
    ...(others > 0 ? [`Không kê ở đây: ${others} kết quả là cơ quan, chỉ tiêu hoặc đoạn văn.`] : []),
    ...(truncated ? ["Danh mục chưa hết: còn kết quả ngoài giới hạn của truy vấn."] : []),
  ],
  documents: documents.map(({ document, status }) => listed(document, status, null)),
});
