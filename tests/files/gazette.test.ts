import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { closeConverter, readTextFile } from "../../src/files/read-file.js";
import { isSyllable } from "../../src/files/vietnamese-syllables.js";
import { VanbanError } from "../../src/model/errors.js";
import { corpusTest } from "../corpus.js";

afterAll(closeConverter);

/** Small-letter words that are no Vietnamese syllables: words that were torn or run together. Items a), b) aside. */
function misspelled(text: string): string[] {
  const words = text.match(/(?<![\p{L}\p{M}\d@./()-])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\d@/.])/gu) ?? [];
  return words.filter((word) => !isSyllable(word));
}

corpusTest(
  "the gazette's PDFs are read, and the two without a text layer are told to be scans",
  async (corpus) => {
    const folder = join(corpus, "files");
    const scans: string[] = [];
    for (const name of readdirSync(folder)) {
      const file = await readTextFile(join(folder, name), { allowGrade: null }).catch((error: unknown) => {
        expect(error, name).toBeInstanceOf(VanbanError);
        expect((error as VanbanError).code, name).toBe("FILE_NO_TEXT");
        scans.push(name);
        return null;
      });
      if (!file) continue;
      expect(file.text, name).not.toMatch(/CÔNG BÁO\/Số|Ký bởi:|Thời gian ký:/);
      expect(misspelled(file.text).length / file.characters, name).toBeLessThan(1 / 2_000);
      expect(file.text, name).toMatch(/(?:Số|số):? ?\d+\/(?:\d{4}\/)?[\p{Lu}-]+/u);
    }
    expect(scans.map((name) => name.slice(0, 20))).toEqual(["nghi-quyet-so-115-nq", "thong-bao-so-02-2023"]);
  },
  240_000,
);
