import { VanbanError } from "../model/errors.js";
import { GRADES, type Grade } from "../vocabulary/secrecy.js";

const SETTING: ReadonlyMap<string, Grade | null> = new Map([
  ["none", null],
  ["MAT", "MẬT"],
  ["TOI_MAT", "TỐI MẬT"],
  ["TUYET_MAT", "TUYỆT MẬT"],
]);

/**
 * The highest grade this installation may keep, from `VANBAN_SECRECY` (`none`, `MAT`, `TOI_MAT`, `TUYET_MAT`); null,
 * the default, means that no marked paper is read.
 * @throws VanbanError BAD_SETTING
 */
export function allowedGrade(env: Readonly<Record<string, string | undefined>> = process.env): Grade | null {
  const given = env.VANBAN_SECRECY?.trim() || "none";
  const grade = SETTING.get(given);
  if (grade === undefined)
    throw new VanbanError(
      "BAD_SETTING",
      `VANBAN_SECRECY is “${given}”, expected one of ${[...SETTING.keys()].join(", ")}.`,
    );
  return grade;
}

/** Whether a paper of grade `mark` may be read where `allowed` is the highest permitted. */
export const permits = (allowed: Grade | null, mark: Grade): boolean =>
  allowed !== null && GRADES.indexOf(mark) <= GRADES.indexOf(allowed);
