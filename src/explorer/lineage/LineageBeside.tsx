import { CompareBeside } from "./CompareBeside.js";
import { EdgeBeside } from "./EdgeBeside.js";
import type { Network, NetworkEdge } from "./network.js";
import type { LineageState } from "./state.js";
import type { useCompared } from "./useCompared.js";
import type { useWays } from "./useWays.js";
import { WayBeside } from "./WayBeside.js";

interface Props {
  readonly proof: NetworkEdge | undefined;
  readonly network: Network;
  readonly state: LineageState;
  readonly ways: ReturnType<typeof useWays>;
  readonly compared: ReturnType<typeof useCompared>;
  change(to: Partial<LineageState>): void;
}

/** What stands beside the lineage: the sentences of a relation, a way that is told, or what two days differ in. */
export function LineageBeside({ proof, network, state, ways, compared, change }: Props) {
  if (proof)
    return (
      <EdgeBeside
        key={proof.id}
        edge={proof}
        network={network}
        asOf={state.asOf}
        onClose={() => change({ proof: null })}
      />
    );
  if (state.to !== null) return <WayBeside key={state.to} told={ways} onClose={() => change({ to: null })} />;
  return compared.isAsked && <CompareBeside {...compared} onClose={() => change({ since: null })} />;
}
