import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { type Context, headingPeriod } from "./context.js";
import type { Figure } from "./figures.js";
import type { Kind } from "./kinds.js";
import { firstOf, introduced } from "./paragraphs.js";
import { partOf } from "./parts.js";
import { findPeriods, type PeriodToken, periodOf } from "./periods.js";
import { opensLine, type ZoneSpan } from "./zones.js";

/** A time this near to the head of an item is the item's. */
const LEADING = 14;

/** «Các chỉ tiêu chủ yếu năm 2034 là: …»: the goals of one year, in that sentence and below it. */
const GOALS_OF = /(?:chỉ|mục)\s+tiêu[^.;:\d]{0,80}năm\s+\d{4}\s*(?:là|gồm|cụ\s+thể|như\s+sau)?\s*(?::|là\s)/;

/** What the values read so far say of the next: times that hold on, and how the last one was meant. */
export class Progress {
  previous: Figure | undefined;
  /** How the last value of the paragraph was meant. */
  above: Kind | null = null;
  /** The time that the paragraph's first sentence sets at its head. */
  introduced: PeriodToken | null = null;

  private sentence: Unit | null = null;
  private first: Unit | null = null;
  private periods: PeriodToken[] = [];
  private carried: PeriodToken | null = null;
  /** The period of the last value. */
  private last: string | null = null;
  /** The time that an item of goals began with holds for the items below it. */
  private goal: { readonly zone: ZoneSpan; readonly period: string } | null = null;

  private readonly seen: View;
  private readonly units: readonly Unit[];
  private readonly context: Context;

  constructor(seen: View, units: readonly Unit[], context: Context) {
    this.seen = seen;
    this.units = units;
    this.context = context;
  }

  /** Moves on to the sentence of the figure. */
  enter({ sentence }: Figure): void {
    if (this.sentence === sentence) return;
    const { seen, context } = this;
    if (opensLine(seen.text, sentence.start) || (this.sentence?.end ?? 0) < sentence.start - 3)
      this.carried = null;
    this.sentence = sentence;
    this.periods = findPeriods(seen.lower, sentence.start, sentence.end, context.asOf);
    const first = firstOf(seen.text, this.units, sentence);
    if (first.start === this.first?.start) return;
    this.first = first;
    this.above = null;
    this.introduced = introduced(seen.lower, first, context.asOf);
  }

  /** The time that the figure's sentence names for it. */
  timeOf({ start, end, sentence }: Figure): PeriodToken | null {
    return periodOf(this.seen.lower, this.periods, start, end, sentence.start);
  }

  /** The period of a goal that stands beside what was reached: that of the value before it. */
  besides(figure: Figure, time: PeriodToken | null): string | null {
    const { previous } = this;
    this.previous = figure;
    return time?.period ?? (previous?.sentence === figure.sentence ? this.last : null);
  }

  /** The period of a value whose sentence names `time` for it; remembers what holds on for those after it. */
  settle(figure: Figure, kind: Kind, time: PeriodToken | null, zone: ZoneSpan): string | null {
    this.previous = figure;
    this.above = kind;
    this.last = this.holding(figure, kind, time, zone);
    return this.last;
  }

  private holding(figure: Figure, kind: Kind, time: PeriodToken | null, zone: ZoneSpan): string | null {
    if (time?.period) {
      this.carried = time;
      const from = figure.sentence.start;
      const leads = time.start - from < LEADING || GOALS_OF.test(this.seen.lower.slice(from, time.end + 14));
      if (kind === "TARGET" && leads) this.goal = { zone, period: time.period };
      return time.period;
    }
    const carried = this.carried?.period ?? null;
    if (kind === "TARGET") {
      const set = carried ?? (this.goal?.zone === zone ? this.goal.period : null);
      return set ?? headingPeriod(zone, this.context.title);
    }
    if (time !== null) return null;
    if (carried !== null && partOf(this.seen, figure.sentence)) return carried;
    return kind === "ACTUAL" ? (this.introduced?.period ?? null) : null;
  }
}
