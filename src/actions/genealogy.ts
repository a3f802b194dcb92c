import { DocumentType, Relation } from "../generated/enums.js";

/**
 * What a lineage follows when nobody names relations: all but CITES, and BASED_ON only towards these types; towards
 * the others (constitution, laws, decrees, circulars, statutes …) every tree would drown.
 */
export const BASED_ON_TYPES: readonly DocumentType[] = [
  DocumentType.RESOLUTION,
  DocumentType.DIRECTIVE,
  DocumentType.CONCLUSION,
  DocumentType.PROGRAMME,
  DocumentType.PLAN,
  DocumentType.SCHEME,
  DocumentType.STRATEGY,
  DocumentType.GUIDANCE,
  DocumentType.NOTICE,
];

export const GENEALOGY: readonly Relation[] = Object.values(Relation).filter((r) => r !== Relation.CITES);

/** Which edges to follow. `basedOnTypes` null: BASED_ON towards every type. */
export interface Followed {
  readonly relations: readonly Relation[];
  readonly basedOnTypes: readonly DocumentType[] | null;
}

/**
 * The relations asked for; the genealogy when none are named. Whether BASED_ON leads to laws and decrees too may be said;
 * unsaid, it does where relations are named.
 */
export function followed(relations?: readonly Relation[] | null, legalBasis?: boolean | null): Followed {
  const isNamed = (relations?.length ?? 0) > 0;
  return {
    relations: isNamed && relations ? relations : GENEALOGY,
    basedOnTypes: (legalBasis ?? isNamed) ? null : BASED_ON_TYPES,
  };
}
