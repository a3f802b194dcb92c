import { type Draft, type DraftMention, type DraftRule, hit, shownAt } from "./draft.js";

/** Mentions of one kind together, in the order of the text. */
function together(
  mentions: readonly DraftMention[],
  keyOf: (mention: DraftMention) => string | null,
): [string, readonly [DraftMention, ...DraftMention[]]][] {
  const groups = new Map<string, [DraftMention, ...DraftMention[]]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups];
}

const aboutOf = ({ document }: DraftMention) => (document === null ? [] : [document]);

const documentOf = (draft: Draft, { document }: DraftMention) =>
  document === null ? undefined : draft.documents.get(document);

/** A citation that may be several documents. */
export const ambiguousCitation: DraftRule = (draft) => {
  const open = draft.mentions.filter((mention) => mention.candidates.length > 0);
  return together(open, (mention) => mention.claim ?? mention.text).map(([claim, all]) => {
    const [{ text, candidates }] = all;
    return hit({
      key: [draft.key, claim],
      about: candidates,
      shown: all.map(shownAt),
      facts: { words: text.replace(/\s+/g, " "), count: candidates.length, which: candidates.join(", ") },
    });
  });
};

const undated = ({ claim }: DraftMention) => claim?.includes("/undated-") ?? false;

/** A symbol whose date is told nowhere in the draft. */
export const missingDate: DraftRule = (draft) => {
  const dated = new Set(
    draft.tellings.filter((t) => t.issuedOn !== null || t.subject).map((t) => t.symbol ?? ""),
  );
  const bare = draft.mentions.filter((m) => m.symbol !== null && undated(m) && !dated.has(m.symbol));
  return together(bare, (mention) => mention.symbol).map(([symbol, all]) => {
    const document = all.map((mention) => documentOf(draft, mention)).find((one) => one !== undefined);
    const day = document?.issuedOn ?? null;
    return hit({
      key: [draft.key, symbol],
      about: document ? [document.id] : [],
      shown: all.map(shownAt),
      facts: { symbol, known: day !== null && day <= draft.at ? day : null, by: document?.issuer ?? null },
    });
  });
};

const RESTS: ReadonlySet<string> = new Set(["BASED_ON", "IMPLEMENTS", "DETAILS", "GUIDES", "AMENDS"]);

const RESTING = /(?:^|[;\n])\s*(?:căn cứ|thực hiện)\s+[^;\n]*$/iu;

/** Whether the words before a citation rest on it: what a draft without a head is, and so what it does, is not told. */
function restsByWords(draft: Draft, mention: DraftMention): boolean {
  const headless = [...draft.subjects].every((id) => draft.documents.get(id)?.type === "OTHER");
  const passage = draft.passages.find(({ id }) => id === mention.passage);
  return (
    headless &&
    passage !== undefined &&
    RESTING.test(passage.text.slice(0, mention.start - passage.start).normalize("NFC"))
  );
}

/** A name without number and year on which the draft itself rests. */
export const incompleteCitation: DraftRule = (draft) => {
  const restedOn = new Set(
    draft.statements
      .filter((s) => s.assertedBy === "SELF" && RESTS.has(s.relation))
      .flatMap((s) => s.toMention ?? []),
  );
  const bare = draft.mentions.filter(
    (m, i) =>
      m.symbol === null &&
      undated(m) &&
      m.type !== "CONSTITUTION" &&
      (restedOn.has(i) || restsByWords(draft, m)),
  );
  return together(bare, (mention) => mention.claim).flatMap(([claim, all]) => {
    const [first] = all;
    const told = draft.tellings.some(
      (t) =>
        t.document !== null &&
        t.document === first.document &&
        (t.issuedOn !== null || t.symbol !== null || t.subject),
    );
    const passage = draft.passages.find(({ id }) => id === first.passage);
    if (told || !passage) return [];
    const after = { text: passage.text, at: first.end - passage.start };
    const [, name = claim] = claim.split("/");
    return [
      hit({
        key: [draft.key, name],
        about: aboutOf(first),
        shown: all.map(shownAt),
        facts: { name: first.text, after },
      }),
    ];
  });
};

/** A symbol with the type it is called by. */
export const typeSymbolMismatch: DraftRule = (draft) => {
  const numbered = draft.mentions.filter((mention) => mention.symbol !== null);
  return together(numbered, ({ symbol, type }) => `${symbol} ${type}`).map(([, all]) => {
    const [first] = all;
    const { symbol, type, text } = first;
    const document = documentOf(draft, first);
    const printed = all.flatMap(({ issuedOn }) => issuedOn ?? []).sort();
    return hit({
      key: [draft.key, symbol ?? "", type],
      about: aboutOf(first),
      shown: all.map(shownAt),
      facts: {
        symbol,
        type,
        text,
        place: document?.place ?? null,
        system: document?.system ?? null,
        series: document?.series ?? null,
        count: document?.count ?? null,
        issuedOn: printed.at(-1) ?? document?.issuedOn ?? null,
      },
    });
  });
};

/** A symbol with each date that is printed with it. */
export const dateYearMismatch: DraftRule = (draft) => {
  const dated = draft.mentions.filter((mention) => mention.symbol !== null && mention.issuedOn !== null);
  return together(dated, ({ symbol, issuedOn }) => `${symbol} ${issuedOn}`).map(([, all]) => {
    const [first] = all;
    const { symbol, issuedOn } = first;
    return hit({
      key: [draft.key, symbol ?? "", issuedOn ?? ""],
      about: aboutOf(first),
      shown: all.map(shownAt),
      facts: { symbol, date: issuedOn },
    });
  });
};
