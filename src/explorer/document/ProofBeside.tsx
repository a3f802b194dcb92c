import type { DocumentFactsQuery, DocumentPageQuery } from "../../generated/explorer.js";
import { Beside } from "../evidence/Beside.js";
import { FactBeside } from "../evidence/FactBeside.js";
import { Proofs } from "../evidence/Proofs.js";
import { relationLabel } from "../labels/relations.js";
import { useLanguage, useWords } from "../language/Language.js";
import { EdgeSentences } from "../lineage/EdgeSentences.js";
import { holdsFact } from "./DocumentFacts.js";
import { DOCUMENT } from "./words.js";

/** What the address holds while the sentences behind the status are open. */
export const STATUS_PROOF = "hieu-luc";

interface Props {
  /** An edge, a fact, or the status. */
  readonly proof: string;
  readonly page: DocumentPageQuery;
  onClose(): void;
}

/** Whether there is something to show beside the page; a finding opens where it stands. */
export const opensBeside = (
  proof: string | undefined,
  { lineage }: DocumentPageQuery,
  facts: DocumentFactsQuery | undefined,
): proof is string =>
  proof === STATUS_PROOF ||
  lineage.edges.some(({ id }) => id === proof) ||
  (facts !== undefined && holdsFact(facts, proof));

/** The sentences of whatever the address says is open. */
export function ProofBeside({ proof, page: { document, lineage }, onClose }: Props) {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  const edge = lineage.edges.find(({ id }) => id === proof);
  if (edge) {
    const named = (id: string) => {
      const one = [document, ...lineage.nodes.map((node) => node.document)].find((known) => known?.id === id);
      return one?.symbol ?? one?.title ?? id;
    };
    return (
      <Beside title={relationLabel(edge.relation, language, edge.from === document?.id)} onClose={onClose}>
        {/* Which two documents: on paper, and scrolled away from its row, the sentences do not tell. */}
        <p>
          <bdi>{named(edge.from)}</bdi>{" "}
          <strong>{relationLabel(edge.relation, language).toLocaleLowerCase("vi")}</strong>{" "}
          <bdi>{named(edge.to)}</bdi>
        </p>
        <EdgeSentences edge={edge} known={edge.evidence} />
      </Beside>
    );
  }
  if (proof !== STATUS_PROOF) return <FactBeside fact={proof} title={w.evidence} onClose={onClose} />;
  const { reason, evidence } = document?.status ?? { reason: "", evidence: [] };
  return (
    <Beside title={w.statusOf} onClose={onClose}>
      <p lang="vi">{reason}</p>
      {evidence.length > 0 ? <Proofs proofs={evidence} /> : <p className="soft">{w.statusNoProof}</p>}
    </Beside>
  );
}
