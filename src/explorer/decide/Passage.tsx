import { Link } from "@tanstack/react-router";
import type { ProofFragment } from "../../generated/explorer.js";

interface Props {
  readonly evidence: ProofFragment;
  /** The place that is spoken of, in the source. */
  readonly start: number;
  readonly end: number;
}

/** The passage with the words that are to be decided marked at their place. */
export function Passage({ evidence, start, end }: Props) {
  const { text, start: from, source, sourceName, section } = evidence;
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
        <Link to="/nguon/$" params={{ _splat: source ?? "" }} search={{ start, end }}>
          <bdi>{sourceName}</bdi>
        </Link>
        {section && section !== text && <bdi> · {section}</bdi>}
      </figcaption>
    </figure>
  );
}
