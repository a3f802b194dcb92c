/** A place in a document: an article, or a clause or point of it. */
interface Pinpoint {
  readonly article: string;
  readonly clause: string | null;
  readonly point: string | null;
}

const ONE = /^(?:điểm (\p{L}) )?(?:khoản (\d+\p{L}?) )?điều (\d+\p{L}?)$/u;

/** The places that words name; empty where any of them is not surely read. */
function parsed(words: string): readonly Pinpoint[] {
  const parts = words
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .split(/\s*,\s*|\s+và\s+/u);
  const found = parts.map((part) => ONE.exec(part));
  if (found.some((match) => match === null)) return [];
  return found.map((match) => ({
    article: match?.[3] ?? "",
    clause: match?.[2] ?? null,
    point: match?.[1] ?? null,
  }));
}

const covers = (whole: Pinpoint, part: Pinpoint): boolean =>
  whole.article === part.article &&
  (whole.clause === null || whole.clause === part.clause) &&
  (whole.point === null || whole.point === part.point);

/** Whether all that `cited` names lies in what `ended` names: «khoản 1 Điều 5» in «Điều 5», never the other way. */
export function liesIn(cited: string, ended: string): boolean {
  const [places, gone] = [parsed(cited), parsed(ended)];
  return places.length > 0 && places.every((place) => gone.some((one) => covers(one, place)));
}
