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

/** The relations asked for, as they are; the genealogy when none are named. */
export const followed = (relations?: readonly Relation[] | null): Followed =>
  relations?.length
    ? { relations, basedOnTypes: null }
    : { relations: GENEALOGY, basedOnTypes: BASED_ON_TYPES };
