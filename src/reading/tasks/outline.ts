import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import type { Collected } from "./collect.js";
import { namedByHeading } from "./duty-headings.js";
import { furtherSentences } from "./further.js";
import { bodyAfter, listFrom } from "./lists.js";
import { isOpening, LEADS_IN } from "./opening.js";
import { ENFORCES } from "./phrases.js";
import { type Assigned, rolesOf } from "./roles.js";
import { AGENDA, CLOSING, DEADLINE, DUTY, GOES_ON, isValue, PAST, SHORTEST, TELLS } from "./said.js";
import { beginsTasks, opensOrders, type SectionKind, sectionOf } from "./sections.js";
import { CHARGED, ordered } from "./subjects.js";
import { type Told, toldOf } from "./told.js";
import { VERB } from "./verbs.js";

/** What follows is addressees and signatures. */
const NOT_TEXT = /^(?:nơi nhận|ký bởi)/u;
const OPENS_PART =
  /^(?:phụ lục|kế hoạch|quy|chương|phần|danh mục|nghị|chuyên đề|báo cáo|đề án|quyết định|chỉ thị|thông|hướng dẫn)/u;
/** «UBND các địa phương có nông sản xuất khẩu thường xuyên …»: which of them, before what they do. */
const THOSE_WITH =
  /^có (?!trách nhiệm|nhiệm vụ|kế hoạch|ý kiến|giải pháp|biện pháp|phương án|văn bản)[^.,;:]{3,80}? (?=(?:thường xuyên|chủ động|tiếp tục|khẩn trương|tổ chức|thực hiện|xây dựng|rà soát|phối hợp|chủ trì|có trách nhiệm|tăng cường|bố trí|báo cáo|căn cứ)(?!\p{L}))/u;
const FUNDS = /(?<!\p{L})(?:kinh phí|ngân sách|dự toán|nguồn vốn|quyết toán)(?!\p{L})/u;
/** An order to somebody who is no body known: «Giao các Phó Chủ tịch …». */
const ORDERS_ANOTHER = /^(?:Giao|Yêu cầu|Đề nghị|Kiến nghị)\s+(?:các\s+(?:đồng chí\s+)?|đồng chí\s+)?\p{Lu}/u;
const PASSES_ON = /[,;.][ \n]+(?:[^,;.]{0,40}[ \n])?(?:đề nghị|yêu cầu|giao)[ \n]+\p{L}/u;
/** «UBND tỉnh yêu cầu những nơi có dịch:»: whoever is meant, it is not who gives the order. */
const ORDERS_BELOW =
  /^(?:đã |cũng |tiếp tục )?(?:yêu cầu|đề nghị|kiến nghị|giao|phân công)(?!\p{L})[^.;]*:$/u;
const enforces = (said: string): boolean => ENFORCES.test(said);

/** Who answers for the items below: set by a heading or a line that ends in a colon. */
interface Open {
  readonly level: number;
  readonly subjects: readonly BodyMention[];
  /** «Sở Y tế chủ trì, phối hợp với Sở Nội vụ:»: who does what in items that say nothing of it. */
  readonly roles?: readonly Assigned[];
}

/** Walks the outline of a text: sections, headings that name bodies, items, and paragraphs that go on. */
export class Outline {
  private section: { level: number; kind: SectionKind }[] = [];
  /** Who answers below, the widest first: «UBND tỉnh:», within it «Sở Y tế:». */
  private opened: Open[] = [];
  /** Who answered in the last item with a mark. */
  private last: readonly BodyMention[] | null = null;
  private closed = false;
  /** Among the bodies that a letter is addressed to: being addressed gives them nothing. */
  private addressed = false;

  private readonly view: View;
  private readonly bodies: readonly BodyMention[];
  private readonly work: Collected;

  constructor(view: View, bodies: readonly BodyMention[], work: Collected) {
    this.view = view;
    this.bodies = bodies;
    this.work = work;
  }

