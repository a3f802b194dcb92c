import { Link } from "@tanstack/react-router";
import type { HopFragment, NamedFragment } from "../../generated/explorer.js";
import { Proofs } from "../evidence/Proofs.js";
import { relationLabel } from "../labels/relations.js";
import { typeLabel } from "../labels/types.js";
import { shortDate } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { LINEAGE } from "./words.js";

/** A document within a sentence: its symbol, then what tells it from its namesakes. */
export function InWords({ id, named }: { readonly id: string; readonly named: NamedFragment | undefined }) {
  const { language } = useLanguage();
  const facts = named && [typeLabel(named.type, language), shortDate(named.issuedOn)].filter(Boolean);
  return (
    <>
      <Link to="/van-ban/$" params={{ _splat: id }}>
        <bdi>{named?.symbol ?? named?.title ?? id}</bdi>
      </Link>
      {facts && facts.length > 0 && <span className="soft"> ({facts.join(", ")})</span>}
    </>
  );
}

interface Props {
  readonly edge: HopFragment;
  readonly named: ReadonlyMap<string, NamedFragment>;
}

/** A relation as a sentence in the active voice, with the words that prove it. */
export function Told({ edge, named }: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  return (
    <>
      <p className="told">
        <InWords id={edge.from} named={named.get(edge.from)} />{" "}
        <strong>{relationLabel(edge.relation, language).toLocaleLowerCase("vi")}</strong>{" "}
        <InWords id={edge.to} named={named.get(edge.to)} />
        {edge.certainty === "IMPLIED" && <span className="soft"> ({w.implied})</span>}
      </p>
      <Proofs proofs={edge.evidence} />
    </>
  );
}
