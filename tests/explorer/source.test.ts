import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf, within } from "../../src/explorer/source/blocks.js";
import { piecesOf } from "../../src/explorer/source/pieces.js";

const passage = (text: string, start: number, marks: readonly [number, number][] = []) =>
  ({
    ...{ ordinal: 0, start, end: start + text.length, heading: null, text, redacted: false },
    marks: marks.map(([from, to]) => ({
      ...{ kind: "DOCUMENT", start: from, end: to, subject: "vn/a", label: null },
    })),
  }) as Parameters<typeof piecesOf>[0];

const AT = 1_000;
const TABLE =
  "Kèm theo:\n| TT | Nhiệm vụ |  |\n|---|:--|---|\n| 1 | Rà soát \\| bổ sung |  |\n|  |  |  |\nHết bảng";

describe("a table in a source", () => {
  const cells = () =>
    blocksOf(TABLE, AT).flatMap(({ rows }) =>
      (rows ?? []).map(({ isHead, cells: row }) => [
        isHead,
        ...row.map(({ start, end }) => TABLE.slice(start - AT, end - AT)),
      ]),
    );

  test("has heads and cells; lines and columns without words fall out, words around stay", () => {
    expect(cells()).toEqual([
      [true, "TT", "Nhiệm vụ"],
      [false, "1", "Rà soát \\| bổ sung"],
    ]);
    const around = blocksOf(TABLE, AT).filter(({ rows }) => !rows);
    expect(around.map(({ start, end }) => TABLE.slice(start - AT, end - AT))).toEqual([
      "Kèm theo:",
      "Hết bảng",
    ]);
  });

  test("a mark stands on its words, also where it goes over cells", () => {
    const [from, to] = [TABLE.indexOf("1 |") + AT, TABLE.indexOf(" \\|") + AT];
    const pieces = piecesOf(passage(TABLE, AT, [[from, to]]), null);
    const marked = blocksOf(TABLE, AT)
      .flatMap(({ rows }) => rows?.flatMap((row) => row.cells) ?? [])
      .flatMap((cell) => within(pieces, cell))
      .flatMap(({ mark, text }) => (mark ? [text] : []));
    expect(marked).toEqual(["1", "Rà soát"]);
  });

  test("no word is lost or moved, whatever the text", () => {
    const part = fc.constantFrom(
      "|",
      " ",
      "\n",
      "---",
      "|---|",
      "\\|",
      "Số 1",
      "nghị quyết",
      "\r\n",
      "| a | b |\n",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.nat(50), (parts, start) => {
        const text = parts.join("");
        const pieces = piecesOf(passage(text, start), null);
        const shown = blocksOf(text, start)
          .flatMap((block) => block.rows?.flatMap(({ cells: row }) => row) ?? [block])
          .flatMap((range) => within(pieces, range));
        for (const { start: at, text: words } of shown)
          expect(text.slice(at - start, at - start + words.length)).toBe(words);
        const bare = (words: string) => words.replace(/[\s|\\:-]/g, "");
        expect(bare(shown.map(({ text: words }) => words).join(""))).toBe(bare(text));
      }),
    );
  });
});
