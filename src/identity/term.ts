import {
  CENTRAL_TERMS,
  CONGRESS_OF_2015,
  PROVINCIAL_CONGRESS_YEARS,
  type TermSpan,
} from "../vocabulary/terms.js";

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** `xiii` → 13; null when it is no Roman numeral. */
export function romanNumber(text: string): number | null {
  const digits = [...text].map((letter) => ROMAN[letter]);
  if (digits.length === 0 || digits.includes(undefined)) return null;
  const values = digits as number[];
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const provincialTerm = (year: number): TermSpan => ({ from: `${year}-09-01`, to: `${year + 5}-11-30` });

/** Keys of the State's own terms (National Assembly, People's Councils), which are counted otherwise. */
const STATE_KEY = /qh\d*$|hddnd\d*$|quoc-hoi|hoi-dong-nhan-dan/;

/** The days of the term `khoa-…` for a document of this place and key; null when the vocabulary does not tell. */
export function termSpan(place: string, key: string, term: string): TermSpan | null {
  if (STATE_KEY.test(key)) return null;
  if (place === "vn") return CENTRAL_TERMS[term] ?? null;
  const number = romanNumber(term);
  const counted = CONGRESS_OF_2015[place];
  if (number === null || counted === undefined) return null;
  const year = 2015 + 5 * (number - counted);
  return PROVINCIAL_CONGRESS_YEARS.includes(year) ? provincialTerm(year) : null;
}

const holds = ({ from, to }: TermSpan, date: string) => from <= date && (to === null || date <= to);

/** Whether both days lie in one Party term of that place, so that one series of numbers covers them. */
export function inOneTerm(place: string, a: string, b: string): boolean {
  const terms = place === "vn" ? Object.values(CENTRAL_TERMS) : PROVINCIAL_CONGRESS_YEARS.map(provincialTerm);
  return terms.some((term) => holds(term, a) && holds(term, b));
}
