import { createHash } from "node:crypto";
import type { DocumentType, Relation } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import { type Loaded, loadReading } from "../../graph/load.js";
import { unloadSource } from "../../graph/unload.js";
import { read } from "../../identity/read.js";
import { VanbanError } from "../../model/errors.js";
import { documentId, isPlacePath, nameKey, symbolKey } from "../../model/ids.js";
import type { ReadDocument, Reading } from "../../model/reading.js";
import { nameless } from "../../reading/persons/nameless.js";
import { documentIn, documentOrError } from "../document.js";
import { type Editor, reasonOf } from "./edit.js";

/** What an editor adds by hand is a source of its own, loaded as all sources are: its text is the basis given. */
const NOTE = "text/x-vanban-note";

const LONGEST_BASIS = 5_000;

interface Note {
  readonly name: string;
  /** Tells notes of the same basis apart, and what the note is about, to whoever reads it. */
  readonly head: string;
  readonly basis: string;
  readonly documents: (sha256: string) => readonly ReadDocument[];
  readonly statement?: { readonly from: string; readonly relation: Relation; readonly to: string };
}

const bare = { symbol: null, number: null, issuedOn: null, effectiveFrom: null, expiresOn: null };
const untold = (id: string): ReadDocument => ({
  ...{ id, type: "OTHER", place: null, issuer: null, issuers: [], title: null, partOf: null },
  ...bare,
});

function readingOf({ name, head, basis, documents, statement }: Note): { reading: Reading; text: string } {
  const text = `${head}\n${basis}`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  // Whether the basis names private persons is told as of any text.
  const { passages } = read(text, { name, sha256, mediaType: NOTE });
  const said = statement && {
    ...{ ...statement, fromMention: null, toMention: null, trigger: null },
    ...{ start: head.length + 1, end: text.length, scope: "WHOLE" as const, pinpoint: null },
    ...{ effectiveOn: null, assertedBy: "PERSON" as const, certainty: "EXPLICIT" as const },
  };
  const source = { name, sha256, mediaType: NOTE, characters: text.length, place: null, asOf: null };
  const nothing = { mentions: [], organisations: [], organisationRelations: [], tasks: [] };
  return {
    text,
    reading: {
      ...{ reader: "editor@1", source: { ...source, secrecy: null }, subjects: [] },
      ...{ documents: [...documents(sha256)], statements: said ? [said] : [], passages },
      ...{ ...nothing, responsibilities: [], indicators: [] },
    },
  };
}

function basisOf(given: string): string {
  const basis = given.trim();
  if (basis.length > 0 && basis.length <= LONGEST_BASIS) return basis;
  throw new VanbanError(
    "BAD_INPUT",
    `basis has ${basis.length} characters, expected the words that prove it, 1 to ${LONGEST_BASIS}.`,
  );
}

async function put(graph: Graph, note: Note, by: Editor): Promise<Loaded> {
  const { reading, text } = readingOf(note);
  return loadReading(graph, reading, text, { who: by.who, why: reasonOf(by.why) });
}

export interface Assertion {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  /** The words that prove it: shown as its evidence. */
  readonly basis: string;
}

/** Asserts a relation by hand, with its basis. @throws VanbanError NOT_FOUND, BAD_INPUT */
export async function assertStatement(graph: Graph, asked: Assertion, by: Editor): Promise<Loaded> {
  const basis = basisOf(asked.basis);
  const [from, to] = await graph.reading(async (tx) => [
    await documentOrError(tx, asked.from),
    await documentOrError(tx, asked.to),
  ]);
  if (!from || !to || from.id === to.id)
    throw new VanbanError(
      "BAD_INPUT",
      `${asked.from} and ${asked.to} are one document; a relation needs two.`,
    );
  const statement = { from: from.id, relation: asked.relation, to: to.id };
  const head = `${statement.from} ${statement.relation} ${statement.to}`;
  const documents = () => [untold(from.id), untold(to.id)];
  return put(graph, { name: `Khẳng định: ${head}`, head, basis, documents, statement }, by);
}

