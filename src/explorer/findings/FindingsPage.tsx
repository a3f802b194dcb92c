import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FindingsDocument, RulesDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { ask } from "../session/ask.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
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
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ["findings", asked],
    queryFn: ({ pageParam, signal }) => ask(FindingsDocument, { ...asked, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ findings }) => findings.next,
  });
  const change = (to: FindingsSearch) =>
    void navigate({ search: (was) => ({ ...was, open: undefined, ...to }), resetScroll: false });
  const found = data?.pages.flatMap(({ findings }) => findings.items) ?? [];
  const total = data?.pages[0]?.findings.total ?? 0;
  return (
    <div className="findings">
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <Filters search={search} rules={rules} change={change} clear={() => void navigate({ search: {} })} />
      {error ? (
        <Trouble error={error} reset={() => void refetch()} />
      ) : !data ? (
        <Waiting>{w.waiting}</Waiting>
      ) : (
        <>
          <p role="status" className="soft">
            {w.total(total)}
          </p>
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
                  open={(isOpen) => change({ open: isOpen ? finding.id : undefined })}
                />
              </li>
            ))}
          </ol>
          {hasNextPage && (
            <button type="button" disabled={isFetching} onClick={() => void fetchNextPage()}>
              {w.more} ({found.length}/{total})
            </button>
          )}
          {total > 0 && <SaveFindings asked={asked} total={total} />}
        </>
      )}
      <InPlayground operation={FindingsDocument} variables={asked} />
    </div>
  );
}
