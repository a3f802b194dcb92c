import { number } from "../language/format.js";

interface Props {
  readonly count: number;
  readonly of: number;
  readonly words: string;
  readonly look: "sure" | "open" | "none";
}

/** A part of the whole in words and figures, with a bar of its share. */
export function Share({ count, of, words, look }: Props) {
  const share = of > 0 ? (100 * count) / of : 0;
  return (
    <li className="share" data-look={look}>
      <span>
        <b>{number(count)}</b> {words} <span className="soft">({number(Math.round(share * 10) / 10)}%)</span>
      </span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="whole" width="100" height="4" />
        <rect className="part" width={share} height="4" />
      </svg>
    </li>
  );
}
