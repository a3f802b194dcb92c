import { findDates } from "./dates.js";
import { bodyCode, type Found } from "./found.js";
import { issuerAt } from "./issuers.js";
import { type Unit, unitAt } from "./units.js";
import type { View } from "./view.js";

/** «ban hành 02 nghị quyết (Nghị quyết số …», «ban hành các văn bản, trong đó có Nghị quyết số …» */
const COUNTED =
  "(?:(?:\\d{1,3}|nhiều|một\\s+số|các)\\s+(?:[a-zà-ỹđ]+\\s+){0,5}?[a-zà-ỹđ]+\\s*(?:\\(|:|,?\\s*(?:trong\\s+đó(?:\\s+có)?|gồm(?:\\s+có)?|như|cụ\\s+thể(?:\\s+là)?)\\s*:?\\s+))?";
const ISSUES = `(?:(?:đã|vừa|cũng)\\s+)*(?:ký\\s+)?(?:ban\\s+hành|ký|có|ra|gửi|trình|thông\\s+qua)\\s+(?:các\\s+|bản\\s+)?${COUNTED}\\s*$`;
/** «Ban Bí thư (khóa XII)» */
const TERM = "(?:\\([^()]{2,30}\\)\\s*)?";
const AFTER_DATE = new RegExp(`^\\s*,?\\s*(?:[^,;.()|]{2,110}?\\s+${TERM})?${ISSUES}`);
const VERB = new RegExp(`^\\s*${TERM},?\\s*${ISSUES}`);
/** «theo đề nghị của Bộ trưởng Bộ Tư pháp tại Tờ trình số …» */
const AT = /^\s*(?:báo\s+cáo\s+)?tại\s+(?:các\s+)?$/;
/** What stands between the members of what one body issued: titles, brackets that count («), 03 kế hoạch (»). */
const GOES_ON =
  /^(?:[\s,*_”"]*(?:về|v\/v|quy\s+định|hướng\s+dẫn|phê\s+duyệt|thực\s+hiện|triển\s+khai|sửa\s+đổi|“|")[^.;()|]{0,260}?)?[\s)”"*_]*(?:,|;|và|cùng(?:\s+với)?)\s*(?:và\s+)?(?:\d{1,3}\s+(?:[a-zà-ỹđ]+\s+){1,4}\()?\s*(?:các\s+)?$/;
const BARE = /^\s*(?:,|và|,\s*và)\s*$/;
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

/** What the first of several documents, issued in one sentence, has before it holds for the next of the same body. */
function carried(view: View, from: Found, to: Found): Before {
  const gap = view.lower.slice(from.tail, to.start);
  if (gap.length > 300 || bodyCode(from) === "" || bodyCode(from) !== bodyCode(to) || !GOES_ON.test(gap))
    return {};
  const dated = to.iso === null && to.tail === to.end && from.tail === from.end && BARE.test(gap);
  return {
    ...(to.issuer === null && from.issuer ? { issuer: from.issuer } : {}),
    ...(dated && from.iso ? { iso: from.iso, year: from.year ?? from.iso.slice(0, 4) } : {}),
  };
}

/** Fills in what is printed before each citation that lacks it after. */
export function before(view: View, units: readonly Unit[], mentions: readonly Found[]): Found[] {
  let last = 0;
  /** The last citation whose issuer or date stands before it, or was carried over to it. */
  let issued: { readonly unit: Unit | undefined; readonly mention: Found } | null = null;
  return mentions.map((mention) => {
    if (mention.inner) return mention;
    const unit = unitAt(units, mention.start);
    const from = Math.max(unit?.start ?? 0, last, mention.start - 240);
    last = mention.tail;
    const needs = mention.start > from + 4 && (mention.iso === null || mention.issuer === null);
    const told = needs ? readBefore(view, from, mention) : {};
    const more = issued && issued.unit === unit ? carried(view, issued.mention, mention) : {};
    const whole = { ...mention, ...more, ...told };
    const holds = told.issuer !== undefined || told.iso !== undefined || more.issuer !== undefined;
    issued = holds && mention.symbol ? { unit, mention: whole } : null;
    return whole;
  });
}
