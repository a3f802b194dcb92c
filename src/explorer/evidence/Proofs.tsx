import { Link } from "@tanstack/react-router";
import type { ProofFragment } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import "./proofs.css";
import { Sentence } from "./Sentence.js";
import { EVIDENCE } from "./words.js";

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The sentences that prove a fact, each with where it stands. */
export function Proofs({ proofs }: { readonly proofs: readonly ProofFragment[] }) {
  const w = useWords(EVIDENCE);
  if (proofs.length === 0) return <p className="soft">{w.none}</p>;
  return (
    <ol className="proofs">
      {proofs.map((proof) => (
        <li key={`${proof.source}/${proof.statement}/${proof.start}`}>
          <blockquote>
            <Sentence proof={proof} />
          </blockquote>
          <p className="soft">
            {w.source}: <bdi>{proof.sourceName}</bdi>
            {proof.section && !oneLine(proof.text).includes(oneLine(proof.section)) && (
              <>
                {" · "}
                <bdi>{proof.section}</bdi>
              </>
            )}
            {" · "}
            {w.place(proof.start, proof.end)}
            {proof.redacted && ` · ${w.redacted}`}
            {proof.source && (
              <span className="screen-only">
                {" · "}
                <Link
                  to="/nguon/$"
                  params={{ _splat: proof.source }}
                  search={{ start: proof.start, end: proof.end }}
                >
                  {w.inSource}
                </Link>
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
