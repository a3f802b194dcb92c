import type { Relation } from "../../generated/enums.js";
import { bodyCode, type Found } from "../found.js";
import { actedUpon, actorsOf } from "./actors.js";
import { crossing } from "./between.js";
import { relationBy } from "./by-name.js";
import type { Frame } from "./frame.js";
import { IN_PARENTHESES, isJoined } from "./gaps.js";
import { findGoverning } from "./governing.js";
import { at, type Ground, operates } from "./ground.js";
import type { End, Link } from "./link.js";
import { unmarked } from "./lists.js";
import { frameOfMember, lastPart, opensMember } from "./members.js";
import { issuesPlan } from "./self.js";
import { type How, toldLink } from "./told-link.js";
import { findTriggers, type TriggerMatch } from "./triggers.js";

/** «(sau đây viết tắt là Thông tư số …)»: another name, nothing told. */
const ALIAS = /(?:gọi|viết)(?:\s+(?:chung|tắt))*\s+là\s*[“"]?$/;
/** «…, Ban Thường vụ Tỉnh ủy đã ban hành …» */
const ISSUED =
  /,\s*(?:(?!(?:do|được|theo|tại|của)\s)[^,;.:()]{2,90}?\s)?(?:đã\s+)?(?:kịp\s+thời\s+|chủ\s+động\s+)?(?:ký\s+)?(?:xây\s+dựng,?\s+(?:và\s+)?)?ban\s+hành\s+(?:các\s+|\d{1,3}\s+[^,;.:()]{3,40}[:(]\s*)?$/;
/** «… kèm theo (Chương trình …) tại Nghị quyết số …» */
const ATTACHED_TO = /kèm\s+theo(?:\s+[^;.]{0,90}?\s+tại)?\s+$/;

/** The reading of one unit: its citations from left to right, each governed by a trigger, a list, or nothing. */
export class Governor {
  readonly links: Link[] = [];
  top: Frame | null;
  private current: Frame | null;
  private outer: Frame | null = null;
  private enclosing: Frame | null = null;
  private pending: Frame | null = null;
  private group: number[] = [];
  private readonly taken: number[] = [];
  /** «Thực hiện A, …» at the head of the sentence, and what it names. */
  private lead: Frame | null = null;
  private readonly leadObjects: number[] = [];
  private issuing = false;
  private parted = false;
  private lastPart: number | null = null;
  private planFor: { mention: number; type: string } | null = null;
  private readonly ground: Ground;
  /** The document of an earlier cell of the row: «… | Được thay thế bởi Thông tư số …». */
  private readonly inRow: number | null;

  constructor(ground: Ground, carried: Frame | null, inRow: number | null = null) {
    this.ground = ground;
    this.top = carried;
    this.current = carried;
    this.inRow = inRow;
  }

  /** Takes the next citation; `previous` is the one before it in this unit. */
  take(index: number, previous: number | null, listed: boolean): void {
    const { view, unit, context } = this.ground;
    const mention = at(this.ground, index);
    if (ALIAS.test(view.lower.slice(Math.max(unit.start, mention.start - 60), mention.start))) return;
    const from = previous === null ? unit.start : at(this.ground, previous).tail;
    const to = Math.max(from, mention.start);
    const governing = findGoverning(view, context, from, to);
    const gap = view.lower.slice(from, to);
    const lead = view.lower.slice(from, Math.max(from, Math.min(mention.reach, to)));
    if (governing) this.open(index, previous, governing.trigger, governing.partial, from);
    else if (previous === null) this.first(index, listed, gap, from);
    else this.follow(index, previous, gap, lead);
    this.taken.push(index);
    if (previous !== null && !governing && isJoined(lead, gap)) this.group.push(index);
    else this.group = [index];
  }

  private held(index: number, previous: number | null, trigger: TriggerMatch, before: string): End[] {
    const { ground, current, group, taken, inRow } = this;
    if (trigger.voice !== "passive") return actorsOf(ground, { previous, current, group }, trigger, before);
    if (previous === null) return inRow !== null && before.trim() === "" ? [inRow] : [];
    return actedUpon(ground, taken, previous, index, trigger.relation === "SUPERSEDES");
  }

  private open(
    index: number,
    previous: number | null,
    trigger: TriggerMatch,
    partial: boolean,
    from: number,
  ): void {
    const { view } = this.ground;
    const before = view.lower.slice(from, trigger.start);
    const mention = at(this.ground, index);
    const held = this.held(index, previous, trigger, before);
    if (previous === null && held.length === 0) this.pending = this.opening(from, trigger.start);
    const frame: Frame = {
      relation: this.relationOf(trigger, held),
      voice: trigger.voice,
      trigger,
      held,
      partial: (partial || this.ofPart(trigger)) && mention.pinpoint === null,
      implied: held.length > 1 && trigger.voice === "active",
      objectType: mention.type,
      objectBody: mention.symbol ? bodyCode(mention) : null,
    };
    if (previous === null && trigger.relation === "IMPLEMENTS" && unmarked(before) === "") this.lead = frame;
    if (/\([^)]*$/.test(view.lower.slice(from, mention.start))) this.outer = this.current;
    const plan = issuesPlan(before);
    this.planFor = plan && held.length === 0 ? { mention: index, type: plan } : null;
    if (trigger.voice === "passive" && /(?:^|[\s,])và\s*$/.test(before) && this.top)
      this.apply(this.top, index, partial);
    if (this.top === null && (previous === null || held.includes("self"))) this.top = frame;
    this.enclosing = this.current;
    this.current = frame;
    this.apply(frame, index, partial);
  }

  /** In a preamble «tiếp tục thực hiện» tells what the document carries out; a name may tell more than the trigger. */
  private relationOf(trigger: TriggerMatch, held: readonly End[]): Relation {
    const { view, context } = this.ground;
    if (trigger.relation === "CONTINUES" && context.zone !== "title" && held.includes("self"))
      return "IMPLEMENTS";
    const [acting] = trigger.voice === "active" ? held : [];
    return typeof acting === "number"
      ? relationBy(view, at(this.ground, acting), trigger.relation)
      : trigger.relation;
  }

  /** «đình chỉ thi hành một phần Thông tư …» */
  private ofPart(trigger: TriggerMatch): boolean {
    return /một\s+phần/.test(this.ground.view.lower.slice(trigger.start, trigger.end));
  }

  /** The first citation of a unit without a trigger of its own: an item of a list that a header opened. */
  private first(index: number, listed: boolean, gap: string, from: number): void {
    this.pending = this.opening(from, from + gap.length);
    if (this.top && listed) {
      const cross = crossing(this.top.relation, gap);
      this.current = this.top;
      this.apply(this.top, index, cross?.partial ?? false);
    } else this.current = null;
  }

  /** An act that opens the sentence but leads to no citation yet: «Điều chỉnh nhiệm vụ … kèm theo … tại Nghị quyết …». */
  private opening(from: number, to: number): Frame | null {
    const { view } = this.ground;
    const trigger = findTriggers(view, from, to)[0];
    const changes = trigger?.relation === "AMENDS" || trigger?.relation === "REPEALS";
    if (!trigger || !changes || !operates(this.ground, trigger, view.lower.slice(from, trigger.start)))
      return null;
    return {
      relation: trigger.relation,
      voice: trigger.voice,
      trigger,
      held: ["self"],
      partial: true,
      implied: false,
      objectType: null,
      objectBody: null,
    };
  }

  private follow(index: number, previous: number, gap: string, lead: string): void {
    const mention = at(this.ground, index);
    const planned = this.planFor?.mention === previous && this.planFor.type === mention.type;
    if (IN_PARENTHESES.test(gap) && planned) {
      this.link(index, "IMPLEMENTS", previous, { trigger: null, partial: false, implied: false });
      this.current = null;
      return;
    }
    if (/^[^(]*\)/.test(gap) && this.outer) {
      this.current = this.outer;
      this.outer = null;
    }
    if (this.lead && ISSUED.test(gap)) this.issuing = true;
    else if (!isJoined(lead, gap)) this.issuing = false;
    if (this.issuing) {
      this.current = null;
      this.carriesOut(index);
    } else if (!isJoined(lead, gap) || opensMember(this.ground, this.current, mention, gap))
      this.part(index, gap);
    else this.join(index, mention, gap);
  }

  /** Nothing governs what is not joined, but for an act that the sentence opened with. */
  private part(index: number, gap: string): void {
    this.current = null;
    if (!this.pending || !ATTACHED_TO.test(gap)) return;
    this.apply(this.pending, index, true);
    this.pending = null;
  }

  private join(index: number, mention: Found, gap: string): void {
    const { ground, current, enclosing } = this;
    const parts = /;/.test(gap);
    if (parts && this.top) this.parted = true;
    const frame = parts
      ? this.top
      : frameOfMember(ground, { current, enclosing }, mention, () => this.listsBySemicolon(index));
    this.current = frame;
    if (frame) this.apply(frame, index, frame.partial || (crossing(frame.relation, gap)?.partial ?? false));
  }

  /** «Thực hiện A và B, Tỉnh ủy đã ban hành C»: C carries out A and B. */
  private carriesOut(index: number): void {
    const implied = this.leadObjects.length > 1;
    for (const object of this.leadObjects)
      this.link(index, "IMPLEMENTS", object, {
        trigger: this.lead?.trigger ?? null,
        partial: at(this.ground, object).pinpoint !== null,
        implied,
      });
  }

  /** Where semicolons part the members of the sentence's own list, «và» stays within one of them. Asked once a sentence. */
  private listsBySemicolon(index: number): boolean {
    if (this.parted) return true;
    this.lastPart ??= lastPart(this.ground, index);
    return this.lastPart >= at(this.ground, index).tail;
  }

  private apply(frame: Frame, index: number, partial: boolean): void {
    if (frame === this.lead) this.leadObjects.push(index);
    const isPart = (end: End): boolean => typeof end === "number" && at(this.ground, end).pinpoint !== null;
    for (const end of frame.held) {
      const how = { trigger: frame.trigger, implied: frame.implied };
      if (frame.voice === "passive") this.link(index, frame.relation, end, { ...how, partial: isPart(end) });
      else this.link(end, frame.relation, index, { ...how, partial: partial || isPart(index) });
    }
  }

  private link(from: End, relation: Relation, to: End, how: How): void {
    const link = toldLink(this.ground, from, relation, to, how);
    if (link) this.links.push(link);
  }
}
