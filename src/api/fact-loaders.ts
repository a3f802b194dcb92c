import DataLoader from "dataloader";
import { documentCounts } from "../actions/document-counts.js";
import { factEvidenceOf } from "../actions/fact-evidence.js";
import { type JoinAnswer, joinsOf } from "../actions/joins.js";
import { type SeriesAnswer, type SeriesQuestion, seriesOf } from "../actions/series/series.js";
import { today } from "../actions/today.js";
import type { Graph } from "../graph/connect.js";
import type { DocumentCountsAnswer, EvidenceAnswer } from "../model/answers.js";

/** What an operation asks of facts and measures, all at once for each kind of question. */
export interface FactLoaders {
  evidence(fact: string, first: number): Promise<readonly EvidenceAnswer[]>;
  series(measure: string, asOf: string | null): Promise<SeriesAnswer | null>;
  joins(measure: string): Promise<readonly JoinAnswer[]>;
  counts(document: string): Promise<DocumentCountsAnswer | undefined>;
  /** Ids of measures or bodies that a document has to do with. */
  ofDocument(
    what: "indicators" | "organisations",
    document: string,
    first: number,
  ): Promise<readonly string[]>;
}

const MOST = { maxBatchSize: 1_000 };

/** The loader of a key, made when it is first asked for. */
function keyed<K, V>(make: (key: string) => DataLoader<K, V>) {
  const loaders = new Map<string, DataLoader<K, V>>();
  return (key: string): DataLoader<K, V> => {
    const loader = loaders.get(key) ?? make(key);
    loaders.set(key, loader);
    return loader;
  };
}

async function idsOf(graph: Graph, what: string, ids: readonly string[], first: number): Promise<string[][]> {
  const rows = await graph.read<{ id: string; found: string[] }>(`document-${what}`, { ids, first });
  const byId = new Map(rows.map((row) => [row.id, row.found]));
  return ids.map((id) => byId.get(id) ?? []);
}

export function factLoaders(graph: Graph, reveal: boolean): FactLoaders {
  const now = today();
  const evidence = keyed(
    (first) =>
      new DataLoader(
        (ids: readonly string[]) => factEvidenceOf(graph, ids, { first: Number(first), reveal }),
        MOST,
      ),
  );
  const series = new DataLoader((asked: readonly SeriesQuestion[]) => seriesOf(graph, asked), {
    ...MOST,
    cacheKeyFn: ({ id, asOf }: SeriesQuestion) => `${asOf} ${id}`,
  });
  const joins = new DataLoader((ids: readonly string[]) => joinsOf(graph, ids), MOST);
  const counts = new DataLoader((ids: readonly string[]) => documentCounts(graph, ids), MOST);
  const ofDocument = keyed((key) => {
    const [what = "", first = "0"] = key.split(" ");
    return new DataLoader((ids: readonly string[]) => idsOf(graph, what, ids, Number(first)), MOST);
  });
  return {
    evidence: (fact, first) => evidence(String(first)).load(fact),
    series: (id, asOf) => series.load({ id, asOf: asOf ?? now }),
    counts: (document) => counts.load(document),
    joins: (measure) => joins.load(measure),
    ofDocument: (what, document, first) => ofDocument(`${what} ${first}`).load(document),
  };
}
