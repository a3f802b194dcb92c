import type { DocumentType } from "../generated/enums.js";
import { singleBlanks } from "../model/blanks.js";
import { foldSymbol } from "../model/fold.js";
import { TYPE_WORDS, typeOfWord } from "../vocabulary/types.js";
import type { Header } from "./header.js";
import type { View } from "./view.js";

/** A regulation, plan … that the file's own document promulgates and carries. View offsets. */
export interface Attachment {
  readonly start: number;
  readonly type: DocumentType;
  readonly title: string | null;
  /** The bracket that tells it: «(Ban hành kèm theo Quyết định số … )». */
  readonly proofStart: number;
  readonly proofEnd: number;
}

const PROOF = /\(\s*(?:được\s+)?(?:ban\s+hành\s+)?kèm\s+theo\s+[^()]{5,220}\)/g;
const TYPE_LINE = new RegExp(
  `(?:^|[|\\n])[ \\t_|]*(${TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|")})(?![a-zà-ỹđ])`,
  "g",
);
/** Annexes are parts of the document, not documents. */
const OWN_KIND: ReadonlySet<DocumentType> = new Set<DocumentType>([
  "REGULATION",
  "STATUTE",
  "PLAN",
  "PROGRAMME",
  "SCHEME",
  "CHARTER",
  "STRATEGY",
  "OPTION",
  "PROJECT",
  "GUIDANCE",
]);

/** The number in the bracket is the file's own, or left blank. */
function isOwn(proof: string, header: Header): boolean {
  const number = /số\s*:?\s*([^\s,)]*)/i.exec(proof)?.[1] ?? "";
  if (/^[/.…_-]/.test(number) || number === "") return true;
  const own = header.symbol ? foldSymbol(header.symbol) : null;
  return own !== null && foldSymbol(proof).replace(/\s/g, "").includes(own);
}

/** All attachments in order, each with the type line and title above its bracket. */
export function findAttachments(view: View, header: Header): Attachment[] {
  const found: Attachment[] = [];
  let floor = Math.max(header.titleEnd, 1);
  for (const m of view.lower.matchAll(PROOF)) {
    if (m.index < floor || !isOwn(view.text.slice(m.index, m.index + m[0].length), header)) continue;
    const from = Math.max(floor, m.index - 900);
    const lines = [...view.lower.slice(from, m.index).matchAll(TYPE_LINE)].filter((t) => {
      const word = view.text.slice(from + t.index, from + t.index + t[0].length).trim();
      return word === word.toUpperCase();
    });
    const typed = lines.map((l) => ({ line: l, type: typeOfWord(singleBlanks(l[1] as string)) }));
    // A short decision stands within reach with a title and orders of its own: what it carries begins after them.
    const [attached] = typed.slice(typed.findLastIndex(({ type: t }) => t === header.type) + 1);
    if (!attached?.type || !OWN_KIND.has(attached.type)) continue;
    const { line, type } = attached;
    const start = from + line.index + line[0].length - (line[1] as string).length;
    const title = singleBlanks(
      view.text.slice(start + (line[1] as string).length, m.index).replace(/[|*_]/g, " "),
    ).trim();
    found.push({
      start,
      type,
      title: title === "" ? null : title,
      proofStart: m.index,
      proofEnd: m.index + m[0].length,
    });
    floor = m.index + m[0].length;
  }
  return found;
}
