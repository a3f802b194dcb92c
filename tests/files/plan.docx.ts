import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { CLAUSES, FOOTNOTE, LETTERHEAD, MARK, ROWS, RUNNING_HEAD, TITLE } from "./plan.js";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERLESS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const FONT = "DejaVu Serif";

const words = (text: string, bold = false) => new TextRun({ text, bold, font: FONT, size: 28 });
const paragraph = (text: string, centred = false, bold = false) =>
  new Paragraph({
    children: [words(text, bold)],
    ...(centred
      ? { alignment: AlignmentType.CENTER }
      : { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 720 } }),
  });
const cell = (lines: readonly string[], centred: boolean) =>
  new TableCell({
    children: lines.map(
      (line) =>
        new Paragraph({ children: [words(line)], ...(centred ? { alignment: AlignmentType.CENTER } : {}) }),
    ),
  });
const table = (rows: readonly (readonly (readonly string[])[])[], widths: number[], borderless: boolean) =>
  new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map((lines) => cell(lines, borderless)) })),
    width: { size: 9_000, type: WidthType.DXA },
    columnWidths: widths,
    ...(borderless ? { borders: BORDERLESS } : {}),
  });

/** The plan as a Word document: letterhead, running head, page number, a footnote, a table, two pages. */
export function planDocx(mark: string | null = null): Promise<Buffer> {
  const letterhead = mark ? [...LETTERHEAD, [[mark], [""]]] : LETTERHEAD;
  const clauses = CLAUSES.map((clause) => {
    const [before, after] = clause.split(MARK);
    return after === undefined
      ? paragraph(clause)
      : new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: 720 },
          children: [words(before ?? ""), new FootnoteReferenceRun(1), words(after)],
        });
  });
  return Packer.toBuffer(
    new Document({
      footnotes: {
        1: {
          children: [new Paragraph({ children: [new TextRun({ text: FOOTNOTE, font: FONT, size: 22 })] })],
        },
      },
      sections: [
        {
          headers: { default: new Header({ children: [paragraph(RUNNING_HEAD, true)] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT })],
                }),
              ],
            }),
          },
          children: [
            table(letterhead, [4_000, 5_000], true),
            paragraph(""),
            ...TITLE.map((line) => paragraph(line, true, true)),
            ...clauses,
            table(ROWS, [800, 4_700, 3_500], false),
          ],
        },
      ],
    }),
  );
}
