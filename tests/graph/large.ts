import { reading } from "./given.js";

/** A source as large as a long report: 400 citations in 128,000 characters, some undated, each in a statement. */
export function large(number: number): ReturnType<typeof reading> {
  const cites = Array.from({ length: 400 }, (_, i) =>
    i % 5 === 0
      ? [`vn/${i % 90}-nq-tw/undated-@`]
      : [`kon-tum/${(i * 7 + number) % 250}-ctr-tu/20${10 + (i % 10)}-12-0${1 + (i % 9)}`],
  );
  const says = cites.map((_, to) => ({
    relation: "IMPLEMENTS" as const,
    to,
    ...(to % 2 ? { from: (to + 3) % 400 } : {}),
  }));
  const subjects = [`kon-tum/${number}-bc-tu/2020-03-01`];
  const salt = `Báo cáo ${number}\n${"lời văn dài ".repeat(9_300)}`;
  return reading({ salt, subjects, asOf: "2020-03-01", cites, says });
}
