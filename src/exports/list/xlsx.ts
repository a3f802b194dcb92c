import writeExcelFile from "write-excel-file/node";
import { aboutLines, COLUMNS, cellText, type DocumentList, listRows } from "./table.js";

const border = { borderStyle: "thin" as const };
const text = (value: string) => ({ value, type: String, wrap: true, alignVertical: "top" as const });

/** The list as a spreadsheet. Every cell is text, so that nothing of it is ever taken for a formula. */
export async function listXlsx(list: DocumentList): Promise<Buffer> {
  const head = COLUMNS.map(({ title }) => ({ ...text(title), ...border, fontWeight: "bold" as const }));
  const rows = listRows(list).map((row) => row.map((cell) => ({ ...text(cell), ...border })));
  const about = aboutLines(list).map((line) => [{ value: line, type: String }]);
  const heading = [
    { value: cellText(list.heading), type: String, fontWeight: "bold" as const, fontSize: 14 },
  ];
  const data = [heading, ...about, [null], head, ...rows];
  const columns = COLUMNS.map(({ width }) => ({ width }));
  return writeExcelFile(data, { columns, sheet: "Danh mục", orientation: "landscape" }).toBuffer();
}
