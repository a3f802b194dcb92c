import { createHash } from "node:crypto";
import type { DocumentType, Relation } from "../../src/generated/enums.js";
import { parseDocumentId } from "../../src/model/ids.js";
import type { ReadDocument, Reading } from "../../src/model/reading.js";

/** A short way to write a reading by hand: each citation is a line of the text, and a passage. */
export interface Given {
  readonly name?: string;
  /** Makes texts of the same citations differ, so that they are different sources. */
  readonly salt?: string;
  readonly reader?: string;
  readonly asOf?: string | null;
  readonly subjects?: readonly string[];
  /** What the file says of a document beside what its id tells. */
  readonly told?: Readonly<Record<string, Partial<ReadDocument>>>;
  /** The ids each citation may be called by: one when it is clear in the file. `@` stands for the source's own hash. */
  readonly cites?: readonly (readonly string[])[];
  /** `from` is the first subject when it is not given; numbers are citations. */
  readonly says?: readonly {
    readonly from?: number;
    readonly relation: Relation;
    readonly to: number;
    readonly assertedBy?: "SELF" | "OTHER" | "REGISTER" | "PERSON";
    readonly scope?: "WHOLE" | "PARTIAL";
    readonly effectiveOn?: string;
  }[];
  readonly restricted?: readonly number[];
  /** Facts, each standing in the line of the first citation, or in the first line where there is none. */
  readonly bodies?: Readonly<Record<string, Partial<Told["organisations"][number]>>>;
  readonly relations?: readonly Pick<
    Told["organisationRelations"][number],
    "from" | "relation" | "to" | "date"
  >[];
  readonly tasks?: readonly (Partial<Told["tasks"][number]> & { readonly text: string })[];
  /** `object`: a number is a task, a text with `/` a document or a measure by `objectKind`. */
  readonly duties?: readonly (Pick<Told["responsibilities"][number], "organisation" | "role"> & {
    readonly object: number | string;
    readonly objectKind?: "DOCUMENT" | "INDICATOR";
  })[];
  readonly measures?: Readonly<
    Record<
      string,
      Partial<Omit<Measure, "observations">> & { readonly values: readonly Partial<Observation>[] }
    >
  >;
}

type Told = Pick<
  Reading,
  "organisations" | "organisationRelations" | "tasks" | "responsibilities" | "indicators"
>;
type Measure = Reading["indicators"][number];
type Observation = Measure["observations"][number];

