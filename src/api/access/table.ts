import type { Role } from "./roles.js";

type Fields = Readonly<Record<string, string>>;

/**
 * Who may do what: each field of each type of the schema, under the least role that may ask for it. A field that
 * stands nowhere here is refused to everybody, and a test names it.
 */
const TABLE: Readonly<Record<Role, Fields>> = {
  READER: {
    Query: `document organisation indicator resolve resolveList search lineage lineageDiff path cascade coverageMatrix changes
      documents organisations sources tasks responsibilities indicators observations places
      latestChanges findings coverage check sourceText rules reviews corrections merges holdings`,
    Document: `
      id symbol symbolKey number year term type system place issuer title issuedOn effectiveFrom expiresOn secrecy corrected
      status partOf attachments issuedBy mentions tasks responsibilities sets reports indicators organisations counts
      implements implementedBy continues continuedBy details detailedBy guides guidedBy basedOn basisOf cites citedBy
      amends amendedBy supersedes supersededBy repeals repealedBy suspends suspendedBy extends extendedBy
      corrects correctedBy consolidates consolidatedBy promulgates promulgatedBy approves approvedBy
      interprets interpretedBy inspects inspectedBy concludes concludedBy remediates remediatedBy applies appliedBy
      reviews reviewedBy submits submittedBy respondsTo respondedToBy`,
    Organisation: `
      id name kind level code aliases place from to endedBy takenOverBy told issued responsibilities
      partOf parts succeeds succeededBy successions endings ofPlace`,
    Succession: "id date source function registered later earlier evidence",
    Place: "id code name kind level from to partOf parts succeeds succeededBy successions organisations",
    PlaceSuccession: "place name scope date source",
    Task: "id text product due dueBy recurrence document responsibilities evidence",
    Responsibility: "id role deadline dueBy organisation task document indicator evidence",
    Indicator: "id name unit topic better place names observations responsibilities series joins",
    Observation: `
      id kind comparator value low high denominator unit period from to evaluation text
      indicator setBy reportedBy judgedAgainst evidence`,
    TargetResult: "target actual verdict reason rule evaluation",
    IndicatorJoin: "claim name wording unit sources sourceNames why by",
    Source: "sha256 name mediaType place asOf characters reader passages",
    SourceText: "sha256 name mediaType place asOf characters total paragraphs",
    Paragraph: "ordinal start end heading text redacted marks",
    Mark: "kind start end subject label",
    Passage: "ordinal start end restricted source mentions statements",
    Mention: "id start end text symbol type issuedOn issuer pinpoint document candidates passage",
    Statement:
      "id relation trigger start end scope pinpoint effectiveOn assertedBy certainty confidence from to",
    ResolvedList: "total items",
    Resolution: "citation outcome document candidates reasons",
    Candidate: "document score reasons",
    SearchPage: "items next facets",
    SearchHit: "kind score matched document organisation indicator evidence",
    Facet: "name value count",
    CoverageMatrix: "rows truncated",
    MatrixRow: `
      expectation document body place organisation product deadline state days by origin reference`,
    Lineage: "root nodes edges truncated",
    DocumentCounts: "tasks responsibilities sets reports mentions relations",
    RelationCount: "relation acts count",
    LineageNode: "document distance upstream downstream",
    LineageEdge: "id from to relation certainty confidence evidenceCount evidence",
    LineageDiff: "added ended changed truncated",
    StatusChange: "document before after by reason",
    Path: "hops",
    Cascade: "document status items lapsed facets truncated",
    CascadeItem: "document distance by status",
    StatusAt: "status since reason evidence rule by partial successors",
    Evidence: "statement source sourceName start end text trigger section redacted",
    FindingPage: "items next total",
    Finding: "id rule severity hint title detail documents evidence proposal dismissed",
    Dismissal: "by at why",
    Coverage:
      "citations resolved ambiguous missing byReason byType rules notes passages passagesWithoutCitation sources documents",
    Check: "findings citations",
    Rule: "id severity title titleEn why advice right judged hint",
    ReviewPage: "items next",
    Review: "id source relation verdict document on who at why version",
    Correction: "field value told who at why version",
    Merge: "from into who at why",
    Holding: "id series code issuer from to",
    ImportedExpectations: "list expectations refused",
    RefusedRow: "line reason",
    Ingested: "source outcome documents citations statements open",
    ChangePage: "items next",
    Change: "cursor at kind who why source document detail",
  },
  EDITOR: {
    Query: "openCitations doubtfulRelations",
    OpenCitationPage: "items next",
    OpenCitation: "mention start end text evidence candidates",
    DoubtfulRelationPage: "items next",
    DoubtfulRelation: "statement relation from to certainty assertedBy confidence evidence",
    Mutation: `
      ingest review decideMention withdrawReview correctDocument assertStatement addDocument retract merge unmerge
      dismissFinding takeUpFinding declareHolding withdrawHolding importExpectations`,
  },
  ADMINISTRATOR: {
    Mutation: "removeSource",
  },
};

function byField(): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const [role, types] of Object.entries(TABLE) as [Role, Fields][])
    for (const [type, fields] of Object.entries(types))
      for (const field of fields.trim().split(/\s+/)) {
        const name = `${type}.${field}`;
        if (roles.has(name)) throw new Error(`src/api/access/table.ts names ${name} twice`);
        roles.set(name, role);
      }
  return roles;
}

/** `Type.field` → the least role that may ask for it. */
export const ACCESS = byField();
