import { slug } from "../../model/fold.js";
import { unknownPlace } from "../../model/ids.js";
import type { ReadDocument, Reading } from "../../model/reading.js";
import type { Change } from "../../reading/indicators/degrees.js";
import type { FoundObservation } from "../../reading/indicators/find.js";
import type { Recognised } from "../../reading/recognise.js";
import { FAMILIES } from "../../vocabulary/indicators/measures.js";
import type { Meant } from "./antecedents.js";
import { canonicalName, wordingOf } from "./measure-name.js";
import type { PlaceContext } from "./place-of.js";

type ReadIndicator = Reading["indicators"][number];
type ReadObservation = ReadIndicator["observations"][number];

const IN_CLAUSE = 160;

interface Nature {
  readonly topic: string;
  readonly better: ReadIndicator["better"];
}

/** Topic and better direction from the families of measures; the heading names the topic where no family does. */
export function natureOf(name: string, change: Change | null, heading: string | null): Nature {
  const lower = name.toLowerCase();
  const family = FAMILIES.find((f) => f.words.some((w) => lower.includes(w)));
  const topic = family?.topic ?? (heading && heading.length <= 90 ? heading.replace(/[:.\s]+$/, "") : "Khác");
  const better = family?.better ?? null;
  if (change === "hoàn thành kế hoạch" || change === "vượt kế hoạch") return { topic, better: "HIGHER" };
  if (change === "so với kỳ trước") return { topic, better };
  if (change === null || better === null) return { topic, better };
  return { topic, better: (change === "giảm") === (better === "LOWER") ? "HIGHER" : "LOWER" };
}

/** The document whose target a judgement speaks of: the one cited with it, else the text's one congress resolution. */
function judgedAgainst(
  found: Recognised,
  observation: FoundObservation,
  meant: readonly Meant[],
  congress: string | null,
): string | null {
  const { judged, figure } = observation;
  if (!judged) return null;
  const end = Math.min(figure.sentence.end, judged.end + IN_CLAUSE);
  const cited = found.mentions.findIndex(
    (m) => m.end > judged.start && m.start < end && m.start - judged.end < 12,
  );
  if (cited >= 0) return meant[cited]?.id ?? null;
  return /nghị quyết|nq/i.test(judged.words) ? congress : null;
}

/** The congress resolution that a report measures itself by, where the text names just one. */
function congressResolution(found: Recognised, meant: readonly Meant[]): string | null {
  const ids = new Set<string>();
  for (const [i, m] of found.mentions.entries()) {
    const id = meant[i]?.id;
    if (id && !m.symbol && m.type === "RESOLUTION" && /đảng\s+bộ/i.test(m.name ?? "")) ids.add(id);
  }
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

/** The measures of a text, each with its values in order; ids are `place/slug` of the canonical name. */
export function indicatorsOf(
  text: string,
  found: Recognised,
  meant: readonly Meant[],
  subjects: readonly ReadDocument[],
  context: PlaceContext,
): ReadIndicator[] {
  const place = context.place ?? unknownPlace(context.sha256);
  const congress = congressResolution(found, meant);
  const byId = new Map<string, ReadIndicator>();
  for (const observation of found.indicators) {
    const name = canonicalName(observation);
    const key = slug(name).slice(0, 120).replace(/-+$/, "");
    if (key === "") continue;
    const id = `${place}/${key}`;
    const { figure, kind, period, judged } = observation;
    const wording = wordingOf(observation, name);
    const start = found.view.start(figure.start);
    const end = found.view.end(figure.end);
    const value: ReadObservation = {
      kind,
      comparator: figure.comparator,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      denominator: figure.denominator,
      unit: figure.unit,
      period,
      evaluation: judged?.words ?? null,
      setBy:
        kind === "TARGET" ? (subjects[0]?.id ?? null) : judgedAgainst(found, observation, meant, congress),
      start,
      end,
      text: text.slice(start, end),
      ...(wording !== null && { wording }),
    };
    const known = byId.get(id);
    if (known) known.observations.push(value);
    else
      byId.set(id, {
        id,
        name,
        unit: figure.unit,
        ...natureOf(name, observation.named.change, observation.heading),
        observations: [value],
      });
  }
  return [...byId.values()];
}
