import type { DocumentSystem } from "../../generated/enums.js";

/** What one body took over from another. */
export interface BodySuccession {
  /** The id of the older body. */
  readonly id: string;
  /** What was taken over, in Vietnamese; absent where it is the whole. */
  readonly function?: string;
  /** ISO date. */
  readonly on: string;
  /** The legal text that says so. */
  readonly source: string;
}

/** A central body: an issuer of documents, or one that answers for what they ask. */
export interface Body {
  /** Stable slug. */
  readonly id: string;
  /** Canonical Vietnamese name. */
  readonly name: string;
  /** As they stand in symbols: `BTCTW`, `BLĐTBXH`. One code may have named several bodies, at different times. */
  readonly codes: readonly string[];
  readonly system: DocumentSystem;
  readonly level: "CENTRAL";
  readonly kind: BodyKind;
  readonly aliases: readonly string[];
  /** The id of the body it belongs to. */
  readonly partOf?: string;
  /** First day (ISO); absent where it is not recorded. */
  readonly from?: string;
  /** First day on which it no longer was (ISO); absent while it stands. */
  readonly to?: string;
  readonly succeeds?: readonly BodySuccession[];
}

export type BodyKind =
  | "PARTY_COMMITTEE" // cấp ủy, Bộ Chính trị, Ban Bí thư
  | "PARTY_AGENCY" // ban, văn phòng, ủy ban kiểm tra
  | "ASSEMBLY"
  | "ASSEMBLY_AGENCY"
  | "HEAD_OF_STATE"
  | "GOVERNMENT"
  | "MINISTRY" // bộ, cơ quan ngang bộ
  | "AGENCY" // cơ quan thuộc Chính phủ, tổng cục, cục
  | "COURT"
  | "PROCURACY"
  | "AUDIT"
  | "ELECTION_COUNCIL"
  | "STEERING_COMMITTEE"
  | "FRONT"
  | "MASS_ORGANISATION"
  | "UNIT"; // đơn vị sự nghiệp

type Optional = "aliases" | "partOf" | "from" | "to" | "succeeds";

/** The bodies of one system and kind, written with the least that tells them. */
export const bodiesOf = (
  system: DocumentSystem,
  kind: BodyKind,
  rows: readonly (Pick<Body, "id" | "name" | "codes"> & Partial<Pick<Body, Optional>>)[],
): Body[] => rows.map((row) => ({ aliases: [], ...row, system, kind, level: "CENTRAL" }));

/** Whether a body stood on a day (ISO): `from` counts, `to` no longer. */
export const existedOn = (body: Body, day: string): boolean =>
  (body.from === undefined || body.from <= day) && (body.to === undefined || day < body.to);
