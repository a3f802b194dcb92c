import type { HandFacts } from "../../evaluate/facts/hand.js";
import type { Reading } from "../../src/model/reading.js";
import { dice, emptyReading } from "./fabricated.js";

/** What a passage holds in the format of the corpus's script, with every list that it asks for. */
export function scriptFormat(hand: HandFacts): unknown {
  const words = (x: { start: number; end: number }): string => hand.text.slice(x.start, x.end);
  return {
    organisations: (hand.organisations ?? []).map((o) => ({
      ...o,
      mentions: o.mentions.map((m) => ({ ...m, text: words(m) })),
    })),
    tasks: (hand.tasks ?? []).map((t) => ({ ...t, text: words(t) })),
    responsibilities: (hand.responsibilities ?? []).map((r) => ({ ...r, object_text: words(r) })),
    indicators: (hand.indicators ?? []).map((i) => ({
      ...i,
      observations: i.observations.map((o) => ({ ...o, text: words(o) })),
    })),
  };
}

/** The facts themselves as a reading; with a seed, with mistakes of every kind in it. */
export function fabricateFacts(hand: HandFacts, seed: number | null): Reading {
  const roll = dice((seed ?? 1) + hand.text.length);
  const slips = (sides: number): boolean => seed !== null && roll(sides) === 0;
  const moved = <T extends { start: number; end: number }>(x: T): T =>
    slips(9) ? { ...x, start: x.start + 700, end: x.end + 700 } : x;
  const bodies = hand.organisations ?? [];
  const organisations = bodies.flatMap((o, n): Reading["organisations"] =>
    slips(7)
      ? []
      : [
          {
            id: `o${n}`,
            name: slips(6) ? "Sở Không Có" : o.name_vi,
            kind: "UNIT",
            level: "OTHER",
            place: null,
            code: null,
            aliases: [],
            mentions: slips(11) ? [] : o.mentions.map(moved),
          },
        ],
  );
  const responsibilities = (hand.responsibilities ?? []).flatMap((r): Reading["responsibilities"] => {
    if (slips(6)) return [];
    const at = bodies.findIndex((o) => o.name_vi === r.organisation);
    const { start, end } = moved(r);
    const duty = {
      organisation: slips(9) ? "o0" : `o${at}`,
      role: (slips(7) ? "MONITORS" : r.role) as "MONITORS",
      object: "x",
      objectKind: "TASK" as const,
      deadline: null,
      start,
      end: slips(8) ? end + 4_000 : end,
    };
    return slips(9) ? [duty, { ...duty, role: "ISSUES" }] : [duty];
  });
  const tasks = (hand.tasks ?? []).flatMap((t, n): Reading["tasks"] => {
    if (slips(6)) return [];
    const { start, end } = moved(t);
    const task = { id: `t${n}`, text: "x", due: t.due, recurrence: null, product: null, start, end };
    if (slips(6)) return [{ ...task, due: "2031" }];
    return slips(6)
      ? [
          { ...task, end: start + 2 },
          { ...task, start: start + 2 },
        ]
      : [task];
  });
  const indicators = (hand.indicators ?? []).map((i, n): Reading["indicators"][number] => ({
    id: `i${n}`,
    name: i.name_vi,
    unit: i.unit,
    topic: "OTHER",
    better: null,
    observations: i.observations.flatMap((o) => {
      if (slips(7)) return [];
      const { start, end } = moved(o);
      return [
        {
          kind: (slips(8) ? "TARGET" : o.kind.toUpperCase()) as "TARGET",
          comparator: (slips(9) ? "<" : o.comparator) as "<",
          value: slips(9) ? 7.7777 : o.value,
          low: o.low,
          high: o.high,
          denominator: o.denominator,
          unit: o.unit,
          period: slips(8) ? "1999" : o.period,
          evaluation: null,
          setBy: null,
          start,
          end,
          text: "x",
        },
      ];
    }),
  }));
  return { ...emptyReading(hand.text), organisations, responsibilities, tasks, indicators };
}