/** The facts that `given` tells, all in one span. */
function facts(given: Given, span: { start: number; end: number }, real: (id: string) => string): Told {
  const subject = real(given.subjects?.[0] ?? "van-ban");
  const taskId = (i: number) => `${subject}/nhiem-vu-${i + 1}`;
  const organisations = Object.entries(given.bodies ?? {}).map(([id, told]) => ({
    id,
    name: id.replace(/^.*\//, ""),
    kind: "UNIT",
    level: "PROVINCE",
    place: id.replace(/\/.*$/, ""),
    code: null,
    aliases: [],
    mentions: [span],
    ...told,
  }));
  const tasks = (given.tasks ?? []).map((task, i) => ({
    due: null,
    recurrence: null,
    product: null,
    ...span,
    ...task,
    id: taskId(i),
  }));
  const responsibilities = (given.duties ?? []).map(({ organisation, role, object, objectKind }) => ({
    organisation,
    role,
    object: typeof object === "number" ? taskId(object) : real(object),
    objectKind: typeof object === "number" ? ("TASK" as const) : (objectKind ?? "DOCUMENT"),
    deadline: typeof object === "number" ? (tasks[object]?.due ?? null) : null,
    ...span,
  }));
  const value = { kind: "ACTUAL" as const, comparator: "=" as const, value: 1, low: null, high: null };
  const open = { denominator: null, unit: "%", period: "2020", evaluation: null, setBy: null };
  const indicators = Object.entries(given.measures ?? {}).map(([id, { values, ...told }]) => ({
    id,
    name: id.replace(/^.*\//, ""),
    unit: values[0]?.unit ?? "%",
    topic: "Khác",
    better: null,
    ...told,
    observations: values.map((o) => ({
      ...value,
      ...open,
      ...span,
      text: "",
      ...o,
      setBy: o.setBy ? real(o.setBy) : null,
    })),
  }));
  const organisationRelations = (given.relations ?? []).map((r) => ({ ...r, ...span }));
  return { organisations, organisationRelations, tasks, responsibilities, indicators };
}

const described = (id: string, told: Partial<ReadDocument>): ReadDocument => {
  const parts = parseDocumentId(id);
  const symbol = parts && /^\d/.test(parts.key) ? parts.key.toUpperCase() : null;
  const type: DocumentType = "OTHER";
  const issuedOn = parts && "date" in parts.dating ? parts.dating.date : null;
  const base = { id, symbol, type, number: null, place: parts?.place ?? null, issuedOn };
  const open = { effectiveFrom: null, expiresOn: null, issuer: null, issuers: [], title: null, partOf: null };
  return { ...base, ...open, ...told };
};

/** The text and the reading that `given` describes. */
export function reading(given: Given): { text: string; reading: Reading } {
  const lines = ["Văn bản thử", ...(given.cites ?? []).map((ids, i) => `Dòng ${i}: ${ids.join(" hoặc ")}`)];
  const text = `${lines.join("\n")}\n${given.salt ?? ""}`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const real = (id: string) => id.replaceAll("@", sha256.slice(0, 8));
  const starts = lines.map((_, i) => lines.slice(0, i).join("\n").length + (i > 0 ? 1 : 0));
  const span = (i: number) => ({ start: starts[i] ?? 0, end: (starts[i] ?? 0) + (lines[i] ?? "").length });
  const cites = (given.cites ?? []).map((ids) => ids.map(real));
  const subjects = (given.subjects ?? []).map(real);
  const wholes = Object.values(given.told ?? {}).flatMap((d) => d.partOf ?? []);
  const spokenOf = [
    ...(given.duties ?? []).flatMap((d) =>
      typeof d.object === "string" && d.objectKind !== "INDICATOR" ? [d.object] : [],
    ),
    ...Object.values(given.measures ?? {}).flatMap((m) => m.values.flatMap((v) => v.setBy ?? [])),
  ].map(real);
  const ids = new Set([
    ...subjects,
    ...spokenOf,
    ...cites.flat(),
    ...Object.keys(given.told ?? {}).map(real),
    ...wholes,
  ]);
  const told = new Map(Object.entries(given.told ?? {}).map(([id, d]) => [real(id), d]));
  const documents = [...ids].map((id) => described(id, told.get(id) ?? {}));
  const mentions = cites.map((claims, i) => {
    const { start, end } = span(i + 1);
    const [only] = claims;
    const from = start + `Dòng ${i}: `.length;
    return {
      document: claims.length === 1 ? (only ?? null) : null,
      start: from,
      end,
      text: text.slice(from, end),
      symbol: null,
      symbolStart: null,
      symbolEnd: null,
      type: "OTHER" as const,
      issuedOn: null,
      issuer: null,
      pinpoint: null,
      candidates: claims.length === 1 ? [] : claims,
    };
  });
  const statements = (given.says ?? []).map(({ from, relation, to, ...said }) => ({
    from: from === undefined ? (subjects[0] ?? null) : (mentions[from]?.document ?? null),
    relation,
    to: mentions[to]?.document ?? null,
    fromMention: from ?? null,
    toMention: to,
    trigger: null,
    ...span(to + 1),
    scope: said.scope ?? ("WHOLE" as const),
    pinpoint: null,
    effectiveOn: said.effectiveOn ?? null,
    assertedBy: said.assertedBy ?? ("SELF" as const),
    certainty: "EXPLICIT" as const,
  }));
  return {
    text,
    reading: {
      reader: given.reader ?? "test@1",
      source: {
        name: given.name ?? `${sha256.slice(0, 6)}.txt`,
        sha256,
        mediaType: "text/plain",
        characters: text.length,
        place: null,
        asOf: given.asOf ?? null,
        secrecy: null,
      },
      subjects,
      documents,
      mentions,
      statements,
      ...facts(given, span(cites.length > 0 ? 1 : 0), real),
      passages: lines.map((_, i) => ({
        ...span(i),
        heading: null,
        restricted: given.restricted?.includes(i) ?? false,
      })),
    },
  };
}
