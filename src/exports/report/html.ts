import { create } from "xmlbuilder2";
import { literal } from "../xml.js";
import type { Block, Report } from "./report.js";

type Element = ReturnType<typeof create>;

/** The sheet's own look, small enough to stand in it; served, it is allowed by its hash. */
export const REPORT_STYLE = `body{font:12pt/1.5 "Times New Roman",serif;margin:2rem auto;max-width:46rem;padding:0 1rem}
h1{font-size:18pt}h2{font-size:14pt;margin-top:1.5em}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #999;padding:.25em .5em;text-align:left;vertical-align:top}
blockquote{border-left:3px solid #8a1c22;margin:.5em 0;padding-left:.8em;white-space:pre-line}
cite,.about{color:#444;font-size:10pt;font-style:normal}dt{font-weight:bold}dd{margin:0 0 .4em}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr,blockquote{break-inside:avoid}}`;

const text = (parent: Element, name: string, words: string): Element =>
  parent.ele(name).txt(literal(words)).up();

function put(parent: Element, block: Block): void {
  switch (block.kind) {
    case "paragraph":
      text(parent, "p", block.text);
      return;
    case "facts": {
      const list = parent.ele("dl");
      for (const [name, value] of block.rows) {
        text(list, "dt", name);
        text(list, "dd", value);
      }
      return;
    }
    case "quotation":
      text(parent, "blockquote", block.text);
      text(parent.ele("p"), "cite", block.from);
      return;
    case "table": {
      const table = parent.ele("table");
      const head = table.ele("thead").ele("tr");
      for (const cell of block.head) text(head, "th", cell);
      const body = table.ele("tbody");
      for (const row of block.rows) {
        const line = body.ele("tr");
        for (const cell of row) text(line, "td", cell);
      }
    }
  }
}

/** The report as a page of its own: no script, nothing loaded, ready to print. Every text is text. */
export function reportHtml(report: Report): string {
  const page = create({ invalidCharReplacement: "\uFFFD" });
  const html = page.ele("html", { lang: "vi" });
  const head = html.ele("head");
  head.ele("meta", { charset: "utf-8" });
  head.ele("meta", { name: "viewport", content: "width=device-width, initial-scale=1" });
  text(head, "title", report.title);
  head.ele("style").txt(REPORT_STYLE);
  const body = html.ele("body").ele("main");
  text(body, "h1", report.title);
  for (const line of report.about) body.ele("p", { class: "about" }).txt(literal(line));
  for (const { heading, blocks } of report.sections) {
    const section = body.ele("section");
    text(section, "h2", heading);
    for (const block of blocks) put(section, block);
  }
  return `<!doctype html>\n${html.toString({ allowEmptyTags: true })}\n`;
}
