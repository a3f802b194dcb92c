import { DocumentName } from "../document/DocumentName.js";
import { Proofs } from "../evidence/Proofs.js";
import { relationLabel } from "../labels/relations.js";
import { useLanguage, useWords } from "../language/Language.js";
import type { Case } from "./cases.js";
import { Passage } from "./Passage.js";
import { DECIDE } from "./words.js";

interface Props {
  readonly one: Case;
  readonly busy: boolean;
  answer(at: number): void;
}

function Citation({ one, busy, answer }: Props & { readonly one: Case & { kind: "CITATION" } }) {
  const w = useWords(DECIDE);
  const { text, start, end, evidence, candidates } = one.citation;
  return (
    <>
      <h2>
        <bdi>{w.citation(text.replace(/\s+/g, " "))}</bdi>
      </h2>
      <Passage evidence={evidence} start={start} end={end} />
      <ol className="plain candidates" aria-label={w.candidates}>
        {candidates.slice(0, 9).map(({ document, reasons }, at) => (
          <li key={document.id}>
            <button
              type="button"
              className="on-paper"
              disabled={busy}
              onClick={() => answer(at)}
              aria-keyshortcuts={`${at + 1}`}
            >
              <kbd>{at + 1}</kbd>
              <span>
                <DocumentName document={document} />
                <span className="soft">{reasons.join(" · ")}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Relation({ one, busy, answer }: Props & { readonly one: Case & { kind: "RELATION" } }) {
  const w = useWords(DECIDE);
  const { language } = useLanguage();
  const { from, to, relation, certainty, evidence } = one.relation;
  return (
    <>
      <h2>{w.relation}</h2>
      <div className="relation">
        <DocumentName document={from} />
        <p className="verb">{relationLabel(relation, language)}</p>
        <DocumentName document={to} />
      </div>
      <p className="soft">{certainty === "IMPLIED" ? w.implied : w.hearsay}</p>
      <Proofs proofs={[evidence]} />
      <ol className="plain candidates">
        {[w.confirm, w.reject].map((words, at) => (
          <li key={words}>
            <button type="button" disabled={busy} onClick={() => answer(at)} aria-keyshortcuts={`${at + 1}`}>
              <kbd>{at + 1}</kbd> {words}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** One thing to decide, with what speaks for each answer. */
export const CaseView = ({ one, ...rest }: Props) =>
  one.kind === "CITATION" ? <Citation one={one} {...rest} /> : <Relation one={one} {...rest} />;
