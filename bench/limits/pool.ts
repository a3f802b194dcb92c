import type { Graph } from "../../src/graph/connect.js";
import type { Pool } from "./values.js";

const MOST = /* Cypher */ `
  MATCH (d:Document)
  RETURN d.id AS id ORDER BY COUNT { (d)--() } DESC, id LIMIT 40`;
const OTHERS = /* Cypher */ `
  MATCH (n:Organisation|Indicator|Place)
  RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT 40`;

const WORDS = [
  "nghị quyết",
  "kế hoạch thực hiện",
  "a",
  "tỉnh",
  "Nghị quyết số 29-NQ/TW",
  "75-CTr/TU ngày 07/12/2018",
  "quyết định của Ủy ban nhân dân tỉnh Kon Tum",
  "thực hiện Nghị quyết số 33-NQ/TW, ngày 28-9-2019 của Bộ Chính trị;\n",
  "kon-tum",
  ".*",
];

/** What is in a graph for generated operations to ask about: the documents and others with most about them first. */
export async function poolOf(graph: Graph): Promise<Pool> {
  const ids = async (cypher: string): Promise<string[]> => {
    const { records } = await graph.driver.executeQuery(cypher, {}, { database: graph.database });
    return records.map((record) => String(record.get("id")));
  };
  return {
    documents: [...(await ids(MOST)), "vn/none/2020"],
    sources: [
      ...(await ids("MATCH (s:Source) RETURN s.sha256 AS id ORDER BY s.characters DESC LIMIT 5")),
      "0",
    ],
    others: [...(await ids(OTHERS)), "none"],
    words: WORDS,
  };
}
