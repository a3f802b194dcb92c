import type { OrganisationHead, OrganisationLevel } from "../../vocabulary/organisations.js";
import type { View } from "../view.js";
import type { BodyScope, NamedBody } from "./body.js";
import { fieldAt } from "./field.js";
import { bareName, type PlaceWords, placeAfter } from "./place.js";

export const NATION: BodyScope = { at: "NATION" };
export const source = (level: OrganisationLevel | null): BodyScope => ({ at: "SOURCE", level });

/** What stands after a body's head and belongs to its name. View offsets. */
export interface Tail {
  readonly end: number;
  readonly name: string;
  readonly scope: BodyScope;
  readonly level: OrganisationLevel | null;
  readonly within: NamedBody["within"];
  /** Of what kind the body is where its head does not tell: «Thường trực HĐND» is the council's. */
  readonly kind?: NamedBody["kind"];
}

export function ofPlace(head: OrganisationHead, name: string, place: PlaceWords): Tail {
  const words = place.words === "Việt Nam" && /Việt Nam$/.test(name) ? name : `${name} ${place.words}`.trim();
  return {
    end: place.end,
    name: words,
    scope: place.scope,
    level: head.level && place.level === "OTHER" ? head.level : place.level,
    within: null,
  };
}

/** The place that names a committee, an authority or an agency. */
export function placed(view: View, head: OrganisationHead, at: number): Tail | null {
  const level = head.level ?? null;
  const direct =
    head.kind === "PARTY_COMMITTEE" || /đoàn$/.test(head.name) || /^(?:POLICE|AGENCY|MEDIA)$/.test(head.kind);
  const place =
    placeAfter(view, at) ??
    (direct && !/^(?:Đảng bộ)$/.test(head.name)
      ? bareName(view, at, head.name === "Thành ủy" ? "PROVINCE" : level)
      : null);
  if (place?.many) return null;
  if (place) return ofPlace(head, head.name, place);
  return null;
}

/** «Sở Y tế», «Ban Dân tộc»: a field after the head, then a place. */
export function fielded(view: View, head: OrganisationHead, at: number): Tail | null {
  const field = fieldAt(view.text, view.lower, at);
  if (!field) return null;
  const name = `${head.name} ${field.name}`;
  const place = head.level === "CENTRAL" ? null : placeAfter(view, field.end);
  if (place && !place.many) return { ...ofPlace(head, name, place), name };
  const level = head.level ?? null;
  return {
    end: field.end,
    name,
    scope: level === "CENTRAL" ? NATION : source(level),
    level,
    within: null,
  };
}
