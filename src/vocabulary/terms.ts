/**
 * Terms (nhiệm kỳ) of Party committees. Source: the central terms by congress, X 2006–2011, XI 2011–1/2016,
 * XII 1/2016–1/2021, XIII 2/2021–1/2026, XIV from 1/2026; provincial terms begin with each provincial congress in the
 * autumn of 2010, 2015, 2020 and 2025. A month in which one term followed another belongs to both.
 */
export interface TermSpan {
  /** First and last day, ISO, both included; `to` null while the term runs. */
  readonly from: string;
  readonly to: string | null;
}

export const CENTRAL_TERMS: Readonly<Record<string, TermSpan>> = {
  x: { from: "2006-01-01", to: "2011-01-31" },
  xi: { from: "2011-01-01", to: "2016-01-31" },
  xii: { from: "2016-01-01", to: "2021-01-31" },
  xiii: { from: "2021-02-01", to: "2026-01-31" },
  xiv: { from: "2026-01-01", to: null },
};

/** Years of the provincial congresses; each opened a term in its autumn. */
export const PROVINCIAL_CONGRESS_YEARS: readonly number[] = [2010, 2015, 2020, 2025];

/**
 * What number a province's congress of 2015 had: they are counted apart in each province, one a term. A province that
 * is not named here has its terms by year alone. Source: «Đại hội Đảng bộ tỉnh Kon Tum lần thứ XV», 2015.
 */
export const CONGRESS_OF_2015: Readonly<Record<string, number>> = { "kon-tum": 15 };
