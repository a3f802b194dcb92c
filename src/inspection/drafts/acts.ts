import type { Ask } from "../judge.js";
import {
  called,
  type Draft,
  type DraftDocument,
  type DraftRule,
  type DraftStatement,
  dayOf,
  hit,
} from "./draft.js";
import { bySelf, type Told, told } from "./relations.js";

/** What another document did to one that the draft cites. `since` is the ISO day from which. */
interface Act {
  readonly id: string;
  readonly edge: string;
  readonly relation: string;
  readonly scope: string;
  readonly assertedBy: string;
  readonly certainty: string;
  readonly since: string | null;
  readonly by: string;
  readonly name: string;
  readonly symbol: string | null;
  /** Whether the acting document was itself replaced or repealed. */
  readonly gone: boolean;
  /** The places in the document that it repealed. */
  readonly parts: readonly string[];
}

const actsUpon = (ask: Ask, ids: readonly string[]): Promise<Act[]> =>
  ask<Act>("acts-upon", { ids: [...new Set(ids)] });

const RESTS: ReadonlySet<string> = new Set([
  "BASED_ON",
  "IMPLEMENTS",
  "CONTINUES",
  "DETAILS",
  "GUIDES",
  "CITES",
]);
/** What is done to a document because it has ended, or looks back at it. */
const DEALS: ReadonlySet<string> = new Set([
  "SUPERSEDES",
  "REPEALS",
  "AMENDS",
  "SUSPENDS",
  "INSPECTS",
  "REVIEWS",
  "CONCLUDES",
  "REMEDIATES",
  "CONSOLIDATES",
  "APPLIES",
  "EXTENDS",
  "CORRECTS",
]);
const LOOKS_BACK: ReadonlySet<string> = new Set(["REPORT", "MINUTES", "CONSOLIDATED_TEXT"]);
/** A transitional clause, a repeal and «nay là» name what has ended because it has. */
const HAS_ENDED =
  /chuyển tiếp|tiếp tục (?:được )?(?:thực hiện|áp dụng|có hiệu lực)|nay là|hết hiệu lực|bãi bỏ|thay thế/iu;

const restsNow = (one: Told): boolean =>
  one.relation === "BASED_ON" ||
  one.said.some((s) => s.assertedBy === "SELF" && !HAS_ENDED.test(s.sentence.normalize("NFC")));

/** What the draft rests on although another document ended it before the draft's day. */
export const supersededStillCited: DraftRule = async (draft, ask) => {
  const deals = new Set(told(draft, DEALS).map(({ from, to }) => `${from.id} ${to.id}`));
  const resting = told(draft, RESTS).filter(
    (one) =>
      bySelf(one) &&
      !LOOKS_BACK.has(one.from.type) &&
      restsNow(one) &&
      !deals.has(`${one.from.id} ${one.to.id}`),
  );
  const acts = await actsUpon(
    ask,
    resting.map(({ to }) => to.id),
  );
  return resting.flatMap(({ from, to, edge, relation, said }) =>
    acts
      .filter(
        (act) =>
          act.id === to.id &&
          act.by !== from.id &&
          (act.relation === "AMENDS" ? act.parts.length > 0 : act.scope === "WHOLE") &&
          act.assertedBy !== "OTHER" &&
          act.since !== null &&
          act.since < dayOf(draft, from),
      )
      .map((act) =>
        hit({
          key: [from.id, to.id, act.by],
          about: [from.id, to.id, act.by],
          edges: [edge, act.edge],
          proposal: act.relation === "SUPERSEDES" ? act.name : null,
          facts: {
            c: nameIn(draft, from),
            cDate: dayOf(draft, from),
            b: called(to),
            a: act.name,
            since: act.since,
            relation: act.relation,
            cites: relation,
            parts: act.parts,
            cited: said.filter((s) => s.assertedBy === "SELF").flatMap((s) => s.pinpoint ?? []),
          },
        }),
      ),
  );
};

/** The draft has no symbol before it is signed. */
export const nameIn = (draft: Draft, document: DraftDocument): string =>
  document.symbol ?? (draft.subjects.has(document.id) ? "Dự thảo" : called(document));

const BASIS: ReadonlySet<string> = new Set(["BASED_ON"]);
const NOT_ASKED: ReadonlySet<string> = new Set(["REPORT", "CONSOLIDATED_TEXT"]);

/** The paragraphs in which the citations at the ends of statements stand, and where each citation ends in its own. */
const wordsAfter = (draft: Draft, said: readonly DraftStatement[]) =>
  said.flatMap(({ toMention }) => {
    const mention = toMention === null ? undefined : draft.mentions[toMention];
    const passage = draft.passages.find(({ id }) => id === mention?.passage);
    return mention && passage ? [{ text: passage.text, at: mention.end - passage.start }] : [];
  });

/** A basis whose newest amendment in force the draft does not name. */
export const amendmentNotCited: DraftRule = async (draft, ask) => {
  const bases = told(draft, BASIS).filter((one) => bySelf(one) && !NOT_ASKED.has(one.from.type));
  const acts = await actsUpon(
    ask,
    bases.map(({ to }) => to.id),
  );
  const named = new Set(draft.mentions.flatMap(({ document }) => document ?? []));
  return bases.flatMap(({ from, to, edge, said }) => {
    const [newest] = acts
      .filter(
        (act) =>
          act.id === to.id &&
          act.by !== from.id &&
          act.relation === "AMENDS" &&
          act.symbol !== null &&
          act.certainty === "EXPLICIT" &&
          act.since !== null &&
          act.since < dayOf(draft, from),
      )
      .sort((x, y) =>
        (x.since ?? "") === (y.since ?? "")
          ? x.by < y.by
            ? -1
            : 1
          : (x.since ?? "") < (y.since ?? "")
            ? 1
            : -1,
      );
    if (!newest || named.has(newest.by) || newest.gone) return [];
    return [
      hit({
        key: [from.id, to.id, newest.by],
        about: [from.id, to.id, newest.by],
        edges: [edge, newest.edge],
        proposal: `${called(to)}, được sửa đổi, bổ sung bởi ${newest.symbol}`,
        facts: {
          c: nameIn(draft, from),
          cDate: dayOf(draft, from),
          b: called(to),
          a: newest.symbol,
          since: newest.since,
          after: wordsAfter(draft, said),
        },
      }),
    ];
  });
};
