import type { MarkKind } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import { VanbanError } from "../model/errors.js";
import { MAXIMA, within } from "./limits.js";
import { blanked } from "./redact.js";

export interface MarkAnswer {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly subject: string | null;
  readonly label: string | null;
}

/** A paragraph of a source; offsets are UTF-16, into its stored text. */
export interface ParagraphAnswer {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly heading: string | null;
  readonly text: string;
  readonly redacted: boolean;
  readonly marks: readonly MarkAnswer[];
}

export interface SourceTextAnswer {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly place: string | null;
  readonly asOf: string | null;
  readonly characters: number;
  readonly total: number;
  readonly paragraphs: readonly ParagraphAnswer[];
}

type Spoken = Omit<MarkAnswer, "kind">;

interface Stored extends Omit<ParagraphAnswer, "redacted" | "marks"> {
  readonly restricted: boolean;
  readonly citations: readonly Spoken[];
  readonly values: readonly Spoken[];
  readonly duties: readonly Spoken[];
}

type Row = Omit<SourceTextAnswer, "sha256" | "paragraphs"> & { readonly paragraphs: readonly Stored[] };

interface Asked {
  readonly sha256: string;
  readonly from?: number | null;
  readonly first?: number | null;
}

/**
 * What readers see of a restricted paragraph is what evidence shows them too: its citations. Which bodies and measures
 * it speaks of are facts of the graph and are told; where in it they stand is not.
 */
function paragraphAnswer(stored: Stored, reveal: boolean): ParagraphAnswer {
  const { restricted, citations, values, duties, text, ...told } = stored;
  const { start, end, heading } = told;
  const redacted = restricted && !reveal;
  const marks = (
    [
      ["DOCUMENT", citations],
      ["INDICATOR", values],
      ["ORGANISATION", duties],
    ] as const
  )
    .flatMap(([kind, all]) => all.map((one) => ({ kind, ...one })))
    .map((mark) => (redacted && mark.kind !== "DOCUMENT" ? { ...mark, start, end } : mark))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.subject ?? "").localeCompare(b.subject ?? ""));
  const kept = citations.map((one) => ({ start: one.start - start, end: one.end - start }));
  return {
    ...told,
    heading: redacted ? null : heading,
    text: redacted ? blanked(text, kept) : text,
    redacted,
    marks,
  };
}

/**
 * The words of a source, paragraph by paragraph, with what stands in them; null where there is no such source.
 * @param reveal the asker may read restricted passages
 * @throws VanbanError BAD_INPUT for a number out of its limits
 */
export async function sourceText(
  graph: Graph,
  { sha256, from, first }: Asked,
  reveal: boolean,
): Promise<SourceTextAnswer | null> {
  const start = from ?? 0;
  if (!Number.isInteger(start) || start < 0)
    throw new VanbanError("BAD_INPUT", `from is ${start}, expected a whole number, 0 or more.`);
  const most = within("first", first ?? 200, MAXIMA.paragraphs);
  const [row] = await graph.read<Row>("source-text", { source: sha256, from: start, first: most });
  if (!row) return null;
  const paragraphs = row.paragraphs.map((stored) => paragraphAnswer(stored, reveal));
  return { ...row, sha256, characters: row.characters ?? 0, paragraphs };
}
