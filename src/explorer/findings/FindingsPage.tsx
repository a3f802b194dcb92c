import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { FindingsDocument, RulesDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { usePages } from "../session/usePages.js";
import { InPlayground } from "../shell/InPlayground.js";
import { MoreButton } from "../shell/MoreButton.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { askedBy } from "./asked.js";
import { Filters } from "./Filters.js";
import { FindingRow } from "./FindingRow.js";
import "./findings.css";
import { SaveFindings } from "./SaveFindings.js";
import type { FindingsSearch } from "./state.js";
import { FINDINGS } from "./words.js";

const route = getRouteApi("/phat-hien");

/** What the rules found, the severest first; filters and what is open stand in the address. */
export function FindingsPage() {
  const w = useWords(FINDINGS);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = askedBy(search);
  const rules = useQuery(asking(RulesDocument, {})).data?.rules ?? [];
  const { pages, hasMore, error, again } = usePages({
    ...{ operation: FindingsDocument, variables: asked, pages: search.pages },
    next: ({ findings }) => findings.next,
  });
  const go = (to: FindingsSearch) =>
    void navigate({ search: (was) => ({ ...was, ...to }), resetScroll: false });
  const change = (to: FindingsSearch) => go({ open: undefined, pages: undefined, ...to });
  const status = useRef<HTMLParagraphElement>(null);
  const found = pages?.flatMap(({ findings }) => findings.items) ?? [];
  const total = pages?.[0]?.findings.total ?? 0;
  // Whoever set one aside goes on from here: it went, and the button with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number tells that one came or went
  useEffect(() => {
    if (document.activeElement === document.body && navigator.userActivation.hasBeenActive)
      status.current?.focus({ preventScroll: true });
  }, [total]);
  return (
    <div className="findings">
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <Filters search={search} rules={rules} change={change} clear={() => void navigate({ search: {} })} />
      {error ? (
        <Trouble error={error} reset={again} />
      ) : !pages ? (
        <Waiting>{w.waiting}</Waiting>
      ) : (
        <>
          <p ref={status} tabIndex={-1} role="status" className="soft">
            {w.total(total)}
          </p>
          {found.some(({ hint }) => hint) && <p className="soft">{w.hintsTold}</p>}
          {found.length === 0 && (
            <>
              <p>{w.none}</p>
              <p className="soft">{w.noneHint}</p>
            </>
          )}
          <ol className="plain">
            {found.map((finding) => (
              <li key={finding.id}>
                <FindingRow
                  finding={finding}
                  rule={rules.find(({ id }) => id === finding.rule)}
                  isOpen={search.open === finding.id}
                  open={(isOpen) => go({ open: isOpen ? finding.id : undefined })}
                />
              </li>
            ))}
          </ol>
          <MoreButton has={hasMore} more={() => go({ pages: (search.pages ?? 1) + 1 })}>
            {w.more} ({found.length}/{total})
          </MoreButton>
          {total > 0 && <SaveFindings asked={asked} total={total} />}
        </>
      )}
      <InPlayground operation={FindingsDocument} variables={asked} />
    </div>
  );
}
