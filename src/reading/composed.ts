/** A text with its letters composed and its invisible characters left out, and where each unit came from. */
export interface Composed {
  readonly text: string;
  /** The source's offset of the first unit behind position `i`. */
  readonly start: (i: number) => number;
  /** The source's offset just after what stands before position `i`. */
  readonly end: (i: number) => number;
}

/** Invisible characters, and the asterisks of emphasis that stand even inside symbols: «số **1**52/2025/NĐ-CP». */
const LEFT_OUT = "*\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";
const INVISIBLE = new RegExp(`[${LEFT_OUT}]`);
/** What is not copied as it is: pairs of units, letters with their marks, invisible characters. */
const CLUSTER = new RegExp(`[\\u{10000}-\\u{10ffff}]\\p{M}{0,22}|[\\s\\S]\\p{M}{1,23}|[${LEFT_OUT}]`, "uy");
/** What tells of a cluster: most letters are in none, and are passed over at once. */
const SIGN = new RegExp(`[\\u{10000}-\\u{10ffff}\\p{M}${LEFT_OUT}]`, "gu");
/** Most texts are composed but for some emphasis: then the invisible characters are all there is to find. */
const HAS_CLUSTERS = /[\u{10000}-\u{10ffff}\p{M}]/u;
const ONLY_LEFT_OUT = new RegExp(`[${LEFT_OUT}]`, "g");

/** Whether composing would leave the text as it is. */
export const isComposed = (source: string): boolean =>
  !INVISIBLE.test(source) && source === source.normalize("NFC");

const isPair = (source: string, at: number): boolean => (source.codePointAt(at) ?? 0) > 0xffff;

/** All clusters in order: each is looked for from the letter before its first sign. */
function* clusters(source: string): Generator<RegExpExecArray> {
  let past = 0;
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(source); sign; sign = SIGN.exec(source)) {
    const { index } = sign;
    const letter = Math.max(past, index - (isPair(source, index - 2) ? 2 : 1));
    CLUSTER.lastIndex = letter;
    let cluster = CLUSTER.exec(source);
    if (!cluster && letter < index) {
      CLUSTER.lastIndex = index;
      cluster = CLUSTER.exec(source);
    }
    past = cluster ? cluster.index + cluster[0].length : index + sign[0].length;
    if (cluster) yield cluster;
    SIGN.lastIndex = past;
  }
}

/** Composes cluster by cluster; what stands between is copied in runs. */
export function composed(source: string): Composed {
  const parts: string[] = [];
  // One entry for each run or cluster: where it begins in the text, where in the source, where a cluster ends there.
  const at: number[] = [];
  const from: number[] = [];
  const until: number[] = [];
  let length = 0;
  const add = (words: string, start: number, clusterEnd: number): void => {
    if (words === "") return;
    parts.push(words);
    at.push(length);
    from.push(start);
    until.push(clusterEnd);
    length += words.length;
  };
  let last = 0;
  const found = HAS_CLUSTERS.test(source) ? clusters(source) : source.matchAll(ONLY_LEFT_OUT);
  for (const { 0: cluster, index } of found) {
    const end = index + cluster.length;
    add(source.slice(last, index), last, -1);
    if (cluster.length > 1) add(cluster.normalize("NFC"), index, end);
    last = end;
  }
  add(source.slice(last), last, -1);

  /** The entry that holds position `i`. */
  const entry = (i: number): number => {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] as number) <= i) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const start = (i: number): number => {
    if (i >= length) return source.length;
    const k = entry(i);
    return until[k] === -1 ? (from[k] as number) + i - (at[k] as number) : (from[k] as number);
  };
  const end = (i: number): number => {
    if (i === 0) return length === 0 ? 0 : start(0);
    if (i > length) return source.length;
    const k = entry(i - 1);
    return until[k] === -1 ? (from[k] as number) + i - (at[k] as number) : (until[k] as number);
  };
  return { text: parts.join(""), start, end };
}
