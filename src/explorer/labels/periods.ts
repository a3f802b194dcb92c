import { shortDate } from "../language/format.js";
import type { Language } from "../language/words.js";

/**
 * A period or due date as documents tell it: `2027-Q2` is «quý II/2027», `2027-06` «6/2027», `2016-2020` «2016–2020»,
 * `YEARLY` «hằng năm».
 */
export function periodLabel(period: string | null | undefined, language: Language): string {
  if (!period) return "";
  const [, years, quarterYear, quarter, monthYear, month] =
    /^(?:(\d{4}-\d{4})|(\d{4})-Q([1-4])|(\d{4})-(\d{2}))$/.exec(period) ?? [];
  if (years) return years.replace("-", "–");
  if (quarterYear) {
    const roman = ["I", "II", "III", "IV"][Number(quarter) - 1];
    return language === "vi" ? `quý ${roman}/${quarterYear}` : `Q${quarter} ${quarterYear}`;
  }
  if (monthYear) return `${Number(month)}/${monthYear}`;
  if (period === "YEARLY") return language === "vi" ? "hằng năm" : "yearly";
  return /^\d{4}$/.test(period) && language === "vi" ? `năm ${period}` : shortDate(period);
}
