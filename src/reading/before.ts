import { findDates } from "./dates.js";
import type { Found } from "./found.js";
import { issuerAt } from "./issuers.js";
import { type Unit, unitAt } from "./units.js";
import type { View } from "./view.js";

const ISSUES =
  "(?:(?:đã|vừa|cũng)\\s+)*(?:ký\\s+)?(?:ban\\s+hành|ký|có|ra|gửi|trình|thông\\s+qua)\\s+(?:các\\s+|bản\\s+)?$";
const AFTER_DATE = new RegExp(`^\\s*,?\\s*(?:[^,;.()|]{2,110}?\\s+)?${ISSUES}`);
const VERB = new RegExp(`^\\s*,?\\s*${ISSUES}`);
/** «theo đề nghị của Bộ trưởng Bộ Tư pháp tại Tờ trình số …» */
const AT = /^\s*tại\s+(?:các\s+)?$/;
const BODY =
  /(?<![a-zà-ỹđ])(?:hội nghị lần|ban chấp hành|bộ chính trị|ban bí thư|ban thường vụ|btv|thường trực|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|ủy ban|ubnd|hội đồng|hđnd|quốc hội|chủ tịch|chính phủ|thủ tướng|bộ trưởng|bộ|sở|văn phòng|tổng cục|cục|thanh tra|ban|đoàn giám sát|tòa án|viện kiểm sát|ngân hàng)(?![a-zà-ỹđ])/g;

interface Before {
  readonly iso?: string;
  readonly year?: string;
  readonly issuer?: string;
}

/** «Ngày 09-9-2019, Ban Thường vụ Tỉnh ủy ban hành Quyết định số …»: the date and the issuer before the citation. */
function readBefore(view: View, from: number, mention: Found): Before {
  const lower = view.lower.slice(from, mention.start);
  const result: { iso?: string; year?: string; issuer?: string } = {};
  const date = mention.iso === null ? findDates(lower).at(-1) : undefined;
  if (date?.iso && AFTER_DATE.test(lower.slice(date.end)))
    Object.assign(result, { iso: date.iso, year: date.year });
  if (mention.issuer === null) {
    for (const m of lower.matchAll(BODY)) {
      const body = issuerAt(view.text, view.lower, from + m.index);
      const rest = body ? lower.slice(body.end - from) : "";
      if (body && (VERB.test(rest) || AT.test(rest))) {
        result.issuer = body.name;
        break;
      }
    }
  }
  return result;
}

/** Fills in what is printed before each citation that lacks it after. */
export function before(view: View, units: readonly Unit[], mentions: readonly Found[]): Found[] {
  let last = 0;
  return mentions.map((mention) => {
    const unit = unitAt(units, mention.start);
    const from = Math.max(unit?.start ?? 0, last, mention.start - 240);
    if (!mention.inner) last = mention.tail;
    const needs =
      !mention.inner && mention.start > from + 4 && (mention.iso === null || mention.issuer === null);
    return needs ? { ...mention, ...readBefore(view, from, mention) } : mention;
  });
}
