import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { EdgeProofsDocument } from "../../generated/explorer.js";
import { Beside } from "../evidence/Beside.js";
import { Proofs } from "../evidence/Proofs.js";
import { relationLabel } from "../labels/relations.js";
import { useLanguage, useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { endsOf, isDoubtful, type Network, type NetworkEdge } from "./network.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly edge: NetworkEdge;
  readonly network: Network;
  readonly asOf: string | null;
  onClose(): void;
}

/** A relation with its sentences, beside the picture. */
export function EdgeBeside({ edge, network, asOf, onClose }: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  const { lower } = endsOf(edge);
  const { data, error, refetch } = useQuery(
    asking(EdgeProofsDocument, { root: lower, relations: [edge.relation], asOf }),
  );
  const proofs = data?.lineage.edges.find(({ id }) => id === edge.id)?.evidence;
  const named = (id: string) =>
    network.nodes.get(id)?.document.symbol ?? network.nodes.get(id)?.document.title ?? id;
  return (
    <Beside title={relationLabel(edge.relation, language)} onClose={onClose}>
      <p>
        <Link to="/van-ban/$" params={{ _splat: edge.from }}>
          <bdi>{named(edge.from)}</bdi>
        </Link>{" "}
        {relationLabel(edge.relation, language).toLocaleLowerCase("vi")}{" "}
        <Link to="/van-ban/$" params={{ _splat: edge.to }}>
          <bdi>{named(edge.to)}</bdi>
        </Link>
        {isDoubtful(edge) && ` (${edge.certainty === "IMPLIED" ? w.implied : w.hearsay})`}
      </p>
      {error ? (
        <Trouble error={error} reset={() => void refetch()} />
      ) : proofs ? (
        <Proofs proofs={proofs} />
      ) : (
        <Waiting>{w.waiting}</Waiting>
      )}
    </Beside>
  );
}
