import { join } from "node:path";
import { read } from "../src/identity/read.js";
import type { Reading } from "../src/model/reading.js";
import { type Baseline, peerBaseline, setBaseline } from "./baseline.js";
import { type CorpusText, corpusTexts, sha256 } from "./corpus.js";
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
  readonly stale: readonly string[];
  readonly peer: PeerMarks;
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly baseline: Baseline;
  readonly milliseconds: number;
}

/** Reads the excerpts, the benchmark and the whole corpus, and measures them. */
export function work(corpus: string, own: readonly OwnFile[]): Work {
  const began = performance.now();
  const texts = corpusTexts(corpus);
  const readings = new Map(texts.map((t) => [t.name, readText(`${t.name}.txt`, t.text)]));
  const milliseconds = performance.now() - began;
  const gold = measure(goldReadings(join(corpus, "gold")), (hand) => readText(`${hand.name}.txt`, hand.text));
  const { hands, stale } = ownReadings(own, texts);
  const ours = measure(hands, (hand) => readings.get(hand.name) as Reading);
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
    peer: peerBaseline(peer),
    corpus: { texts: texts.length, mentions: count("mentions"), statements: count("statements") },
  };
  return { texts, gold, own: ours, stale, peer, snapshots, baseline, milliseconds };
}
