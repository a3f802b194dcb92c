import { type DraftRule, hit, namedAt, shownAt } from "./draft.js";

/** The paragraphs of the draft, for what is judged by their words alone. */
const paragraphs: DraftRule = (draft) =>
  draft.passages.map(({ id, start, text }) => hit({ key: [draft.key], facts: { passage: id, start, text } }));

export const blankNumber = paragraphs;
export const countMismatch = paragraphs;

const TYPES: ReadonlySet<string> = new Set([
  "JOINT_CIRCULAR",
  "CIRCULAR",
  "DECREE",
  "ORDINANCE",
  "LAW",
  "DIRECTIVE",
  "DECISION",
  "RESOLUTION",
]);

/** Documents of types that not every body may issue. */
export const authority: DraftRule = (draft) =>
  [...draft.documents.values()].flatMap(({ id, symbol, type, issuedOn, place }) =>
    symbol !== null && issuedOn !== null && TYPES.has(type)
      ? [
          hit({
            key: [id],
            about: [id],
            shown: namedAt(draft, id),
            facts: { symbol, type, date: issuedOn, place },
          }),
        ]
      : [],
  );

/** Work that the draft gives to bodies, each body once with its first places. */
export const dissolvedBody: DraftRule = (draft) => {
  const [subject] = draft.subjects;
  const document = subject === undefined ? undefined : draft.documents.get(subject);
  const bodies = [...new Set(draft.works.map(({ body }) => body))];
  return bodies.map((body) =>
    hit({
      key: [subject ?? draft.key, body],
      about: subject === undefined ? [] : [subject],
      shown: draft.works
        .filter((work) => work.body === body)
        .slice(0, 3)
        .map(shownAt),
      facts: {
        symbol: document?.symbol ?? "Dự thảo",
        date: document?.issuedOn ?? draft.at,
        body,
      },
    }),
  );
};
