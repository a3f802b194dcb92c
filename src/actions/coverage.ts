import type { Graph } from "../graph/connect.js";
import type { CoverageAnswer, FacetAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import { UNREAD } from "../vocabulary/unread.js";
import { rules } from "./rules.js";

interface Counted extends Omit<CoverageAnswer, "missing" | "byReason" | "byType" | "rules" | "notes"> {
  readonly restricted: number;
  readonly waiting: number;
}

/** `4.179`, as Vietnamese offices write it. */
const number = (value: number): string => value.toLocaleString("vi-VN");

function notesOf({ restricted, waiting, passages }: Counted): string[] {
  const told = [
    restricted > 0
      ? `${number(restricted)} trên ${number(passages)} đoạn có tên cá nhân: lời văn chỉ dành cho người biên tập và không tìm được bằng từ.`
      : null,
    waiting > 0 ? `${number(waiting)} văn bản và nguồn còn chờ chạy lại các quy tắc.` : null,
  ];
  return [...told.filter((note) => note !== null), ...UNREAD];
}

/**
 * How much of a source (SHA-256), or of all of them, was read and resolved; the notes say what the reader cannot read.
 * @throws VanbanError NOT_FOUND for a source that there is not
 */
export async function coverage(graph: Graph, source: string | null): Promise<CoverageAnswer> {
  const { counted, facets } = await graph.reading(async (tx) => ({
    counted: (await tx.run<Counted>("coverage", { source }))[0],
    facets: await tx.run<FacetAnswer & object>("coverage-facets", { source }),
  }));
  if (!counted || (source !== null && counted.sources === 0))
    throw new VanbanError("NOT_FOUND", `No source has the SHA-256 “${String(source).slice(0, 80)}”.`);
  const { restricted: _, waiting: __, ...told } = counted;
  const named = (name: string) => facets.filter((facet) => facet.name === name);
  return {
    ...told,
    missing: counted.citations - counted.resolved - counted.ambiguous,
    byReason: named("reason"),
    byType: named("type"),
    rules: rules().filter((rule) => !rule.draftOnly).length,
    notes: notesOf(counted),
  };
}

/** The SHA-256 of the one source that is called so; one that is a SHA-256 is itself. @throws VanbanError NOT_FOUND */
export async function sourceCalled(graph: Graph, given: string): Promise<string> {
  if (/^[0-9a-f]{64}$/.test(given)) return given;
  const [only, second] = await graph.read<{ sha256: string }>("source-called", { name: given });
  if (only && !second) return only.sha256;
  throw new VanbanError(
    "NOT_FOUND",
    `${second ? "Several sources are" : "No source is"} called “${given.slice(0, 200)}”; give the SHA-256.`,
  );
}
