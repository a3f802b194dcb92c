import { Link } from "@tanstack/react-router";
import { Beside } from "../evidence/Beside.js";
import { relationLabel } from "../labels/relations.js";
import { useLanguage, useWords } from "../language/Language.js";
import { EdgeSentences } from "./EdgeSentences.js";
import { isDoubtful, type Network, type NetworkEdge } from "./network.js";
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
      <EdgeSentences edge={edge} asOf={asOf} />
    </Beside>
  );
}
