import type { OrganisationKind, OrganisationLevel } from "../../vocabulary/organisations.js";

/** Which place a body is of, as far as the words tell. */
export type BodyScope =
  | { readonly at: "NATION" }
  /** «tỉnh», «huyện» without a name: the source's own; `level` null where nothing is said. */
  | { readonly at: "SOURCE"; readonly level: OrganisationLevel | null }
  /** A kind and a name: «huyện Đăk Hà». */
  | { readonly at: "NAMED"; readonly kind: string; readonly name: string };

/** One place where a body is named. View offsets. */
export interface BodyMention {
  readonly start: number;
  readonly end: number;
  /** Before an office at its head: «Giám đốc Sở Y tế» reaches from «Giám đốc». */
  readonly reach: number;
  /** Canonical Vietnamese without the place: «Ủy ban nhân dân tỉnh», «Sở Y tế», «Ban Thường vụ Tỉnh ủy». */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly level: OrganisationLevel | null;
  readonly scope: BodyScope;
  /** The body inside its name: «Tỉnh ủy» in «Ban Tổ chức Tỉnh ủy». */
  readonly within: Omit<BodyMention, "start" | "end" | "reach" | "within"> | null;
}

export type NamedBody = Omit<BodyMention, "reach">;

/** Blanks within a name: on one line, or over one line break. */
export const GAP = "(?: +| *\\n *)";
