import { Fragment, memo } from "react";
import type { PassageFragment } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { blocksOf, type Range, type Row, within } from "./blocks.js";
import { MarkLink } from "./MarkLink.js";
import { besideOf, type Piece, type Place, piecesOf } from "./pieces.js";
import { SOURCE } from "./words.js";

/** The id of the element at which the place in view begins. */
export const PLACE = "noi-dang-xem";

interface Cut {
  readonly pieces: readonly Piece[];
  /** Where the first words in view stand; null where the place begins elsewhere. */
  readonly anchor: number | null;
}

function PieceView({ piece, anchor }: { readonly piece: Piece; readonly anchor: number | null }) {
  const { text, mark, isShown, start } = piece;
  const words = mark ? <MarkLink mark={mark}>{text}</MarkLink> : text;
  if (!isShown) return words;
  return (
    <mark className="shown" {...(anchor === start && { id: PLACE, tabIndex: -1, "data-arrive": true })}>
      {words}
    </mark>
  );
}

/** The words of a range, with their marks. */
const Words = ({ pieces, anchor, of }: Cut & { readonly of: Range }) =>
  within(pieces, of).map((piece) => <PieceView key={piece.start} piece={piece} anchor={anchor} />);

function Table({ rows, ...cut }: Cut & { readonly rows: readonly Row[] }) {
  return (
    <div className="scroll">
      <table>
        <tbody>
          {rows.map(({ start, isHead, cells }) => (
            <tr key={start}>
              {cells.map((cell, at) => {
                const Cell = isHead ? "th" : "td";
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column has nothing else to be known by
                  <Cell key={at}>
                    <Words {...cut} of={cell} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Props {
  readonly passage: PassageFragment;
  readonly place: Place | null;
}

/** A paragraph with its marks and tables; bodies and measures that its sentences speak of stand beside it. */
export const PassageView = memo(function PassageView({ passage, place }: Props) {
  const w = useWords(SOURCE);
  const { text, start, end } = passage;
  const beside = besideOf(passage);
  const pieces = piecesOf(passage, place);
  const blocks = blocksOf(text, start);
  const seen = blocks
    .flatMap(({ rows, ...words }) => rows?.flatMap(({ cells }) => cells) ?? [words])
    .flatMap((range) => within(pieces, range));
  const begins = place !== null && start <= place.start && place.start < end;
  const anchor = begins ? (seen.find(({ isShown }) => isShown)?.start ?? null) : null;
  return (
    <div className="passage" data-redacted={passage.redacted || undefined}>
      <div>
        {blocks.map((block) =>
          block.rows ? (
            <Table key={block.start} rows={block.rows} pieces={pieces} anchor={anchor} />
          ) : (
            <p key={block.start}>
              <Words pieces={pieces} anchor={anchor} of={block} />
            </p>
          ),
        )}
        {passage.redacted && <p className="note soft">{w.redacted}</p>}
      </div>
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