  /** Reads one block; `taken`: a table has it already, so that it only moves the sections. */
  read(block: Block, next: Block | undefined, taken: boolean): void {
    const told = toldOf(this.view, this.bodies, block, next);
    if (NOT_TEXT.test(told.words)) this.closed = true;
    if (told.shouted && OPENS_PART.test(told.words)) this.closed = false;
    if (this.closed || /^[^\p{L}\p{N}“"(+-]/u.test(told.words)) return;
    this.move(told);
    if (taken || told.words.length < 3 || this.isAddressee(told)) return;
    if (this.headed(told) || this.said(told)) return;
    const subjects = told.words.endsWith(":") ? ordered(this.view, this.bodies, block) : null;
    if (subjects) this.opens({ level: block.level === 9 ? 1 : block.level, subjects });
    else if (!told.heading) this.unsaid(told);
  }

  private isAddressee({ words, starts, block }: Told): boolean {
    if (/^kính gửi/u.test(words)) this.addressed = true;
    else this.addressed = this.addressed && starts && (block.level < 9 || /[;,]$/.test(words));
    return this.addressed;
  }

  private get open(): Open | null {
    return this.opened.at(-1) ?? null;
  }

  private opens(open: Open): void {
    this.opened = [...this.opened.filter((o) => o.level < open.level), open];
  }

  private get here(): SectionKind | null {
    return this.section.at(-1)?.kind ?? null;
  }

  /** Moves on to the section that the block opens; what an item above opened ends with the next of its rank. */
  private move({ block, words, shouted, heading }: Told): void {
    if (heading) {
      const title = words.replace(/\s+/g, " ");
      const kind = sectionOf(title);
      const level = block.level === 9 ? 0 : block.level;
      if (block.level < 9 || kind || shouted) this.section = this.section.filter((s) => s.level < level);
      if (kind && (this.here !== "RESULTS" || beginsTasks(title))) this.section.push({ level, kind });
      if (block.level === 9 && shouted) this.opened = [];
    } else if (opensOrders(words) && block.level > 2) {
      this.section = [...this.section.filter((s) => s.level < 1), { level: 1, kind: "DUTIES" }];
    }
    if (heading || block.level < 9) this.last = null;
    if (block.level < 9) this.opened = this.opened.filter((o) => o.level < block.level);
  }

  /** A heading of duties that names who answers for what stands below it. */
  private headed(told: Told): boolean {
    const subjects = this.here === "DUTIES" ? namedByHeading(this.view, this.bodies, told) : null;
    if (subjects) this.opens({ level: told.block.level, subjects });
    return subjects !== null;
  }

  /** A block that begins with who answers: a heading of its own, an enforcement, or a duty. */
  private said(told: Told): boolean {
    const { block, words, lead, index, starts } = told;
    if (!starts) return false;
    const { view, bodies } = this;
    const list = listFrom(view, bodies, index, block.end);
    const note = /^[ \n]*\([^()]{0,200}\)/.exec(view.text.slice(list.end, block.end))?.[0].length ?? 0;
    const owner = bodies[list.next];
    const owned =
      owner && /^\s*(?:của|thuộc|trực thuộc)\s+$/u.test(view.lower.slice(list.end, owner.start))
        ? owner.end
        : list.end;
    const after = owned + note;
    const rest = view.lower.slice(after, block.end).trim();
    // «Các cơ quan sau đây …:» are named one by one below.
    if (/^sau đây(?!\p{L})/u.test(rest) && rest.endsWith(":") && list.bodies.every((b) => b.kind === "CLASS"))
      return true;
    if (
      /^[:.,;]?$/.test(rest) ||
      (/:$/.test(rest) && /(?:trách|nhiệm) (?:nhiệm|vụ) của/.test(words.slice(0, lead)))
    ) {
      // «Đối tượng áp dụng: … 3. Cơ quan, tổ chức có liên quan.» gives nobody what stands below.
      if ((block.level < 9 && this.here !== "OTHER") || rest.endsWith(":"))
        this.opens({ level: this.levelOf(told), subjects: list.bodies });
      return true;
    }
    if (!told.asked && ORDERS_BELOW.test(rest)) return true;
    const whole = list.bodies.every((b) => b.kind === "CLASS") ? rest.replace(THOSE_WITH, "") : rest;
    const said = whole.replace(/^:\s*/, "");
    if (enforces(said)) return true;
    const asked =
      told.asked || (lead > 0 && /giao|yêu cầu|đề nghị|kiến nghị|phân công/u.test(words.slice(0, lead)));
    if (
      !(
        asked ||
        this.isDuty(
          block,
          said,
          list.bodies.some((b) => b.kind !== "CLASS"),
        )
      ) ||
      PAST.test(said) ||
      AGENDA.test(said) ||
      said.length <= 12
    )
      return false;
    const level = this.levelOf(told);
    // «Hội đồng nhân dân tỉnh tán thành …; đề nghị UBND tỉnh làm tốt các việc sau:»: the items are of those it asks.
    const passed = rest.endsWith(":") && PASSES_ON.test(rest) ? ordered(view, bodies, block) : null;
    if (passed && !passed.some((b) => list.bodies.includes(b))) {
      this.opens({ level, subjects: passed });
      return true;
    }
    if (level < 9 && (isOpening(view, bodies, after, block) || LEADS_IN.test(rest))) {
      const roles = rolesOf(view, bodies, list.bodies, after, block.end);
      this.opens({ level, subjects: list.bodies, roles });
      return true;
    }
    this.assign(list.bodies, after, block);
    if (block.level < 9) this.last = list.bodies;
    if (/:$/.test(rest) && block.level < 9) this.opens({ level: block.level, subjects: list.bodies });
    return true;
  }

  /** A paragraph that ends in a colon stands above the items below it. */
  private levelOf({ block, next }: Told): number {
    if (block.level < 9) return block.level;
    return (next?.level ?? 9) - (this.here === "DUTIES" || next?.level !== 9 ? 0.1 : 0);
  }

  private isDuty(block: Block, said: string, single: boolean): boolean {
    const { here, open } = this;
    if (here === "DUTIES" || here === "TASKS" || (open !== null && block.level > open.level)) return true;
    const bare = said.replace(CHARGED, "").trimStart();
    // «Kinh phí: … Sở Tài chính cân đối, bố trí ngân sách»: what money is found by whom.
    if (here === "OTHER" && single && FUNDS.test(said) && VERB.test(` ${bare}`) && !TELLS.test(bare))
      return true;
    return (
      here !== "OTHER" &&
      here !== "RESULTS" &&
      (DUTY.test(said) ||
        (DEADLINE.test(said) && !TELLS.test(bare)) ||
        (block.level < 9 && VERB.test(` ${bare}`) && !TELLS.test(bare)))
    );
  }

  /** A block that names nobody at its head: an item or a paragraph of those above, or a task that nobody has. */
  private unsaid({ block, words }: Told): void {
    const { here, open } = this;
    const closing = CLOSING.test(words);
    if (ORDERS_ANOTHER.test(this.view.text.slice(block.from, block.end))) {
      if ((here === "DUTIES" || open) && words.length >= 40 && !words.endsWith(":")) this.work.addTask(block);
      return;
    }
    // «Ban Thường vụ yêu cầu cấp ủy …» in a paragraph of its own gives an order to others than those above.
    if (open && block.level === 9 && this.givesOrder(block)) return;
    if (open && block.level > open.level && words.length >= SHORTEST) {
      if (!closing) this.assign(open.subjects, block.from, block, open.roles);
      return;
    }
    if (block.level === 9 && this.last && here === "DUTIES" && GOES_ON.test(words) && !closing) {
      this.assign(this.last, block.from, block);
      return;
    }
    if (here === "DUTIES" || here === "TASKS" || (here === null && block.level < 9))
      for (const f of furtherSentences(this.view, this.bodies, block, block.from))
        this.work.assign(f.bodies, f.at, f);
    if (
      here === "TASKS" &&
      (words.length >= 60 || (block.level < 9 && words.length >= 40 && GOES_ON.test(words))) &&
      !isValue(words) &&
      !/^["“(]/.test(words) &&
      !closing &&
      !AGENDA.test(words) &&
      !words.endsWith(":")
    )
      this.work.addTask(block);
  }

  /** Whether one body orders another in the block: «UBND tỉnh yêu cầu các sở …». */
  private givesOrder(block: Block): boolean {
    const { view, bodies } = this;
    for (let i = bodyAfter(bodies, block.from); i + 1 < bodies.length; i += 1) {
      const giver = bodies[i] as BodyMention;
      const told = bodies[i + 1] as BodyMention;
      if (told.end > block.end) return false;
      if (/^\s+(?:yêu cầu|đề nghị|giao)\s+(?:các\s+)?$/u.test(view.lower.slice(giver.end, told.reach)))
        return true;
    }
    return false;
  }

  /** The block is the subjects' up to the first sentence that has subjects of its own. */
  private assign(
    subjects: readonly BodyMention[],
    at: number,
    block: Block,
    roles?: readonly Assigned[],
  ): void {
    const further = furtherSentences(this.view, this.bodies, block, at);
    const cut = further[0]?.start ?? block.end;
    const own = this.view.text.slice(block.start, cut).trimEnd().length;
    this.work.assign(subjects, at, { start: block.start, from: block.from, end: block.start + own }, roles);
    for (const f of further) this.work.assign(f.bodies, f.at, f);
  }
}
