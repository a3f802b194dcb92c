import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentId, symbolKey } from "../../src/model/ids.js";
import { type ReadDocument, Reading } from "../../src/model/reading.js";
import { packageRoot } from "../../src/model/root.js";

/** The rows of a file of tab-separated values beside this one, without its comments. */
export const rowsOf = (name: string): string[][] =>
  readFileSync(join(packageRoot, "bench", "search", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

interface Line {
  readonly text: string;
  readonly document: ReadDocument;
}

function lineOf([
  place = "",
  symbol = "",
  type = "",
  issuedOn = "",
  issuer = "",
  title = "",
]: string[]): Line {
  const id = documentId({ place, key: symbolKey(symbol), dating: { date: issuedOn } });
  const [number = ""] = symbol.match(/^\d+/) ?? [];
  const document = {
    id,
    symbol,
    type,
    number: String(Number(number)),
    place,
    issuedOn,
    effectiveFrom: null,
    expiresOn: null,
    issuer,
    issuers: [issuer],
    title,
    partOf: null,
  } as ReadDocument;
  return { text: `${symbol} ${issuedOn}`, document };
}

const NOWHERE = { start: 0, end: 8 };

function organisations(rows: readonly string[][]) {
  return rows
    .filter(([entry]) => entry === "O")
    .map(([, id, name, kind, place]) => ({
      id,
      name,
      kind,
      level: place === "vn" ? "CENTRAL" : "PROVINCE",
      place,
      code: null,
      aliases: [],
      mentions: [NOWHERE],
    }));
}

const VALUE = {
  kind: "TARGET",
  comparator: ">=",
  value: 1,
  low: null,
  high: null,
  denominator: null,
  period: "2025",
  evaluation: null,
  setBy: null,
  ...NOWHERE,
};

function indicators(rows: readonly string[][], text: string) {
  return rows
    .filter(([entry]) => entry === "I")
    .map(([, id, name, unit]) => ({
      id,
      name,
      unit,
      topic: "Khác",
      better: null,
      observations: [{ ...VALUE, unit, text: text.slice(NOWHERE.start, NOWHERE.end) }],
    }));
}

/** The documents, bodies and measures of the tables, as a register that names each once: its text and its reading. */
export function register(): { readonly text: string; readonly reading: Reading } {
  const lines = rowsOf("documents.tsv").map(lineOf);
  const others = rowsOf("organisations.tsv");
  const text = `${["Danh mục", ...lines.map((line) => line.text)].join("\n")}\n`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  let at = "Danh mục\n".length;
  const mentions = lines.map(({ text: words, document }) => {
    const start = at;
    at += words.length + 1;
    const { symbol, type, id } = document;
    const end = start + words.length;
    const none = { symbolStart: null, symbolEnd: null, issuedOn: null, issuer: null, pinpoint: null };
    return { document: id, start, end, text: words, symbol, type, ...none };
  });
  const reading = Reading.parse({
    reader: "bench@1",
    source: {
      name: "danh-muc",
      sha256,
      mediaType: "text/plain",
      characters: text.length,
      place: null,
      asOf: null,
      secrecy: null,
    },
    subjects: [],
    documents: lines.map((line) => line.document),
    mentions,
    statements: [],
    organisations: organisations(others),
    organisationRelations: [],
    passages: [],
    tasks: [],
    responsibilities: [],
    indicators: indicators(others, text),
  });
  return { text, reading };
}
