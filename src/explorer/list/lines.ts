/** Most citations that the API takes at once. */
export const MOST = 500;

/** Bullets and running numbers before a citation: «- », «• », «1. », «2) ». */
const BULLET = /^(?:[\s\p{Cf}•▪●*·–—-]+|\d{1,4}[.)]\s+)+/u;

/** The citations of a pasted list: one a line or cell, without bullets; blank lines are left out. */
export const citationLines = (text: string): string[] =>
  text
    .split(/[\r\n\t]+/)
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "");
