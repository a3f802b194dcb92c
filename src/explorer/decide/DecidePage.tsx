import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { OpenCitationsDocument } from "../../generated/explorer.js";
import { ByHand } from "../amend/ByHand.js";
import { SourceChoice } from "../coverage/SourceChoice.js";
import { EditorsOnly } from "../editing/EditorsOnly.js";
import { useWords } from "../language/Language.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { useTakeOver } from "../shell/useTakeOver.js";
import { Waiting } from "../shell/Waiting.js";
import { CaseView } from "./CaseView.js";
import { answersOf } from "./cases.js";
import "./decide.css";
import { Told } from "./Told.js";
import { useDecisions } from "./useDecisions.js";
import { useKeys } from "./useKeys.js";
import { DECIDE } from "./words.js";

const route = getRouteApi("/can-quyet");

/** What comes next has the keyboard, after the first that nobody asked for. */
const focused = (article: HTMLElement | null): void => article?.focus({ preventScroll: true });

/** After the last the keyboard is here. */
function Nothing() {
  const w = useWords(DECIDE);
  const told = useTakeOver<HTMLParagraphElement>();
  return (
    <p ref={told} tabIndex={-1} className="lead">
      {w.none}
    </p>
  );
}

function Cases({ source }: { readonly source: string | undefined }) {
  const w = useWords(DECIDE);
  const [why, setWhy] = useState<string>(w.whyDefault);
  const at = useDecisions(source);
  const { current, open, busy } = at;
  const reason = why.trim() || w.whyDefault;
  const answer = (n: number) => void (current && at.answer(current, n, reason));
  const skip = () => current && at.skip(current);
  const undo = () => void at.undo(w.whyUndo);
  useKeys({ answers: current ? answersOf(current) : 0, answer, skip, undo }, !busy);
  if (at.error) return <Trouble error={at.error} reset={() => void at.refresh()} />;
  if (at.waiting) return <Waiting>{w.waiting}</Waiting>;
  return (
    <section className="cases">
      <p className="soft">
        {open.length > 0 && (at.more ? w.leftMore(open.length) : w.left(open.length))}{" "}
        {at.skipped > 0 && w.skipped(at.skipped)}
      </p>
      <Told news={at.news} />
      {current ? (
        <article className="case" key={current.id} ref={at.touched ? focused : null} tabIndex={-1}>
          <CaseView one={current} busy={busy} answer={answer} />
        </article>
      ) : (
        <Nothing />
      )}
      <p className="screen-only">
        {current && (
          <button type="button" onClick={skip} aria-keyshortcuts="s">
            {w.skip} <kbd>S</kbd>
          </button>
        )}{" "}
        {at.canUndo && (
          <button type="button" disabled={busy} onClick={undo} aria-keyshortcuts="u">
            {w.undo} <kbd>U</kbd>
          </button>
        )}{" "}
        {!current && at.skipped > 0 && (
          <button type="button" onClick={at.takeUp}>
            {w.takeUp}
          </button>
        )}
      </p>
      <label className="field screen-only">
        {w.why}
        <input size={44} value={why} maxLength={500} onChange={({ target }) => setWhy(target.value)} />
      </label>
    </section>
  );
}

/** What people have to decide, one thing after another, by one key each. */
export function DecidePage() {
  const w = useWords(DECIDE);
  const { nguon: source } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <EditorsOnly>
        <p className="soft screen-only">{w.keys}</p>
        <div className="fields screen-only">
          <SourceChoice source={source} choose={(nguon) => navigate({ search: { nguon } })} />
        </div>
        <Cases key={source ?? ""} source={source} />
        <ByHand />
      </EditorsOnly>
      <InPlayground operation={OpenCitationsDocument} variables={{ source: source ?? null }} />
    </>
  );
}
