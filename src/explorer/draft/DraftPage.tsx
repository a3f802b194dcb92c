import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { CheckDraftDocument, type CheckDraftQuery } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { useTakeOver } from "../shell/useTakeOver.js";
import { Waiting } from "../shell/Waiting.js";
import { Cited } from "./Cited.js";
import { DraftForm } from "./DraftForm.js";
import "./draft.css";
import { type Draft, held, NO_DRAFT } from "./draft.js";
import { MarkedText } from "./MarkedText.js";
import { Problems } from "./Problems.js";
import { problemsOf } from "./problems.js";
import { DRAFT } from "./words.js";

const variablesOf = ({ text, place, asOf }: Draft) => ({
  text,
  place: place.trim() || null,
  asOf: asOf || null,
});

function Told({ draft, check }: { readonly draft: Draft; readonly check: CheckDraftQuery["check"] }) {
  const w = useWords(DRAFT);
  const lead = useTakeOver<HTMLParagraphElement>();
  const problems = problemsOf(check.findings);
  return (
    <>
      <p ref={lead} tabIndex={-1} role="status" className="lead">
        {problems.length === 0 ? w.fine : w.found(problems.length)}
      </p>
      <div className="draft-checked">
        <section className="draft-body" aria-label={w.body}>
          <MarkedText text={draft.text} problems={problems} />
        </section>
        <Problems problems={problems} />
      </div>
      <Cited citations={check.citations} />
    </>
  );
}

function Checked({ draft }: { readonly draft: Draft }) {
  const w = useWords(DRAFT);
  const { data, error, refetch } = useQuery({
    ...asking(CheckDraftDocument, variablesOf(draft)),
    staleTime: 0,
    gcTime: 0,
  });
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  return data ? <Told draft={draft} check={data.check} /> : <Waiting>{w.checking}</Waiting>;
}

/** A draft before it is signed: its text with what is wrong marked, and what to write instead. */
export function DraftPage() {
  const w = useWords(DRAFT);
  const [{ draft, checked }, setState] = useState(held);
  const keep = (state: typeof held) => setState(Object.assign(held, state) && { ...state });
  return (
    <>
      <h1>{w.title}</h1>
      {checked ? (
        <>
          <p className="screen-only">
            <button type="button" onClick={() => keep({ draft, checked: false })}>
              {w.again}
            </button>{" "}
            <button type="button" onClick={() => keep({ draft: NO_DRAFT, checked: false })}>
              {w.fresh}
            </button>
          </p>
          <Checked draft={draft} />
        </>
      ) : (
        <>
          <p>{w.lead}</p>
          <DraftForm
            draft={draft}
            change={(next) => keep({ draft: next, checked: false })}
            check={() => keep({ draft, checked: true })}
          />
        </>
      )}
      {/* Without the text: addresses and the playground are kept by browsers, a draft is not. */}
      <InPlayground operation={CheckDraftDocument} variables={{ ...variablesOf(draft), text: "" }} />
    </>
  );
}
