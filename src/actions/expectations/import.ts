import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import Papa from "papaparse";
import type { DocumentType } from "../../generated/enums.js";
import type { Author } from "../../graph/changes.js";
import type { Graph } from "../../graph/connect.js";
import { type ListedExpectation, replaceList } from "../../graph/expectation-lists.js";
import { organisationId } from "../../identity/organisation.js";
import { VanbanError } from "../../model/errors.js";
import { fold } from "../../model/fold.js";
import { isPlacePath } from "../../model/ids.js";
import { namelessFile } from "../../reading/persons/file-name.js";
import { nameless } from "../../reading/persons/nameless.js";
import { NATION } from "../../vocabulary/places.js";
import { TYPES, typeOfWord } from "../../vocabulary/types.js";
import { reasonOf } from "../edit/edit.js";
import { resolve } from "../resolve.js";
import { dayIn } from "../search/dates.js";

/** What became of a list: how many of its rows went in, and why others did not, by their line. */
export interface Imported {
  readonly list: string;
  readonly expectations: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/** The columns of a list, by the folded heads that name them. */
const HEADS: Readonly<Record<string, Column>> = {
  "van ban": "document",
  document: "document",
  "co quan": "body",
  body: "body",
  noi: "place",
  place: "place",
  "san pham": "product",
  product: "product",
  han: "deadline",
  deadline: "deadline",
  nguon: "source",
  source: "source",
};
type Column = "document" | "body" | "place" | "product" | "deadline" | "source";
type Line = Readonly<Partial<Record<Column, string>>>;
const NEEDED: readonly Column[] = ["document", "body", "product"];

const LARGEST_LIST = 5_000_000;
const LONGEST_NAME = 255;

function linesOf(text: string, name: string): Line[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: (head) => HEADS[fold(head.trim())] ?? head,
  });
  const missing = NEEDED.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    throw new VanbanError(
      "BAD_INPUT",
      `${name} has no column ${missing.join(", ")}; its first line must name document, body, product and may name place, deadline, source (văn bản, cơ quan, sản phẩm, nơi, hạn, nguồn).`,
    );
  return data;
}

const isType = (word: string): word is DocumentType => TYPES.some((entry) => entry.type === word);

function productOf(given: string): DocumentType | null {
  const word = given.trim().normalize("NFC");
  return isType(word.toUpperCase()) ? (word.toUpperCase() as DocumentType) : typeOfWord(word.toLowerCase());
}

const ID = /^[a-z\d.-]+\/[a-z\d-]+$/;

/** A body by its id, which the graph must know, or by its name at a place; or the sentence that says why it is none. */
async function bodyOf(
  graph: Graph,
  given: string,
  place: string,
): Promise<ListedExpectation["body"] | string> {
  if (!ID.test(given))
    return nameless(given) === given
      ? { id: organisationId(place, given), name: given, place }
      : "the body is a person; write the office or the body that answers for it";
  const [known] = await graph.read<{ name: string }>("body-name", { id: given });
  if (!known) return `no body has the id “${given}”; write its name, and its place`;
  return { id: given, name: known.name, place: given.split("/")[0] ?? place };
}

/** A row, or the sentence that says why it is none. */
async function rowOf(graph: Graph, line: Line): Promise<ListedExpectation | string> {
  const { document = "", body = "", product = "", deadline = "", source = "" } = line;
  const place = line.place?.trim() || NATION;
  if (!document.trim() || !body.trim()) return "the document or the body is not given";
  if (!isPlacePath(place)) return `“${place}” is no place; write a path such as vn or kon-tum`;
  const type = productOf(product);
  if (!type) return `“${product}” is no type of document; write PLAN, “kế hoạch” or another one`;
  const day = deadline.trim() === "" ? null : dayIn(deadline.trim()).date;
  if (deadline.trim() !== "" && !day) return `“${deadline}” is no date; write 2018-12-31 or 31/12/2018`;
  const [found] = await resolve(graph, {
    citations: [document],
    place: line.place?.trim() || null,
    asOf: null,
  });
  if (!found?.document || found.outcome !== "RESOLVED")
    return `“${document}” is ${found?.outcome.toLowerCase() ?? "missing"} in the graph; give its id, or its symbol with its date`;
  const given = await bodyOf(graph, body.trim(), place);
  if (typeof given === "string") return given;
  return {
    document: found.document.id,
    body: given,
    product: type,
    deadline: day,
    reference: nameless(source.trim()) || null,
  };
}

/** A list by the name under which it is kept, as the text of a CSV with a head line. */
interface ListGiven {
  readonly list: string;
  readonly text: string;
}

/**
 * Brings in a list of who should issue what by when. The same name again replaces what its list said before; rows that
 * cannot be understood are told and left out.
 * @throws VanbanError BAD_INPUT for a list without its columns, or one that is too large
 */
export async function importExpectationsText(
  graph: Graph,
  { list, text }: ListGiven,
  author: Author,
): Promise<Imported> {
  if (!list.trim() || list.length > LONGEST_NAME)
    throw new VanbanError("BAD_INPUT", `A list has a name of at most ${LONGEST_NAME} characters.`);
  if (text.length > LARGEST_LIST)
    throw new VanbanError("BAD_INPUT", `${list} is larger than ${LARGEST_LIST} characters; divide it.`);
  const said = { ...author, ...(author.why !== undefined && { why: reasonOf(author.why) }) };
  const rows: ListedExpectation[] = [];
  const refused: { line: number; reason: string }[] = [];
  for (const [i, line] of linesOf(text.replace(/^\uFEFF/, ""), list).entries()) {
    const row = await rowOf(graph, line);
    if (typeof row === "string") refused.push({ line: i + 2, reason: row });
    else rows.push(row);
  }
  const kept = namelessFile(list);
  if (rows.length > 0) await replaceList(graph, kept, rows, said);
  return { list: kept, expectations: rows.length, refused };
}

/** Brings in the list of a file, kept under the file's name. @throws VanbanError also NOT_FOUND, where there is none */
export async function importExpectations(graph: Graph, path: string, author: Author): Promise<Imported> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new VanbanError("NOT_FOUND", `${path} cannot be read (${cause.code}); give a CSV file.`, cause);
  });
  return importExpectationsText(graph, { list: basename(path), text }, author);
}
