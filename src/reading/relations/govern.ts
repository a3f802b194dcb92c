import type { DocumentType, Relation } from "../../generated/enums.js";
import { bodyCode, type Found } from "../found.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { crossing } from "./between.js";
import { relationBy } from "./by-name.js";
import type { Frame } from "./frame.js";
import { breaksClause, IN_PARENTHESES, isJoined, onlyTellsOf, purposeOfAll } from "./gaps.js";
import { actsHere, findGoverning, opensLine } from "./governing.js";
import type { End, Link } from "./link.js";
import { unmarked } from "./lists.js";
import { outranked } from "./rank.js";
import { issuesPlan, type SelfContext, speaksOfThis, typeOfThis } from "./self.js";
import { findTriggers, type TriggerMatch } from "./triggers.js";

/** «(sau đây viết tắt là Thông tư số …)»: another name, nothing told. */
const ALIAS = /(?:gọi|viết)(?:\s+(?:chung|tắt))*\s+là\s*[“"]?$/;
const ASKED_FOR: ReadonlySet<Relation> = new Set<Relation>([
  "AMENDS",
  "REPEALS",
  "SUPERSEDES",
  "SUSPENDS",
  "EXTENDS",
  "APPROVES",
  "CORRECTS",
]);
/** After a citation a capital on a new line is an act of its own only behind a row's number or a full stop. */
const NEW_CELL = /\n\s*\d{1,3}\s*\n\s*$|\.\s*\n\s*$/;
/** «…, Nghị định số B quy định …»: a member of a list with a title of its own, not one more thing acted upon. */
const OWN_TITLE = /^\s*(?:quy\s+định|về|sửa\s+đổi|hướng\s+dẫn|ban\s+hành)(?![a-zà-ỹđ])/;
/** Relations that a title tells after a semicolon of its own: «Nghị định … quy định về A; quy định chi tiết Luật B». */
const TITLE_GOES_ON: ReadonlySet<Relation> = new Set<Relation>(["DETAILS", "GUIDES"]);
/** Acts that change documents of the acting body. */
const CHANGES: ReadonlySet<Relation> = new Set<Relation>(["AMENDS", "REPEALS", "SUPERSEDES", "CORRECTS"]);
/** «…, Ban Thường vụ Tỉnh ủy đã ban hành …» */
const ISSUED =
  /,\s*(?:(?!(?:do|được|theo|tại|của)\s)[^,;.:()]{2,90}?\s)?(?:đã\s+)?(?:kịp\s+thời\s+|chủ\s+động\s+)?(?:ký\s+)?(?:xây\s+dựng,?\s+(?:và\s+)?)?ban\s+hành\s+(?:các\s+|\d{1,3}\s+[^,;.:()]{3,40}[:(]\s*)?$/;
/** So many citations of a coordination share one purpose at the most. */
const MOST_JOINED = 20;
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
  private readonly view: View;
  private readonly unit: Unit;
  private readonly mentions: readonly Found[];
  private readonly context: SelfContext;
  /** The document of an earlier cell of the row: «… | Được thay thế bởi Thông tư số …». */
  private readonly inRow: number | null;

  constructor(
    view: View,
    unit: Unit,
    mentions: readonly Found[],
    context: SelfContext,
    carried: Frame | null,
    inRow: number | null = null,
  ) {
    this.view = view;
    this.unit = unit;
    this.mentions = mentions;
    this.context = context;
    this.top = carried;
    this.current = carried;
    this.inRow = inRow;
  }

  /** Takes the next citation; `previous` is the one before it in this unit. */
  take(index: number, previous: number | null, listed: boolean): void {
    const mention = this.mentions[index] as Found;
    if (ALIAS.test(this.view.lower.slice(Math.max(this.unit.start, mention.start - 60), mention.start)))
      return;
    const from = previous === null ? this.unit.start : (this.mentions[previous] as Found).tail;
    const to = Math.max(from, mention.start);
    const governing = findGoverning(this.view, this.context, from, to);
    const gap = this.view.lower.slice(from, to);
    if (governing) this.open(index, previous, governing.trigger, governing.partial, from);
    else if (previous === null) this.first(index, listed, gap, from);
    else
      this.follow(
        index,
        previous,
        gap,
        this.view.lower.slice(from, Math.max(from, Math.min(mention.reach, to))),
      );
    this.taken.push(index);
    const joined =
      previous !== null &&
      isJoined(this.view.lower.slice(from, Math.max(from, Math.min(mention.reach, to))), gap);
    if (joined && !governing) this.group.push(index);
    else this.group = [index];
  }

  private open(
    index: number,
    previous: number | null,
    trigger: TriggerMatch,
    partial: boolean,
    from: number,
  ): void {
    const before = this.view.lower.slice(from, trigger.start);
    const mention = this.mentions[index] as Found;
    const held =
      trigger.voice === "passive"
        ? previous === null
          ? this.inRow !== null && before.trim() === ""
            ? [this.inRow]
            : []
          : this.passiveHolders(previous, index, trigger.relation === "SUPERSEDES")
        : this.actors(previous, trigger, before);
    if (previous === null && held.length === 0) this.pending = this.opening(from, trigger.start);
    const goesOn = trigger.relation === "CONTINUES" && this.context.zone !== "title" && held.includes("self");
    const [acting] = trigger.voice === "active" ? held : [];
    const frame: Frame = {
      relation: goesOn
        ? "IMPLEMENTS"
        : typeof acting === "number"
          ? relationBy(this.view, this.mentions[acting] as Found, trigger.relation)
          : trigger.relation,
      voice: trigger.voice,
      trigger,
      held,
      partial: (partial || this.ofPart(trigger)) && mention.pinpoint === null,
      implied: held.length > 1 && trigger.voice === "active",
      objectType: mention.type,
      objectBody: mention.symbol ? bodyCode(mention) : null,
    };
    if (previous === null && trigger.relation === "IMPLEMENTS" && unmarked(before) === "") this.lead = frame;
    if (/\([^)]*$/.test(this.view.lower.slice(from, mention.start))) this.outer = this.current;
    const plan = issuesPlan(before);
    this.planFor = plan && held.length === 0 ? { mention: index, type: plan } : null;
    if (trigger.voice === "passive" && /(?:^|[\s,])và\s*$/.test(before) && this.top)
      this.apply(this.top, index, partial);
    if (this.top === null && (previous === null || held.includes("self"))) this.top = frame;
    this.enclosing = this.current;
    this.current = frame;
    this.apply(frame, index, partial);
  }

  /** «đình chỉ thi hành một phần Thông tư …» */
  private ofPart(trigger: TriggerMatch): boolean {
    return /một\s+phần/.test(this.view.lower.slice(trigger.start, trigger.end));
  }

  /** Who is acted upon: amender and amended are of one type where the sentence has such a one («Nghị định A quy định
   * chi tiết Luật B được sửa đổi bởi Nghị định C»: C amends A), else the citation just before. */
  private passiveHolders(previous: number, index: number, nowIs: boolean): End[] {
    const type = (this.mentions[index] as Found).type;
    if (nowIs) return [previous];
    const alike = this.taken
      .slice(-8)
      .reverse()
      .find((i) => (this.mentions[i] as Found).type === type);
    return [(this.mentions[previous] as Found).type === type ? previous : (alike ?? previous)];
  }

  private actors(previous: number | null, trigger: TriggerMatch, before: string): End[] {
    if (previous === null) return this.operativeBefore(trigger, before) ? ["self"] : [];
    if (NEW_CELL.test(before) && opensLine(this.view, trigger, before))
      return this.operativeBefore(trigger, "") ? ["self"] : [];
    const clause = before.lastIndexOf(";");
    const own = clause < 0 ? before : before.slice(clause + 1);
    if (speaksOfThis(own)) return this.operativeBefore(trigger, own) ? ["self"] : [];
    if (clause >= 0)
      return this.operativeBefore(trigger, own)
        ? ["self"]
        : TITLE_GOES_ON.has(trigger.relation) && own.trim() === ""
          ? [previous]
          : [];
    if (onlyTellsOf(before, trigger.relation === "GUIDES")) return [];
    if (purposeOfAll(before) && this.group.length > 1) return this.group.slice(-MOST_JOINED);
    if (
      /^[\s,]*(?:và|đồng\s+thời|,)\s*$/.test(before) &&
      this.current &&
      this.current.voice === "active" &&
      this.current.held.length > 0
    )
      return [...this.current.held];
    if (breaksClause(before)) return this.afterClause(trigger, before);
    return [previous];
  }

  /** A new clause: «…, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện …», «…, Ủy ban nhân dân tỉnh đính chính …». */
  private afterClause(trigger: TriggerMatch, before: string): End[] {
    const { zone } = this.context;
    if (issuesPlan(before) && (zone === "preamble" || zone === "title")) return ["self"];
    return this.operativeBefore(trigger, before.slice(before.lastIndexOf(","))) ? ["self"] : [];
  }

  private operativeBefore(trigger: TriggerMatch, before: string): boolean {
    return actsHere(this.view, this.context, trigger, before);
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
    const trigger = findTriggers(this.view, from, to)[0];
    if (
      !trigger ||
      !(trigger.relation === "AMENDS" || trigger.relation === "REPEALS") ||
      !this.operativeBefore(trigger, this.view.lower.slice(from, trigger.start))
    )
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
    const mention = this.mentions[index] as Found;
    if (
      IN_PARENTHESES.test(gap) &&
      this.planFor?.mention === previous &&
      this.planFor.type === mention.type
    ) {
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
      return;
    }
    if (!isJoined(lead, gap) || this.opensMember(mention, gap)) {
      this.current = null;
      if (this.pending && ATTACHED_TO.test(gap)) {
        this.apply(this.pending, index, true);
        this.pending = null;
      }
      return;
    }
    const parts = /;/.test(gap);
    if (parts && this.top) this.parted = true;
    const frame = parts ? this.top : this.frameFor(index);
    this.current = frame;
    if (frame) this.apply(frame, index, frame.partial || (crossing(frame.relation, gap)?.partial ?? false));
  }

  /** «Thực hiện A và B, Tỉnh ủy đã ban hành C»: C carries out A and B. */
  private carriesOut(index: number): void {
    const implied = this.leadObjects.length > 1;
    for (const object of this.leadObjects)
      this.link(index, "IMPLEMENTS", object, {
        trigger: this.lead?.trigger ?? null,
        partial: (this.mentions[object] as Found).pinpoint !== null,
        implied,
      });
  }

  /** A comma before a typed citation with a title, under what another citation does: the list goes on, not the act. */
  private opensMember(mention: Found, gap: string): boolean {
    const holder = this.current?.voice === "active" ? this.current.held[0] : undefined;
    if (typeof holder !== "number" || !mention.typed || !/^\s*,\s*$/.test(gap)) return false;
    const alike = (this.mentions[holder] as Found).type === mention.type;
    return alike && OWN_TITLE.test(this.view.lower.slice(mention.tail, mention.tail + 24));
  }

  /** «A sửa đổi Nghị định B quy định chi tiết Luật C và Nghị định D»: D goes with B, being of its type, not with C. */
  private frameFor(index: number): Frame | null {
    const mention = this.mentions[index] as Found;
    const { current, enclosing } = this;
    if (!current) return null;
    if (this.changesOthers(current, mention)) return enclosing;
    if (current.objectType === mention.type || this.listsBySemicolon(index)) return current;
    if (this.besideHolder(current, mention)) return enclosing;
    if (!enclosing) return current;
    return enclosing.objectType === mention.type && enclosing.voice === current.voice ? enclosing : current;
  }

  /** «Thực hiện Quyết định A sửa đổi Quyết định B và Kế hoạch C của Tỉnh ủy»: A changes nothing of another body. */
  private changesOthers(frame: Frame, mention: Found): boolean {
    return (
      CHANGES.has(frame.relation) &&
      frame.voice === "active" &&
      typeof frame.held[0] === "number" &&
      mention.symbol !== null &&
      frame.objectBody !== null &&
      frame.objectType !== mention.type &&
      frame.objectBody !== bodyCode(mention)
    );
  }

  /** «… theo Thông tư A thực hiện Bộ luật B và Thông tư C»: C stands beside A, being of its type. */
  private besideHolder(frame: Frame, mention: Found): boolean {
    const holder = frame.voice === "active" ? frame.held[0] : undefined;
    return typeof holder === "number" && (this.mentions[holder] as Found).type === mention.type;
  }

  /** Where semicolons part the members of the sentence's own list, «và» stays within one of them. */
  private listsBySemicolon(index: number): boolean {
    if (this.parted) return true;
    this.lastPart ??= this.partsUntil(index);
    return this.lastPart >= (this.mentions[index] as Found).tail;
  }

  /** The last semicolon of the sentence that a citation follows; -1 where none does. Asked once a sentence. */
  private partsUntil(index: number): number {
    let last = index;
    while ((this.mentions[last + 1]?.start ?? this.unit.end) < this.unit.end) last += 1;
    const { start } = this.mentions[last] as Found;
    const at = this.view.lower.slice(this.unit.start, start).lastIndexOf(";");
    return at < 0 ? -1 : this.unit.start + at;
  }

  private apply(frame: Frame, index: number, partial: boolean): void {
    if (frame === this.lead) this.leadObjects.push(index);
    const part = partial || (this.mentions[index] as Found).pinpoint !== null;
    for (const end of frame.held) {
      const how = { trigger: frame.trigger, partial: part, implied: frame.implied };
      if (frame.voice === "passive")
        this.link(index, frame.relation, end, {
          ...how,
          partial: typeof end === "number" && (this.mentions[end] as Found).pinpoint !== null,
        });
      else this.link(end, frame.relation, index, how);
    }
  }

  private cannot(from: End, relation: Relation, to: End): boolean {
    const typeOf = (end: End): DocumentType =>
      end === "self"
        ? (typeOfThis(this.view.lower.slice(this.unit.start, this.unit.end)) ?? this.context.type)
        : (this.mentions[end] as Found).type;
    return outranked(relation, typeOf(from), typeOf(to));
  }

  /** REPEALS and SUPERSEDES are of the whole; of a part they amend. */
  /** A submission asks for what another document will do. */
  private onlyAsks(from: End, relation: Relation): boolean {
    return (
      typeof from === "number" &&
      (this.mentions[from] as Found).type === "SUBMISSION" &&
      ASKED_FOR.has(relation)
    );
  }

  private link(
    from: End,
    relation: Relation,
    to: End,
    how: { trigger: Link["trigger"]; partial: boolean; implied: boolean },
  ): void {
    if (from === to || this.onlyAsks(from, relation) || this.cannot(from, relation, to)) return;
    const ofPart = how.partial && (relation === "REPEALS" || relation === "SUPERSEDES");
    this.links.push({
      from,
      relation: ofPart ? "AMENDS" : relation,
      to,
      trigger: how.trigger,
      unit: this.unit,
      scope: how.partial ? "PARTIAL" : "WHOLE",
      certainty: how.implied ? "IMPLIED" : "EXPLICIT",
    });
  }
}
