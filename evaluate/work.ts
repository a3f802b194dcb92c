import { join } from "node:path";
import { read } from "../src/identity/read.js";
import type { Reading } from "../src/model/reading.js";
import { type Baseline, peerBaseline, setBaseline } from "./baseline.js";
import { type CorpusText, corpusTexts, sha256 } from "./corpus.js";
import { type OwnFacts, ownFactReadings } from "./facts/hand.js";
import { measureFacts } from "./facts/measure.js";
import { goldReadings } from "./gold.js";
import { measure } from "./marks.js";
import { type OwnFile, ownReadings } from "./own.js";
import { clauseText, peerClauses, peerNegatives } from "./peer.js";
import { markPeer, type PeerMarks } from "./peer-marks.js";
import { type Snapshot, snapshotOf } from "./snapshot.js";
import type { Tally } from "./tally.js";

const readText = (name: string, text: string): Reading =>
  read(text, { name, sha256: sha256(text), mediaType: "text/plain" });

/** Everything that one run finds out. */
export interface Work {
  readonly texts: readonly CorpusText[];
  readonly gold: Tally;
  readonly own: Tally;
  readonly facts: Tally;
  readonly stale: readonly string[];
  readonly peer: PeerMarks;
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly baseline: Baseline;
  readonly milliseconds: number;
}

/** Reads the excerpts, the benchmark and the whole corpus, and measures them. */
export function work(corpus: string, own: readonly OwnFile[], ownFacts: readonly OwnFacts[]): Work {
  const began = performance.now();
  const texts = corpusTexts(corpus);
  const readings = new Map(texts.map((t) => [t.name, readText(`${t.name}.txt`, t.text)]));
  const milliseconds = performance.now() - began;
  const gold = measure(goldReadings(join(corpus, "gold")), (hand) => readText(`${hand.name}.txt`, hand.text));
  const { hands, stale } = ownReadings(own, texts);
  const ours = measure(hands, (hand) => readings.get(hand.name) as Reading);
  const passages = ownFactReadings(ownFacts, texts);
  const facts = measureFacts(passages.hands, (hand) => readText(`${hand.name}.txt`, hand.text));
  const folder = join(corpus, "peer");
  const peer = markPeer(peerClauses(folder), peerNegatives(folder), (row) =>
    readText(`${row.id}.txt`, clauseText(row).text),
  );
  const snapshots = new Map(texts.map((t) => [t.name, snapshotOf(t, readings.get(t.name) as Reading)]));
  const count = (of: "mentions" | "statements"): number =>
    [...snapshots.values()].reduce((sum, s) => sum + s[of].length, 0);
  const baseline: Baseline = {
    reader: readings.values().next().value?.reader ?? "none",
    gold: setBaseline(gold),
    own: setBaseline(ours),
    facts: setBaseline(facts),
    peer: peerBaseline(peer),
    corpus: { texts: texts.length, mentions: count("mentions"), statements: count("statements") },
  };
  return {
    texts,
    gold,
    own: ours,
    facts,
    stale: [...stale, ...passages.stale],
    peer,
    snapshots,
    baseline,
    milliseconds,
  };
}
