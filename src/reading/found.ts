import type { DocumentType } from "../generated/enums.js";
import type { SymbolToken } from "./symbols/token.js";

/** The code of the body in a citation's symbol: after the type, or first where a letter has none; else empty. */
export const bodyCode = ({ symbol }: Found): string => symbol?.codes[symbol.entry ? 1 : 0] ?? "";

/** A citation as recognised, before it is known which document it means. View offsets. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly symbol: SymbolToken | null;
  readonly type: DocumentType;
  /** Whether the type word stands with it; in lists only the first has one. */
  readonly typed: boolean;
  /** The name of a law, of a congress resolution …, as printed. */
  readonly name: string | null;
  readonly iso: string | null;
  readonly year: string | null;
  readonly issuer: string | null;
  readonly term: string | null;
  readonly pinpoint: string | null;
  /** Where its pinpoint begins, else `start`. */
  readonly reach: number;
  /** After its date, issuer and term. */
  readonly tail: number;
  /** Named within the name of another: «Luật sửa đổi … của Luật X». */
  readonly inner: boolean;
}
