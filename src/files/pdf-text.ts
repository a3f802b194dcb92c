import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Converted } from "./converted.js";
import { footnoteText, withMarks, withoutFootnotes } from "./pdf/footnotes.js";
import { withoutFurniture } from "./pdf/furniture.js";
import { bodySize, type Layout } from "./pdf/layout.js";
import { linesOf } from "./pdf/lines.js";
import { flowOf } from "./pdf/page-flow.js";
import { type PageContent, pageContent } from "./pdf/sheets.js";
import { tablesOf } from "./pdf/tables.js";
import { Refusal } from "./refusal.js";

const OCR = "have its text recognised first (OCR, for instance `ocrmypdf -l vie`) and give the result";

const packageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

async function open(bytes: Uint8Array) {
  const folder = packageFolder();
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS - 1,
      cMapUrl: `${join(folder, "cmaps")}/`,
      standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      maxImageSize: 64 * 1024 * 1024,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new Refusal(
        "FILE_ENCRYPTED",
        "is a PDF locked with a password",
        "save it without one and give that",
      );
    throw new Refusal("FILE_DAMAGED", "is a damaged PDF", "give a copy that a PDF viewer can open");
  }
}

function layoutsOf(pages: readonly PageContent[]): Layout[] {
  return pages.flatMap(({ sheets }) =>
    sheets.map((sheet) => {
      const { tables, rest } = tablesOf(sheet);
      return { sheet, tables, lines: linesOf(rest) };
    }),
  );
}

/** «2, 5–7» */
function ranges(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const n of numbers) {
    const last = spans.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else spans.push([n, n]);
  }
  return spans.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(", ");
}

/** A PDF with a text layer. Scans are refused; single pages that are scans are told in the notes. */
export async function convertPdf(bytes: Uint8Array): Promise<Converted> {
  const pdf = await open(bytes);
  const pages: PageContent[] = [];
  const damaged: number[] = [];
  try {
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const content = await pdf.getPage(n).then(pageContent, () => null);
      if (content) pages.push(content);
      else damaged.push(n);
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  if (pages.length === 0)
    throw new Refusal(
      "FILE_DAMAGED",
      "is a PDF none of whose pages can be read",
      "give a copy that a PDF viewer can open",
    );

  const all = layoutsOf(pages);
  const { layouts, dropped } = withoutFurniture(all);
  const { layouts: bodies, notes } = withoutFootnotes(layouts, bodySize(layouts));
  const body = withMarks(flowOf(bodies), notes);
  const text = [body, withMarks(footnoteText(notes), notes)].filter(Boolean).join("\n\n");

  const scanned = pages.flatMap((page, i) => (page.pictured ? [page.sheets[0]?.page ?? i + 1] : []));
  if (scanned.length > 0 && scanned.length === pages.length)
    throw new Refusal(
      "FILE_NO_TEXT",
      `is a scan: its ${pdf.numPages} pages hold pictures and no text to speak of`,
      OCR,
    );
  const first = all.filter(({ sheet }) => sheet.page === all[0]?.sheet.page);
  return {
    text,
    notes: [
      ...(scanned.length ? [`not read, as they are pictures: page ${ranges(scanned)}; ${OCR}`] : []),
      ...(damaged.length ? [`left out, as they are damaged: page ${ranges(damaged)}`] : []),
    ],
    header: [...first.flatMap(({ lines }) => lines.map(({ text: line }) => line)), ...dropped].join("\n"),
  };
}
