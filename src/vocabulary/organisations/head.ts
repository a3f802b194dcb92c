/** At what level of the country a body stands; OTHER for companies, sects and whatever has none. */
export type OrganisationLevel = "CENTRAL" | "PROVINCE" | "DISTRICT" | "COMMUNE" | "OTHER";

export type OrganisationKind =
  | "PARTY_COMMITTEE"
  | "PARTY_AGENCY"
  | "PARTY_GROUP"
  | "PEOPLES_COMMITTEE"
  | "PEOPLES_COUNCIL"
  | "ASSEMBLY"
  | "ASSEMBLY_AGENCY"
  | "HEAD_OF_STATE"
  | "GOVERNMENT"
  | "MINISTRY"
  | "AGENCY"
  | "DEPARTMENT"
  | "DIVISION"
  | "OFFICE"
  | "INSPECTORATE"
  | "COURT"
  | "PROCURACY"
  | "AUDIT"
  | "ELECTION_COUNCIL"
  | "POLICE"
  | "MILITARY"
  | "STEERING_COMMITTEE"
  | "COUNCIL"
  | "FRONT"
  | "MASS_ORGANISATION"
  | "ASSOCIATION"
  | "COMPANY"
  | "BANK"
  | "SCHOOL"
  | "HOSPITAL"
  | "MEDIA"
  | "UNIT"
  | "INTERNATIONAL"
  | "CLASS" // «các sở, ban, ngành»
  | "FORCE"; // sects and forces: named, never responsible

/**
 * How a name goes on after its head: with a place («UBND tỉnh Kon Tum»), a field («Sở Y tế»), another body («Văn
 * phòng Tỉnh ủy»), or words of its own («Trung tâm …»).
 */
export type NameTail = "PLACE" | "FIELD" | "BODY" | "OPEN";

/** The words a kind of body begins with. */
export interface OrganisationHead {
  /** In lower case, the fullest spelling; then other spellings and abbreviations. */
  readonly words: readonly [string, ...string[]];
  /** As the canonical name begins. */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly tail: NameTail;
  /** Where the head alone tells it. */
  readonly level?: OrganisationLevel;
  /** Read in lower case too: words that mean nothing else. */
  readonly lower?: true;
  /** A body also when nothing follows: «Tỉnh ủy», «Đoàn Thanh niên». */
  readonly alone?: true;
  /** Its words stand in the names of other bodies as well: «Chi cục |Thuế| khu vực». */
  readonly inNames?: true;
  readonly examples: readonly string[];
  /** Words that begin the same and are no such body. */
  readonly counterExamples?: readonly string[];
}
