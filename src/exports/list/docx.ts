import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { aboutLines, COLUMNS, cellText, type DocumentList, listRows } from "./table.js";

const FONT = "Times New Roman";
const total = COLUMNS.reduce((sum, { width }) => sum + width, 0);

const cell = (text: string, i: number, bold = false): TableCell =>
  new TableCell({
    width: { size: Math.round(((COLUMNS[i]?.width ?? 0) / total) * 100), type: WidthType.PERCENTAGE },
    children: text
      .split("\n")
      .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] })),
  });

/** The list as a text document, on A4 across, with the head of its table on each page. */
export async function listDocx(list: DocumentList): Promise<Buffer> {
  const head = new TableRow({
    tableHeader: true,
    children: COLUMNS.map(({ title }, i) => cell(title, i, true)),
  });
  const rows = listRows(list).map(
    (row) => new TableRow({ cantSplit: true, children: row.map((c, i) => cell(c, i)) }),
  );
  const document = new Document({
    creator: "vanban-graph",
    title: cellText(list.heading),
    styles: { default: { document: { run: { font: FONT, size: 24 } } } },
    sections: [
      {
        properties: {
          page: { size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 } },
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: cellText(list.heading), font: FONT })],
          }),
          ...aboutLines(list).map((line) => new Paragraph(line)),
          new Paragraph(""),
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
