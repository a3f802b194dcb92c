import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { check } from "../src/actions/check.js";
import { ingestFiles } from "../src/actions/ingest.js";
import { openDatabase } from "../src/database/open.js";
import { lockChanges } from "../src/graph/changes.js";
import { connect, type Graph } from "../src/graph/connect.js";
import { migrate } from "../src/graph/migrate.js";
import { read } from "../src/identity/read.js";
import { packageRoot } from "../src/model/root.js";
import { readSettings } from "../src/model/settings.js";
import type { Bench, Table } from "./bench.js";
import { spread, timed } from "./rounds.js";

const PAGES = 50;
/** What a page of administrative prose holds. */
const CHARACTERS = 2_500;
const ROUNDS = 10;

const HEAD = `TỈNH ỦY KON TUM
Số      -KH/TU
Kon Tum, ngày     tháng     năm 2020

KẾ HOẠCH
nâng cao chất lượng công việc của các cơ quan trong tỉnh

`;
/** Citations of documents that the founding document names, in our own sentences; some of them wrong on purpose. */
const CITED = [
  "Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị",
  "Chương trình số 75-CTr/TU, ngày 07-12-2018 của Tỉnh ủy",
  "Nghị quyết số 35-NQ/TW, ngày 22-10-2018 của Bộ Chính trị",
  "Nghị quyết số 33-NQ/TW, ngày 28-9-2019 của Bộ Chính trị",
  "Quyết định số 660-KH/TU, ngày 10-7-2017 của Tỉnh ủy",
  "Chỉ thị 52-CT/TW của Ban Bí thư",
];
const PROSE =
  "Từng cơ quan rà lại phần việc của mình, ghi rõ ai làm, làm đến đâu và còn vướng ở chỗ nào; việc nào chậm phải nêu lý do và hướng gỡ, việc nào xong thì báo kết quả bằng số liệu so được với năm trước. ";

/** Fifty pages in our own words: a paragraph with a citation known to the graph, then one with a number of its own. */
function draft(): string {
  const parts = [HEAD];
  for (let i = 1, length = HEAD.length; length < PAGES * CHARACTERS; i += 1) {
    const cited = CITED[i % CITED.length];
    const own = `Kế hoạch số ${i}-KH/TU, ngày ${(i % 28) + 1}-${(i % 12) + 1}-2019 của Tỉnh ủy`;
    const part = `${i}. Các đơn vị thực hiện ${cited} và ${own}.\n${PROSE}${PROSE}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

/** Runs `work` while a writer holds the lock under which all loads come one after the other. */
function whileLoading<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  return graph.write(async (tx) => {
    await lockChanges(tx);
    return work();
  });
}

async function measured(graph: Graph): Promise<string[][]> {
  const text = draft();
  const source = { name: "draft", sha256: "0".repeat(64), mediaType: "text/plain", place: null, asOf: null };
  const [reading, alone] = await timed(async () => read(text, source));
  const asked = () => check(graph, { text, place: "kon-tum", asOf: "2020-06-01" });
  const [told, first] = await timed(asked);
  const [p50, p95] = await spread(asked, ROUNDS);
  const [, during] = await timed(() => whileLoading(graph, asked));
  return [
    ["step", "seconds"],
    [`reading alone: ${text.length} characters, ${reading.mentions.length} citations`, seconds(alone)],
    [`check, the first, planned too: ${told.findings.length} findings`, seconds(first)],
    [`check, p50 of ${ROUNDS}`, seconds(p50)],
    [`check, p95 of ${ROUNDS}`, seconds(p95)],
    ["check while a load holds the lock of writers", seconds(during)],
  ];
}

async function run(say: (line: string) => void): Promise<readonly Table[]> {
  const home = await mkdtemp(join(tmpdir(), "vanban-bench-"));
  const corpus = resolve(process.env.VANBAN_CORPUS ?? join(packageRoot, "..", "shared", "corpus"));
  const founding = join(corpus, "texts", "kon-tum-2020.txt");
  try {
    const database = await openDatabase({ ...readSettings({ ...process.env, NEO4J_URI: "" }), home });
    const graph = connect(database);
    try {
      await migrate(graph);
      say("loading the examples and the founding document");
      const paths = [join(packageRoot, "examples"), ...(existsSync(founding) ? [founding] : [])];
      for await (const result of ingestFiles(graph, paths, {})) if ("error" in result) throw result.error;
      return [{ caption: `A draft of ${PAGES} pages`, rows: await measured(graph) }];
    } finally {
      await graph.close();
      await database.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** A draft before it is signed, alone and beside a load. */
export const checkBench: Bench = {
  title: "A draft, checked",
  about:
    "Fifty pages in our own words, a citation in every paragraph, against the graph of the examples and the founding document. The goal is 3 seconds.",
  run,
};
