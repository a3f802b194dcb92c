import { getRouteApi } from "@tanstack/react-router";
import type { Core } from "cytoscape";
import { useMemo, useState } from "react";
import { LineageStepDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Branches } from "./Branches.js";
import { Controls } from "./Controls.js";
import { Legend } from "./Legend.js";
import "./lineage.css";
import { LineageBeside } from "./LineageBeside.js";
import { LineageTable } from "./LineageTable.js";
import { type Network, networkOf } from "./network.js";
import { Picture } from "./Picture.js";
import { Save } from "./Save.js";
import { closed, type LineageState, opened, searchOf, stateOf, type Way } from "./state.js";
import { useCompared } from "./useCompared.js";
import { usePositions } from "./usePositions.js";
import { useSteps } from "./useSteps.js";
import { useWays } from "./useWays.js";
import { LINEAGE } from "./words.js";

const route = getRouteApi("/pha-he/$");

/** The year of the oldest document shown; null where none is dated. */
const firstYearOf = ({ nodes }: Network): number | null => {
  const years = [...nodes.values()].flatMap(
    ({ document: { issuedOn, year } }) => year ?? (issuedOn ? Number(issuedOn.slice(0, 4)) : []),
  );
  return years.length > 0 ? Math.min(...years) : null;
};

/** A picture prints as the table of what it shows, up to so many documents. */
const MOST_PRINTED = 600;

/** The lineage of one document: picture and table are two views of one state, which stands in the address. */
export function LineagePage() {
  const w = useWords(LINEAGE);
  const { _splat: root = "" } = route.useParams();
  const search = route.useSearch();
  const state = useMemo(() => stateOf({ ...search }), [search]);
  const navigate = route.useNavigate();
  const [picture, setPicture] = useState<Core | null>(null);
  const ways = useWays(root, state.to);
  const way = useMemo(() => new Set(ways.steps.map(({ id }) => id)), [ways.steps]);
  const onWay = useMemo(() => [...new Set(ways.steps.flatMap(({ from, to }) => [from, to]))], [ways.steps]);
  const { questions, steps, error, waiting, again } = useSteps(root, state, onWay);
  const rootId = steps[0]?.root.id ?? root;
  const network = useMemo(() => {
    const told = { root: { id: rootId }, nodes: [], edges: [...ways.steps], truncated: false };
    return networkOf(
      rootId,
      [...steps, told],
      ({ id, confidence, relation }) =>
        (confidence >= state.strength && !state.off.includes(relation)) || way.has(id),
    );
  }, [rootId, steps, ways.steps, way, state.strength, state.off]);
  const positions = usePositions(network, state.axis);

  const go = (to: LineageState, replace = false) =>
    void navigate({ search: searchOf(to), resetScroll: false, replace });
  const change = (to: Partial<LineageState>) => go({ ...state, ...to });
  const more = (id: string, way: Way) => go(opened(state, id, way, network.nodes.get(id)?.held[way]));
  const close = (id: string, way: Way) => go(closed(state, id, way));
  const compared = useCompared(rootId, state);
  const marks = { changes: compared.changes, way };
  const shown = network.edges.find(({ id }) => id === state.proof);
  const isBeside = shown !== undefined || state.to !== null || compared.isAsked;
  if (error && steps.length === 0) return <Trouble error={error} reset={again} />;
  if (steps.length === 0) return <Waiting>{w.waiting}</Waiting>;
  const { symbol, title } = network.nodes.get(rootId)?.document ?? {};
  return (
    <article className="lineage">
      <h1>{w.title(symbol ?? title ?? rootId)}</h1>
      <Controls
        state={state}
        firstYear={firstYearOf(network)}
        change={change}
        slide={(to) => go({ ...state, ...to }, true)}
        toStart={() => go(stateOf({ view: search.view }))}
      />
      <p className="soft" role="status">
        {waiting ? w.waiting : w.counts(network.nodes.size, network.edges.length)}
        {!waiting && network.left > 0 && `. ${w.weaker(network.left)}`}
      </p>
      {error && <Trouble error={error} reset={again} />}
      {network.nodes.size === 1 && !waiting && <p>{w.alone}</p>}
      <div className={isBeside ? "with-beside open" : "with-beside"}>
        {state.view === "picture" ? (
          <Picture
            network={network}
            positions={positions}
            axis={state.axis}
            marks={marks}
            onDocument={(id) => void navigate({ to: "/van-ban/$", params: { _splat: id } })}
            onEdge={(proof) => change({ proof })}
            onMore={more}
            onReady={setPicture}
          />
        ) : (
          <LineageTable
            network={network}
            state={state}
            marks={marks}
            onEdge={(proof) => change({ proof })}
            onMore={more}
            onClose={close}
            onRows={(rows) => change({ rows })}
          />
        )}
        {isBeside && (
          <LineageBeside
            proof={shown}
            network={network}
            state={state}
            ways={ways}
            compared={compared}
            change={change}
          />
        )}
      </div>
      {state.view === "picture" && <Branches network={network} state={state} onMore={more} onClose={close} />}
      {state.view === "picture" && <Legend />}
      {state.view === "picture" && network.nodes.size <= MOST_PRINTED && (
        <div className="paper-only">
          <LineageTable
            network={network}
            state={state}
            marks={marks}
            onEdge={() => {}}
            onMore={() => {}}
            onClose={() => {}}
            onRows={() => {}}
          />
        </div>
      )}
      <Save
        network={network}
        positions={positions}
        picture={state.view === "picture" ? picture : null}
        state={state}
        marks={marks}
      />
      <InPlayground operation={LineageStepDocument} variables={questions[0] ?? {}} />
    </article>
  );
}
