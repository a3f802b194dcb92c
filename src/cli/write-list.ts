import { Option } from "commander";
import type { DocumentList } from "../exports/list/table.js";
import { VanbanError } from "../model/errors.js";
import { writeBytes } from "./write-bytes.js";

/** Options of commands whose answer can be had as a «danh mục văn bản». */
export interface ListOptions {
  readonly format?: "xlsx" | "docx";
  readonly output?: string;
}

export const formatOption = (): Option =>
  new Option("--format <format>", "as a list in the form that offices use").choices(["xlsx", "docx"]);
export const outputOption = (): Option =>
  new Option("--output <file>", "with --format: to this file; else stdout");

/** Writes a list, for readers, to the file or to stdout. @throws VanbanError BAD_INPUT where it cannot be written there */
export async function writeList(list: DocumentList, { format, output }: ListOptions): Promise<void> {
  const { LIST_FORMATS } = await import("../exports/list/formats.js");
  const writer = LIST_FORMATS.find(({ extension }) => extension === format);
  if (!writer) throw new Error(`No list is written as ${format}`);
  await writeBytes(await writer.write(list), output);
}

/** @throws VanbanError BAD_INPUT for a file without a format */
export function checkListOptions({ format, output }: ListOptions): void {
  if (output !== undefined && format === undefined)
    throw new VanbanError("BAD_INPUT", "--output needs --format xlsx or docx.");
}