/** A document that no source tells of. `place` is a place path; of symbol and title one is needed. Dates are ISO. */
export interface NewDocument {
  readonly symbol: string | null;
  readonly type: DocumentType;
  readonly place: string;
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly year: number | null;
  readonly issuers: readonly string[];
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
}

function newId({ symbol, title, place, issuedOn, year }: NewDocument, sha256: string): string {
  const key = symbol ? symbolKey(symbol) : nameKey(title ?? "");
  const dating = issuedOn ? { date: issuedOn } : year ? { year: String(year) } : { undatedIn: sha256 };
  return documentId({ place, key, dating });
}

function checkNew({ symbol, title, place, year }: NewDocument): void {
  const key = symbol ? symbolKey(symbol) : nameKey(title ?? "");
  const what = !key
    ? "it has neither a symbol nor a title"
    : !isPlacePath(place)
      ? `its place is “${place.slice(0, 60)}”, expected a path such as vn or kon-tum`
      : year !== null && (year < 1900 || year > 2200)
        ? `its year is ${year}`
        : (symbol ?? "").length > 200 || (title ?? "").length > 2_000
          ? "its symbol or title is too long"
          : null;
  if (what) throw new VanbanError("BAD_INPUT", `The document cannot be added: ${what}.`);
}

/** Adds a document by hand, with its basis. @throws VanbanError BAD_INPUT; CONFLICT where it is there already */
export async function addDocument(
  graph: Graph,
  given: NewDocument,
  basis: string,
  by: Editor,
): Promise<Loaded & { readonly document: string }> {
  const shown = given.title === null ? null : nameless(given.title);
  const asked = { ...given, title: shown, issuers: given.issuers.map(nameless) };
  checkNew(asked);
  const { symbol, title, type, place, issuedOn, issuers, effectiveFrom, expiresOn } = asked;
  const number = /^\d+/.exec(symbol ?? "")?.[0]?.replace(/^0+(?=\d)/, "") ?? null;
  const described = (id: string): ReadDocument => ({
    ...{ id, symbol, type, number, place, issuedOn, effectiveFrom, expiresOn },
    ...{ issuer: issuers[0] ?? null, issuers: [...issuers], title, partOf: null },
  });
  const name = symbol ?? title ?? "";
  let id = "";
  const note: Note = {
    ...{ name: `Ghi nhận văn bản: ${name}`, basis: basisOf(basis) },
    head: `Văn bản ${name}, ${place}, ${issuedOn ?? asked.year ?? "không rõ ngày"}`,
    documents(sha256) {
      id = newId(asked, sha256);
      return [described(id)];
    },
  };
  readingOf(note);
  const there = await graph.reading((tx) => documentIn(tx, id));
  if (there)
    throw new VanbanError("CONFLICT", `The document is there already: ${there.id}; correct it instead.`);
  return { ...(await put(graph, note, by)), document: id };
}

const kindOf = async (graph: Graph, sha256: string): Promise<string | null> =>
  (await graph.read<{ mediaType: string }>("source-kind", { sha256 }))[0]?.mediaType ?? null;

/**
 * Takes out a source with all that it alone tells; `notes`: only what an editor added by hand.
 * @throws VanbanError NOT_FOUND; FORBIDDEN
 */
export async function removeSource(
  graph: Graph,
  sha256: string,
  by: Editor,
  notes: boolean,
): Promise<boolean> {
  const why = reasonOf(by.why);
  const kind = await kindOf(graph, sha256);
  if (kind === null)
    throw new VanbanError("NOT_FOUND", `No source has the SHA-256 “${sha256.slice(0, 64)}”.`);
  if (notes && kind !== NOTE)
    throw new VanbanError("FORBIDDEN", "This source is a file; only an administrator takes files out.");
  return unloadSource(graph, sha256, { who: by.who, why });
}
