import { expect, it } from "vitest";
import { unnamed } from "../../src/reading/unnamed.js";

it.each([
  ["Kết luận của đồng chí Lê Văn Mẫu tại hội nghị", "Kết luận của đồng chí … tại hội nghị"],
  ["về Chiến lược bảo vệ Tổ quốc trên không gian mạng", "về Chiến lược bảo vệ Tổ quốc trên không gian mạng"],
])("«%s» leaves as «%s»", (words, expected) => {
  expect(unnamed(words)).toBe(expected);
});
