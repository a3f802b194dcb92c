import type { ProofFragment } from "../../generated/explorer.js";

interface Props {
  readonly evidence: ProofFragment;
  /** The place that is spoken of, in the source. */
  readonly start: number;
  readonly end: number;
}

/** The passage with the words that are to be decided marked at their place. */
export function Passage({ evidence: { text, start: from, sourceName, section }, start, end }: Props) {
  const at = Math.max(0, start - from);
  const to = Math.min(text.length, end - from);
  return (
    <figure className="passage">
      <blockquote>
        <bdi>
          {text.slice(0, at)}
          <mark>{text.slice(at, to)}</mark>
          {text.slice(to)}
        </bdi>
      </blockquote>
      <figcaption className="soft">
        <bdi>{[sourceName, section !== text && section].filter(Boolean).join(" · ")}</bdi>
      </figcaption>
    </figure>
  );
}
