import { expect, test } from "vitest";
import { titleOf } from "../../src/explorer/shell/title.js";

test("a window is called by its page's heading, in one line, within bounds, and in its own direction of writing", () => {
  expect(titleOf("29-NQ/TW", "Phả hệ")).toBe("29-NQ/TW · Phả hệ");
  expect(titleOf("", "Phả hệ")).toBe("Phả hệ");
  expect(titleOf("<b>\u202Egnud\u202C</b>\n x", "Phả hệ")).toBe("<b>gnud</b> x · Phả hệ");
  expect(titleOf("dài ".repeat(2_500), "Phả hệ").length).toBeLessThan(140);
});
