import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { bodyAfter, canAnswer, listFrom } from "./lists.js";
import type { Role } from "./task.js";

export interface Assigned {
  readonly body: BodyMention;
  readonly role: Role;
}

const LEADS = /chủ\s+trì/u;
const WITH = /phối\s+hợp(?:\s+chặt\s+chẽ)?(?:\s*,?\s*(?:thống\s+nhất))?(?:\s+(?:với|cùng))?\s+(?=\S)/gu;
const MONITOR_WORDS = "(?:theo\\s+dõi|đôn\\s+đốc|kiểm\\s+tra|giám\\s+sát)";
/** The verbs a duty begins with, before its object. */
const MONITORS = new RegExp(
  `(?:^|,|và|;|tăng\\s+cường|thường\\s+xuyên|chủ\\s+động|chủ\\s+trì|hướng\\s+dẫn|trách\\s+nhiệm|tham\\s+gia|định\\s+kỳ|nhiệm\\s+vụ)\\s*${MONITOR_WORDS}(?!\\s*(?:viên|của))`,
  "u",
);
const NOMINAL =
  /(?:công\s+tác|việc|cuộc|hoạt\s+động|đoàn|kế\s+hoạch|chương\s+trình|nội\s+dung|tiếp\s+thu)\s*$/u;
const COORDINATES =
  /^\W*(?:(?:chủ\s+động|tích\s+cực|tiếp\s+tục|có\s+trách\s+nhiệm|thực\s+hiện|tham\s+gia|theo\s+chức\s+năng,?\s+nhiệm\s+vụ(?:\s+được\s+giao)?,?|căn\s+cứ[^.;]{0,80},)\s*)*phối\s+hợp/u;

const monitorsIn = (words: string): boolean => {
  const m = MONITORS.exec(words);
  return m !== null && !NOMINAL.test(words.slice(0, m.index + (m[0].length - m[0].trimStart().length)));
};

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
  const leads = LEADS.test(clause);
  const coordinates = !leads && COORDINATES.test(clause);
  const verbs = clause.slice(0, 160);
  const monitors = monitorsIn(leads || coordinates ? clause.slice(0, 260) : verbs.slice(0, 90));
  if (leads) give(subjects, "LEADS");
  if (coordinates) give(subjects, "COORDINATES");
  if (monitors) give(subjects, "MONITORS");
  if (!leads && !coordinates && !monitors) give(subjects, "CARRIES_OUT");
  for (const m of clause.matchAll(WITH)) {
    const at = from + m.index + m[0].length;
    const index = bodyAfter(bodies, at);
    const first = bodies[index];
    if (!first || first.reach > at + 6 || first.start >= to) continue;
    give(listFrom(view, bodies, index, to).bodies, "COORDINATES");
  }
  return assigned;
}
