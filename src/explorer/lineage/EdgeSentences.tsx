import { useQuery } from "@tanstack/react-query";
import { EdgeProofsDocument, type ProofFragment } from "../../generated/explorer.js";
import { Proofs } from "../evidence/Proofs.js";
import { number } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { endsOf, type NetworkEdge } from "./network.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly edge: Pick<NetworkEdge, "id" | "from" | "to" | "relation" | "evidenceCount">;
  readonly asOf?: string | null;
  /** Sentences that are known already, the first of them. */
  readonly known?: readonly ProofFragment[];
}

/** The sentences that prove a relation, as many as the API answers; what is left out is said. */
export function EdgeSentences({ edge, asOf = null, known = [] }: Props) {
  const w = useWords(LINEAGE);
  const { id, relation, evidenceCount } = edge;
  const { data, error, refetch } = useQuery({
    ...asking(EdgeProofsDocument, { root: endsOf(edge).lower, relations: [relation], asOf }),
    enabled: known.length < evidenceCount,
  });
  const proofs = data?.lineage.edges.find((one) => one.id === id)?.evidence ?? known;
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (proofs.length === 0) return <Waiting>{w.waiting}</Waiting>;
  return (
    <>
      <Proofs proofs={proofs} />
      {proofs.length < evidenceCount && (
        <p className="soft">{w.proofsOf(number(proofs.length), number(evidenceCount))}</p>
      )}
    </>
  );
}
