import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { bodyAfter, canAnswer, listFrom } from "./lists.js";
import type { Role } from "./task.js";
import { monitorsIn } from "./watching.js";

export interface Assigned {
  readonly body: BodyMention;
  readonly role: Role;
}

const LEADS = /chủ\s+trì/gu;
/** «Gửi về Bộ X là cơ quan chủ trì»: who leads is told, and it is not the subject. */
const OTHER_LEADS =
  /(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|đầu\s+mối|được\s+giao|người)\s*$|(?<!\p{L})do\s(?!đó|vậy)[^,;.]{2,60}$/u;
const IS_LEAD =
  /^\W*được\s+giao\s*$|^\W*(?:là|làm|với\s+vai\s+trò(?:\s+là)?)\s+(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|đầu\s+mối)\s*$/u;
const WITH =
  /phối\s+hợp(?:\s+chặt\s+chẽ)?(?:\s*,?\s*(?:thống\s+nhất))?(?:\s+(?:với|cùng)|(?:,|\s+và)\s+hỗ\s+trợ)?\s+(?=\S)/gu;
const COORDINATES =
  /^\W*(?:(?:chủ\s+động|tích\s+cực|tiếp\s+tục|có\s+trách\s+nhiệm|thực\s+hiện|tham\s+gia|theo\s+chức\s+năng,?\s+nhiệm\s+vụ(?:\s+được\s+giao)?,?|căn\s+cứ[^.;]{0,80},)\s*)*phối\s+hợp/u;

/** Whether the subject leads: not «do Sở Y tế chủ trì», where another body does. */
function leadsIn(
  words: string,
  bodies: readonly BodyMention[],
  subjects: readonly BodyMention[],
  from: number,
): boolean {
  for (const m of words.matchAll(LEADS)) {
    const before = words.slice(0, m.index);
    if (OTHER_LEADS.test(before) && !IS_LEAD.test(before)) continue;
    const last = bodies[bodyAfter(bodies, from + m.index) - 1];
    const told =
      last &&
      last.start >= from &&
      !subjects.includes(last) &&
      /^(?:\s|là|sẽ)*$/u.test(words.slice(Math.max(0, last.end - from), m.index));
    if (!told) return true;
  }
  return false;
}

/** What closes the name of a class. */
const CLASS_WHOLE =
  /(?:liên quan|chức năng|các cấp|khác|trực thuộc|cấp (?:tỉnh|huyện|xã)|tỉnh|huyện|xã|phường|thành phố)$/iu;
/** After the name of a class: a mark, or the verb of what is done together; «các đơn vị điện lực» is another class. */
const CLASS_ENDS =
  /^\s*(?:[.,;:)(]|$)|^\s+(?:để|trong|tại|tham|tổ|triển|thực|xây|hướng|rà|nghiên|đề|kiểm|theo|giám|đôn|tăng|bảo|đảm|bố|phát|phổ|giải|xử|trình|ban|hoàn|cung|tiếp|tuyên|quản|lồng|đánh|sắp|củng|kiện|tích|chỉ|nâng|đẩy|thẩm|lập|báo|tổng|thúc|hỗ|huy|xác|khẩn|liên|đào|khảo|vận|thống|tập|quán|cụ|thanh|đưa|chủ|kịp|có|và|thường|định|ở|trên|cấp|thuộc|của|chuẩn|điều|thông|giáo|bồi|phòng|hợp|kết|sơ|tổng)(?![\p{L}])/u;

/** Further clauses of the duty: «…; chủ trì, phối hợp với …; theo dõi, đôn đốc …». */
const LATER =
  /(?:;|\.(?=\s+(?:theo\s+dõi|đôn\s+đốc|kiểm\s+tra|giám\s+sát)\s*(?:,|và\s|việc\s|tình\s+hình\s)))\s*(?:đồng\s+thời,?\s+|chủ\s+động\s+|tổ\s+chức\s+|thường\s+xuyên\s+|tăng\s+cường\s+|(?:chỉ\s+đạo|hướng\s+dẫn),\s+)?(chủ\s+trì|phối\s+hợp|theo\s+dõi|đôn\s+đốc|(?:kiểm\s+tra|giám\s+sát)(?=\s*,?\s*(?:và\s+)?(?:kiểm|giám|đôn|theo|đánh|việc|tiến|kết|quá|các\s+(?:đơn|địa|cơ|sở))))(?![\p{L}])/gu;

