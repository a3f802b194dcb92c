import { listDocx } from "./docx.js";
import type { DocumentList } from "./table.js";
import { listXlsx } from "./xlsx.js";

/** A format that a «danh mục» is written in; `extension` names it in addresses and on the command line. */
export interface ListFormat {
  readonly extension: "xlsx" | "docx";
  readonly mediaType: string;
  write(list: DocumentList): Promise<Buffer>;
}

export const LIST_FORMATS: readonly ListFormat[] = [
  {
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: listXlsx,
  },
  {
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: listDocx,
  },
];
