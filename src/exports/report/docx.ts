import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { cellText } from "../list/table.js";
import type { Block, Report } from "./report.js";

const FONT = "Times New Roman";

/** Words with their line breaks. */
const runs = (
  words: string,
  options: { readonly bold?: boolean; readonly italics?: boolean } = {},
): TextRun[] =>
  cellText(words)
    .split("\n")
    .map((line, i) => new TextRun({ text: line, font: FONT, ...options, ...(i > 0 ? { break: 1 } : {}) }));

const cell = (words: string, bold = false): TableCell =>
  new TableCell({ children: [new Paragraph({ children: runs(words, { bold }) })] });

function blockParts(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })];
    case "facts":
      return block.rows.map(
        ([name, value]) =>
          new Paragraph({ children: [...runs(`${name}: `, { bold: true }), ...runs(value)] }),
      );
    case "quotation":
      return [
        new Paragraph({
          indent: { left: 400 },
          keepNext: true,
          children: runs(`«${block.text}»`, { italics: true }),
        }),
        new Paragraph({ indent: { left: 400 }, spacing: { after: 160 }, children: runs(block.from) }),
      ];
    case "table":
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({ tableHeader: true, children: block.head.map((words) => cell(words, true)) }),
            ...block.rows.map(
              (row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words)) }),
            ),
          ],
        }),
        new Paragraph(""),
      ];
  }
}

/** The report as a text document. */
export async function reportDocx({ title, about, sections }: Report): Promise<Buffer> {
  const document = new Document({
    creator: "vanban-graph",
    title: cellText(title),
    styles: { default: { document: { run: { font: FONT, size: 24 } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...about.map((line) => new Paragraph({ children: runs(line) })),
          ...sections.flatMap(({ heading, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(heading) }),
            ...blocks.flatMap(blockParts),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
