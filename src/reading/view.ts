/**
 * The normalised view of a text, with the way back. Recognisers see composed letters, plain blanks, hyphens and
 * đ; every offset that leaves the reading is translated to the stored text (UTF-16).
 */
export interface View {
  /** Normalised, letters as printed. Line breaks stay `\n`. */
  readonly text: string;
  /** `text` in lower case with one orthography of tone marks (ủy, hóa); the same length as `text`. */
  readonly lower: string;
  /** The stored text's offset of the first unit behind view position `i`. */
  readonly start: (i: number) => number;
  /** The stored text's offset just after what stands before view position `i`. */
  readonly end: (i: number) => number;
}

const BLANKS = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u00b9\u00b2\u00b3]/g;
const BREAKS = /[\u0085\u2028\u2029]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Invisible characters, and the asterisks of emphasis that stand even inside symbols: «số **1**52/2025/NĐ-CP». */
const INVISIBLE = /[*\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const MARK = /\p{M}/u;

/** What the gazette prints on each page between the lines of a sentence: its header, and the marks of signing. */
const FURNITURE =
  /[ \n]{0,8}(?:CÔNG BÁO\/Số [\d +]{1,12}\/Ngày \d{1,2}-\d{1,2}-\d{4}[ \n]*(?:\d{1,4}[ \n]+)?|(?:Ký bởi|Người ký):[^\n]{0,120}\n(?:Email:[^\n]{0,120}\n)?Cơ quan:[^\n]{0,120}\n(?:Ngày|Thời gian) ký:[^\n]{0,60}\n?)/g;
/** As long as before, so that offsets hold; one line break stays. */
const blankOut = (m: string): string =>
  m.includes("\n") ? `${" ".repeat(m.length - 1)}\n` : " ".repeat(m.length);

/** Replacements of one unit by one unit: look-alikes, blanks (footnote superscripts among them), dashes. */
function sameLength(text: string): string {
  return text
    .replace(BLANKS, " ")
    .replace(BREAKS, "\n")
    .replace(DASHES, "-")
    .replace(/Ð/g, "Đ")
    .replace(/ð/g, "đ")
    .replace(FURNITURE, blankOut);
}

const NEW_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?![a-zà-ỹđ])/g;
const OLD_TONE: Record<string, string> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uý: "úy",
  uỳ: "ùy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

/** Lower case with the older placing of tone marks, unit by unit: `Uỷ ban` and `Ủy ban` are one. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : [...text].map(lowerUnit).join("");
  return even.replace(NEW_TONE, (m) => OLD_TONE[m] ?? m);
}

function lowerUnit(c: string): string {
  const l = c.toLowerCase();
  return l.length === c.length ? l : c;
}

function identity(text: string): View {
  const same = sameLength(text);
  return { text: same, lower: lowerCase(same), start: (i) => i, end: (i) => i };
}

/** Composes cluster by cluster and leaves out invisible characters, keeping where each unit came from. */
function composed(source: string): View {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < source.length; ) {
    let j = i + 1;
    const c = source.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00 && j < source.length) j += 1;
    while (j < source.length && j - i < 24 && source.charCodeAt(j) >= 0x300 && MARK.test(source.charAt(j)))
      j += 1;
    const cluster = source.slice(i, j);
    if (!(cluster.length === 1 && INVISIBLE.test(cluster))) {
      const nfc = cluster.length === 1 ? cluster : cluster.normalize("NFC");
      parts.push(nfc);
      for (let k = 0; k < nfc.length; k += 1) {
        starts.push(i);
        ends.push(j);
      }
    }
    i = j;
  }
  const text = sameLength(parts.join(""));
  return {
    text,
    lower: lowerCase(text),
    start: (i) => starts[i] ?? source.length,
    end: (i) => (i === 0 ? (starts[0] ?? 0) : (ends[i - 1] ?? source.length)),
  };
}

export function view(source: string): View {
  const plain = !INVISIBLE.test(source) && source === source.normalize("NFC");
  return plain ? identity(source) : composed(source);
}
