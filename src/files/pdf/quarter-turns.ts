import type { Rule, Run } from "./sheet.js";

/** Direction of reading: how often the text is turned by 90° counter-clockwise on its page. */
export type Turns = 0 | 1 | 2 | 3;

/** The turn of a text matrix `[a, b, …]`, to the nearest quarter. */
export function turnsOf(a: number, b: number): Turns {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b >= 0 ? 1 : 3;
}

/** A point of the page (PDF space, `y` upwards, page of `width` × `height`) as it lies in the upright sheet. */
export function upright(turns: Turns, x: number, y: number, width: number, height: number): [number, number] {
  if (turns === 0) return [x, height - y];
  if (turns === 1) return [y, x];
  if (turns === 2) return [width - x, y];
  return [height - y, width - x];
}

export function uprightRule(turns: Turns, rule: Rule, width: number, height: number): Rule {
  const [xa, ya] = upright(turns, rule.x1, rule.y1, width, height);
  const [xb, yb] = upright(turns, rule.x2, rule.y2, width, height);
  return { x1: Math.min(xa, xb), y1: Math.min(ya, yb), x2: Math.max(xa, xb), y2: Math.max(ya, yb) };
}

export type Turned = Run & { readonly turns: Turns };
