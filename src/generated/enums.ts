/** A stand-in of the first hour with the shape codegen writes; replaced by `npm run generate`. */
const keep = <T extends string>(...names: T[]) =>
  Object.fromEntries(names.map((n) => [n, n])) as { readonly [K in T]: K };
export const DocumentType = keep("RESOLUTION","DIRECTIVE","CONCLUSION","REGULATION","STATUTE","DECISION","PROGRAMME","PLAN","SCHEME","OPTION","PROJECT","GUIDANCE","NOTICE","COMMUNIQUE","CIRCULAR_NOTE","REPORT","SUBMISSION","MINUTES","OFFICIAL_LETTER","TELEGRAM","CHARTER","STRATEGY","CONSTITUTION","LAW","ORDINANCE","ORDER","EDICT","DECREE","CIRCULAR","JOINT_CIRCULAR","CONSOLIDATED_TEXT","OTHER");
export type DocumentType = keyof typeof DocumentType;
export const Relation = keep("IMPLEMENTS","CONTINUES","DETAILS","GUIDES","BASED_ON","CITES","AMENDS","SUPERSEDES","REPEALS","SUSPENDS","EXTENDS","CORRECTS","CONSOLIDATES","PROMULGATES","APPROVES","INTERPRETS","INSPECTS","CONCLUDES","REMEDIATES","APPLIES","REVIEWS","SUBMITS","RESPONDS_TO");
export type Relation = keyof typeof Relation;
export const DocumentSystem = keep("PARTY","STATE","FRONT");
export type DocumentSystem = keyof typeof DocumentSystem;
export const Scope = keep("WHOLE","PARTIAL");
export type Scope = keyof typeof Scope;
export const AssertedBy = keep("SELF","OTHER","REGISTER","PERSON");
export type AssertedBy = keyof typeof AssertedBy;
export const Certainty = keep("EXPLICIT","IMPLIED");
export type Certainty = keyof typeof Certainty;