/** «UBND tỉnh chỉ đạo Công an tỉnh phối hợp với …»: the one that is led does the rest. */
const LEADS_ANOTHER = /^[\s,]*(?:quan tâm\s+)?(?:lãnh đạo,\s+)?chỉ đạo\s+/u;

/** «trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm»: what is told of them begins behind it. */
const CHARGED_WITH = /^[^.;]{0,200}?(?:có trách nhiệm|có nhiệm vụ)(?!\p{L})/u;

/** The first clause: where the verbs of the duty stand. */
const clauseEnd = (words: string): number => {
  const cut = /[.;]\s|\n\s*\n/u.exec(words);
  return cut ? cut.index : words.length;
};

/**
 * Who does what in words whose subjects are known: `from`–`to` are the words after the subjects. Leads, coordinates,
 * monitors, else carries out; bodies named after «phối hợp với» coordinate.
 */
export function rolesOf(
  view: View,
  bodies: readonly BodyMention[],
  subjects: readonly BodyMention[],
  from: number,
  to: number,
): Assigned[] {
  const words = view.lower.slice(from, to);
  const end = clauseEnd(words);
  const clause = words.slice(0, end);
  const assigned: Assigned[] = [];
  const give = (list: readonly BodyMention[], role: Role): void => {
    for (const body of list)
      if (canAnswer(body) && !assigned.some((a) => a.body.name === body.name && a.role === role))
        assigned.push({ body, role });
  };
  const led = LEADS_ANOTHER.exec(clause);
  const after = bodies[led ? bodyAfter(bodies, from + led[0].length) : bodies.length];
  if (led && after && after.kind !== "CLASS" && after.reach <= from + led[0].length + 1) {
    give(subjects, "CARRIES_OUT");
    return assigned;
  }
  const leads = leadsIn(clause, bodies, subjects, from);
  const coordinates = !leads && COORDINATES.test(clause);
  const charged = CHARGED_WITH.exec(clause)?.[0].length ?? 0;
  const monitors = monitorsIn(
    leads || coordinates
      ? clause.slice(0, 260)
      : charged > 0
        ? clause.slice(charged, charged + 60)
        : clause.slice(0, 90),
  );
  if (leads) give(subjects, "LEADS");
  if (coordinates) give(subjects, "COORDINATES");
  if (monitors) give(subjects, "MONITORS");
  if (!leads && !coordinates && !monitors) give(subjects, "CARRIES_OUT");
  for (const m of words.slice(end).matchAll(LATER)) {
    if (/chủ/.test(m[1] as string)) give(subjects, "LEADS");
    else if (/phối/.test(m[1] as string)) give(subjects, "COORDINATES");
    else give(subjects, "MONITORS");
  }
  for (const m of words.matchAll(WITH)) {
    if (
      m.index > end &&
      !/[;,]\s*$|chủ\s+trì,?\s*$|động\s*$/u.test(words.slice(Math.max(0, m.index - 40), m.index))
    )
      continue;
    const at = from + m.index + m[0].length;
    const index = bodyAfter(bodies, at);
    const first = bodies[index];
    if (!first || first.reach > at + 6 || first.start >= to) continue;
    // «phối hợp, hỗ trợ các tỉnh biên giới»: whom it helps, and no other that acts.
    if (/hỗ\s+trợ/u.test(m[0]) && first.kind === "CLASS") continue;
    const list = listFrom(view, bodies, index, to);
    const last = list.bodies.at(-1);
    const whole =
      last?.kind !== "CLASS" ||
      CLASS_WHOLE.test(last.name) ||
      CLASS_ENDS.test(view.lower.slice(list.end, list.end + 40));
    give(whole ? list.bodies : list.bodies.slice(0, -1), "COORDINATES");
  }
  return assigned;
}
