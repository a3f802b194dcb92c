import type { Unit } from "../units.js";
import type { View } from "../view.js";

const PARTS = /^[\s("“]*(?:trong\s+đó|cụ\s+thể|bao\s+gồm|gồm)(?![\p{L}])/u;

/** A sentence that goes on with the parts of what the one before told: «…. Trong đó: cấp tỉnh 8, cấp huyện 19». */
export const partOf = (seen: View, sentence: Unit): boolean =>
  PARTS.test(seen.lower.slice(sentence.start, sentence.start + 16));
