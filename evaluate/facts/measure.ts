import type { Reading } from "../../src/model/reading.js";
import { Tally } from "../tally.js";
import type { HandFacts } from "./hand.js";
import { scoreObservations } from "./observations.js";
import { foundBodies, scoreOrganisations } from "./organisations.js";
import { scoreResponsibilities, scoreTasks } from "./work.js";

/** Measures facts found by a reader against those read by hand, kind by kind where that kind was read. */
export function measureFacts(hands: readonly HandFacts[], read: (hand: HandFacts) => Reading): Tally {
  const tally = new Tally();
  for (const hand of hands) {
    const reading = read(hand);
    const bodies = foundBodies(hand.text, reading);
    scoreOrganisations(tally, hand, bodies);
    scoreResponsibilities(tally, hand, reading, bodies);
    scoreTasks(tally, hand, reading);
    scoreObservations(tally, hand, reading);
  }
  return tally;
}
