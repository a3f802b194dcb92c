import fc from "fast-check";
import { expect, it } from "vitest";
import { blanked } from "../../src/actions/redact.js";

it("blanks letters and digits one for one and keeps the spans it is told to", () => {
  expect(blanked("Bị cáo Ă. 45 tuổi theo 12-QĐ/TU", [{ start: 23, end: 31 }])).toBe(
    "██ ███ █. ██ ████ ████ 12-QĐ/TU",
  );
});

it("keeps every offset, whatever the text, and leaves no letter or digit outside what is kept", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const hidden = blanked(text, []);
      expect(hidden).toHaveLength(text.length);
      expect(hidden).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
