import { Command } from "commander";
import type { Encoding } from "../../files/text-encoding.js";
import type { Reading } from "../../model/reading.js";
import { isoDate } from "../dates.js";
import { encodingOption } from "../encoding.js";
import { SomeFailed } from "../failure.js";
import { counted, print, printJson, say } from "../output.js";
import { stopping, untilStopped } from "../stopping.js";

interface Options {
  readonly json?: boolean;
  readonly place?: string;
  readonly asOf?: string;
  readonly encoding?: Encoding;
}

const EXAMPLES = `
Examples:
  vanban read van-ban.txt
  vanban read --json *.txt > readings.jsonl
  vanban read ke-hoach.txt --place kon-tum --as-of 2018-12-07
  vanban read cu.txt --encoding windows-1258`;

function summary({ source, subjects, documents, mentions, statements }: Reading): string {
  const open = mentions.filter((mention) => mention.document === null).length;
  const head = `${source.name}: ${counted(mentions.length, "citation")} of ${counted(documents.length, "document")}, ${counted(statements.length, "relation")}, ${open} open`;
  const subject = subjects.map((id) => `  is ${id}`);
  const relations = statements.map(({ from, relation, to }) => `  ${from ?? "?"} ${relation} ${to ?? "?"}`);
  return [head, ...subject, ...new Set(relations)].join("\n");
}

async function read(files: string[], { json, place, asOf, encoding }: Options): Promise<void> {
  const { readFiles } = await import("../../actions/read.js");
  let failed = 0;
  for await (const { path, reading, error } of readFiles(files, {
    ...(place && { place }),
    ...(asOf && { asOf }),
    ...(encoding && { encoding }),
  })) {
    stopping.throwIfAborted();
    if (reading) json ? printJson(reading) : print(summary(reading));
    else {
      failed += 1;
      say(`${path}: ${error?.message ?? "it could not be read"}`);
    }
  }
  if (failed > 0) throw new SomeFailed();
}

export const readCommand = (): Command =>
  new Command("read")
    .description("what documents say: citations, relations and the words that prove them; nothing is stored")
    .argument("<file...>", "files to read")
    .option("--json", "one JSON object a line, a file each, as reading.schema.json describes")
    .option("--place <place>", "place of the documents where their text does not tell, such as kon-tum")
    .option("--as-of <date>", "the date the texts speak at, where they do not tell", isoDate)
    .addOption(encodingOption())
    .addHelpText("after", EXAMPLES)
    .action((files: string[], options: Options) => untilStopped(read(files, options)));
