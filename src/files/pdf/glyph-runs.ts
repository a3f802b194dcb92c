import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Turned, turnsOf, upright } from "./quarter-turns.js";
import { IDENTITY, type Matrix, type OperatorList, times } from "./rules.js";

/** Glyphs nearer than this part of the letter size are one piece. */
const TOGETHER = 0.1;

interface Glyph {
  readonly unicode: string;
  /** In thousandths of the letter size. */
  readonly width: number;
  readonly isSpace: boolean;
}

interface State {
  ctm: Matrix;
  unit: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
}

/** The text state of a page while its operators go by, as PDF 32000-1, 9.3–9.4 describe it. */
class TextWalk {
  readonly runs: Turned[] = [];
  private state: State = {
    ctm: IDENTITY,
    unit: 0.001,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
  };
  private readonly stack: State[] = [];
  private tm: Matrix = IDENTITY;
  private line = { x: 0, y: 0 };
  private pen = { x: 0, y: 0 };
  private leading = 0;
  private readonly place: (turns: Turned["turns"], x: number, y: number) => [number, number];
  private readonly unitOf: (font: string) => number;

  constructor(place: TextWalk["place"], unitOf: TextWalk["unitOf"]) {
    this.place = place;
    this.unitOf = unitOf;
  }

  take(op: number, args: readonly unknown[]): void {
    const [first, second] = args as [never, never];
    if (op === OPS.save) this.stack.push({ ...this.state });
    else if (op === OPS.restore) this.state = this.stack.pop() ?? this.state;
    else if (op === OPS.transform) this.state.ctm = times(this.state.ctm, args as unknown as Matrix);
    else if (op === OPS.paintFormXObjectBegin) {
      this.stack.push({ ...this.state });
      if (Array.isArray(first)) this.state.ctm = times(this.state.ctm, first as unknown as Matrix);
    } else if (op === OPS.paintFormXObjectEnd) this.state = this.stack.pop() ?? this.state;
    else if (op === OPS.beginText) this.matrix(IDENTITY);
    else if (op === OPS.setTextMatrix) this.matrix((args.length === 6 ? args : first) as unknown as Matrix);
    else if (op === OPS.setFont) {
      this.state.unit = this.unitOf(first);
      this.state.size = second;
    } else if (op === OPS.setCharSpacing) this.state.charSpacing = first;
    else if (op === OPS.setWordSpacing) this.state.wordSpacing = first;
    else if (op === OPS.setHScale) this.state.scale = (first as number) / 100;
    else if (op === OPS.setTextRise) this.state.rise = first;
    else if (op === OPS.setLeading) this.leading = -first;
    else if (op === OPS.moveText) this.move(first, second);
    else if (op === OPS.setLeadingMoveText) {
      this.leading = second;
      this.move(first, second);
    } else if (op === OPS.nextLine) this.move(0, this.leading);
    else if (op === OPS.showText) this.show(first as readonly (Glyph | number)[]);
  }

  private matrix(tm: Matrix): void {
    this.tm = tm;
    this.line = { x: 0, y: 0 };
    this.pen = { x: 0, y: 0 };
  }

  private move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.pen = { ...this.line };
  }

  /** Walks the glyphs of one string; a gap inside it begins a new piece. */
  private show(glyphs: readonly (Glyph | number)[]): void {
    const { size, unit, charSpacing, wordSpacing, scale } = this.state;
    let piece = "";
    let from = this.pen.x;
    let to = this.pen.x;
    const close = () => {
      if (piece.trim() !== "") this.keep(piece, from, to);
      piece = "";
    };
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        this.pen.x -= (glyph * size * scale) / 1_000;
        continue;
      }
      if (!glyph) continue;
      if (piece !== "" && Math.abs(this.pen.x - to) > TOGETHER * size) close();
      if (piece === "") from = this.pen.x;
      piece += glyph.unicode;
      to = this.pen.x + glyph.width * unit * size * scale;
      this.pen.x = to + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    }
    close();
  }

  private keep(text: string, from: number, to: number): void {
    const m = times(this.state.ctm, this.tm);
    const turns = turnsOf(m[0], m[1]);
    const y = this.pen.y + this.state.rise;
    const at = (x: number): [number, number] =>
      this.place(turns, m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
    const [x1, y1] = at(from);
    const [x2] = at(to);
    const size = Math.abs(this.state.size) * Math.hypot(m[2], m[3]);
    if (Number.isFinite(x1 + x2 + y1 + size) && size > 0)
      this.runs.push({ text, x: Math.min(x1, x2), y: y1, width: Math.abs(x2 - x1), size, turns });
  }
}

/**
 * The runs of a page glyph by glyph. pdfjs's own text items keep the order in which a file draws: where letters of a
 * second font fill holes that the first left («B n … ả»), only the glyphs' places tell the words.
 */
export function glyphRuns(page: PDFPageProxy, { fnArray, argsArray }: OperatorList): Turned[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const unitOf = (font: string): number =>
    page.commonObjs.has(font)
      ? ((page.commonObjs.get(font).fontMatrix as number[] | undefined)?.[0] ?? 0.001)
      : 0.001;
  const walk = new TextWalk(
    (turns, x, y) => upright(turns, x - left, y - bottom, right - left, top - bottom),
    unitOf,
  );
  for (const [i, op] of fnArray.entries()) walk.take(op, (argsArray[i] ?? []) as readonly unknown[]);
  return walk.runs;
}
