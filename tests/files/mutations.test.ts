import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { closeConverter, type FileText, readBytes } from "../../src/files/read-file.js";
import { VanbanError } from "../../src/model/errors.js";
import { packageRoot } from "../../src/model/root.js";
import { mutated } from "./mutations.js";
import { partsOf, zipOf } from "./zips.js";

const MANY = process.env.SOAK ? 10_000 : 300;
const fixture = (name: string): Buffer => readFileSync(join(packageRoot, "tests", "fixtures", "files", name));

const SOURCES: Readonly<Record<string, Buffer>> = {
  "plan.txt": Buffer.from(
    fixture("plan.html")
      .toString("utf8")
      .replace(/<[^>]*>/g, " "),
  ),
  "plan.html": fixture("plan.html"),
  "plan.docx": fixture("plan.docx"),
  "plan.doc": fixture("plan.doc"),
  "note.pdf": fixture("note.pdf"),
};

/** A hang is ended after two seconds and then is an error like any other. */
const limits = { milliseconds: 2_000 };

/** The n-th mutation of a file; of a Word package also one whose text alone is mutated, so that it still unpacks. */
const PACKED = await partsOf(fixture("plan.docx"));
const inside = (n: number): Buffer =>
  zipOf(
    PACKED.map((part) =>
      part.name === "word/document.xml" ? { ...part, bytes: mutated(part.bytes, n) } : part,
    ),
  );

const outcome = (name: string, bytes: Buffer): Promise<FileText | VanbanError> =>
  readBytes(name, bytes, { allowGrade: null, limits }).catch((error: unknown) => {
    if (error instanceof VanbanError) return error;
    throw error;
  });

describe("mutated files", () => {
  afterAll(closeConverter);
  const kinds: [string, (n: number) => Buffer][] = Object.entries(SOURCES).map(([name, bytes]) => [
    name,
    (n) => mutated(bytes, n),
  ]);
  for (const [name, mutation] of [...kinds, ["plan.docx", inside] as const])
    test(
      `${MANY} mutations of ${name}${mutation === inside ? " under its packing" : ""} give a text or say in a sentence why not`,
      async () => {
        for (let n = 0; n < MANY; n += 1) {
          const found = await outcome(name, mutation(n));
          if (found instanceof VanbanError) {
            expect(found.code, `mutation ${n}: ${found.message}`).toMatch(/^FILE_/);
            expect(found.message).toMatch(/^The file “plan\.\w+|^The file “note\.pdf/);
          } else expect(found.characters, `mutation ${n}`).toBe(found.text.length);
        }
      },
      60_000 + MANY * 2_100,
    );
});
