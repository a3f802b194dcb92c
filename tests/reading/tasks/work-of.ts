import { read } from "../../../src/identity/read.js";

const INPUT = {
  name: "thu.txt",
  sha256: "cd".repeat(32),
  mediaType: "text/plain",
  place: "kon-tum",
  asOf: "2026-01-01",
};

/** Who does what, as `Body ROLE`, one list for each task; documents last. */
export function workOf(text: string) {
  const reading = read(text, INPUT);
  const names = new Map(reading.organisations.map((o) => [o.id, o.name]));
  const of = (object: string) =>
    reading.responsibilities
      .filter((r) => r.object === object)
      .map((r) => `${names.get(r.organisation)} ${r.role}`);
  return {
    tasks: reading.tasks.map((t) => ({ ...t, who: of(t.id) })),
    ofDocuments: reading.responsibilities.filter((r) => r.objectKind === "DOCUMENT"),
    names,
  };
}
