import { fold } from "../../model/fold.js";
import type { Judge } from "../judge.js";
import { tellingsOf, toldTwice } from "./tellings.js";

/** The central Party bodies whose documents share one series, so that the symbol does not tell them apart. */
const SPEAKERS = ["bo chinh tri", "ban bi thu", "ban chap hanh trung uong"];

const speaker = (issuer: string): string | undefined => {
  const plain = fold(issuer);
  return SPEAKERS.find((one) => plain.startsWith(one));
};

/** Only where two bodies are named that each issue in their own name; «Trung ương», «Tỉnh ủy» name any of theirs. */
export const conflictingIssuer: Judge = (hits) =>
  hits.flatMap((hit) => {
    const byBody = new Map(
      tellingsOf(hit).flatMap((one) => {
        const body = speaker(one.told);
        return body ? [[body, one] as const] : [];
      }),
    );
    const [a, b] = [...byBody.values()].toSorted((x, y) => (x.told < y.told ? -1 : 1));
    return a && b ? [toldTwice(hit, [a, b], (name) => name)] : [];
  });
