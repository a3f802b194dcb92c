import { Fragment, memo } from "react";
import type { PassageFragment } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { MarkLink } from "./MarkLink.js";
import { besideOf, type Piece, type Place, piecesOf } from "./pieces.js";
import { SOURCE } from "./words.js";

/** The id of the element at which the place in view begins. */
export const PLACE = "noi-dang-xem";

function PieceView({
  piece: { text, mark, isShown, start },
  place,
}: {
  readonly piece: Piece;
  readonly place: Place | null;
}) {
  const words = mark ? <MarkLink mark={mark}>{text}</MarkLink> : text;
  if (!isShown) return words;
  return (
    <mark className="shown" {...(place?.start === start && { id: PLACE })}>
      {words}
    </mark>
  );
}

interface Props {
  readonly passage: PassageFragment;
  readonly place: Place | null;
}

/** A paragraph with its marks; bodies and measures that its sentences speak of stand beside it. */
export const PassageView = memo(function PassageView({ passage, place }: Props) {
  const w = useWords(SOURCE);
  const beside = besideOf(passage);
  return (
    <div className="passage" data-redacted={passage.redacted || undefined}>
      <p>
        {piecesOf(passage, place).map((piece) => (
          <PieceView key={piece.start} piece={piece} place={place} />
        ))}
        {passage.redacted && <span className="note soft">{w.redacted}</span>}
      </p>
      {beside.length > 0 && (
        <p className="beside-text">
          <span className="visually-hidden">{w.inPassage}: </span>
          {beside.map((mark) => (
            <Fragment key={`${mark.kind} ${mark.subject}`}>
              <MarkLink mark={mark}>{mark.label}</MarkLink>{" "}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
});
