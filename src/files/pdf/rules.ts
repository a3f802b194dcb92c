import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rule } from "./sheet.js";

/** `[a b c d e f]`, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Thicker is an area, shorter a tick: no border of a table, in points. */
const THICKEST = 3;
const SHORTEST = 5;
/** More rules than any page of text has: a drawing or a map, whose lines say nothing about tables. */
const MOST = 8_000;

/** The numbers that pdfjs writes paths with, each followed by so many coordinates. */
const COORDINATES = [2, 2, 6, 4, 0];
const CLOSE = 4;

const STROKED = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
const FILLED = new Set<number>([OPS.fill, OPS.eoFill]);

/** What a page draws: operators of `OPS`, each with its arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** `n`, then `m`. */
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type Point = readonly [number, number];

/** The corners of each part of a path, moved to where the page shows them. */
function partsOf(data: ArrayLike<number>, m: Matrix): Point[][] {
  const parts: Point[][] = [];
  let i = 0;
  while (i < data.length) {
    const kind = data[i] as number;
    const count = COORDINATES[kind];
    if (count === undefined) break;
    const part = parts.at(-1);
    if (kind === CLOSE) {
      if (part?.[0]) part.push(part[0]);
    } else {
      const x = data[i + count - 1] as number;
      const y = data[i + count] as number;
      const point: Point = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
      if (kind === 0 || !part) parts.push([point]);
      else part.push(point);
    }
    i += 1 + count;
  }
  return parts;
}

function rule(a: Point, b: Point): Rule | null {
  const x1 = Math.min(a[0], b[0]);
  const x2 = Math.max(a[0], b[0]);
  const y1 = Math.min(a[1], b[1]);
  const y2 = Math.max(a[1], b[1]);
  const wide = x2 - x1;
  const high = y2 - y1;
  if (high <= THICKEST && wide >= SHORTEST) return { x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 };
  if (wide <= THICKEST && high >= SHORTEST) return { x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2 };
  return null;
}

const strokes = (part: readonly Point[]): (Rule | null)[] =>
  part.slice(1).map((point, i) => rule(part[i] as Point, point));

function fillings(part: readonly Point[]): (Rule | null)[] {
  const xs = part.map(([x]) => x);
  const ys = part.map(([, y]) => y);
  return [rule([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)])];
}

/** The thin straight lines that a page draws, in PDF space. A page with more than any table has gives none. */
export function rulesOf({ fnArray, argsArray }: OperatorList): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let m: Matrix = IDENTITY;
  for (let i = 0; i < fnArray.length && rules.length <= MOST; i += 1) {
    const op = fnArray[i] as number;
    const args = argsArray[i] as readonly unknown[];
    if (op === OPS.save || op === OPS.paintFormXObjectBegin) stack.push(m);
    if (op === OPS.restore || op === OPS.paintFormXObjectEnd) m = stack.pop() ?? IDENTITY;
    if (op === OPS.transform) m = times(m, args as unknown as Matrix);
    if (op === OPS.paintFormXObjectBegin && Array.isArray(args[0]))
      m = times(m, args[0] as unknown as Matrix);
    if (op !== OPS.constructPath) continue;
    const data = (args[1] as readonly (ArrayLike<number> | null)[])[0];
    if (!data || data.length > 10_000) continue;
    const shape = STROKED.has(args[0] as number) ? strokes : FILLED.has(args[0] as number) ? fillings : null;
    if (shape)
      rules.push(
        ...partsOf(data, m)
          .flatMap(shape)
          .filter((r) => r !== null),
      );
  }
  return rules.length > MOST ? [] : rules;
}
