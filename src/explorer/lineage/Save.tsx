import type { Core } from "cytoscape";
import { useLanguage, useWords } from "../language/Language.js";
import { save } from "../session/save.js";
import type { Marks, Network } from "./network.js";
import type { Position } from "./place.js";
import { type LineageState, searchOf } from "./state.js";
import { svgOf } from "./svg.js";
import { askedRelations } from "./useSteps.js";
import { LINEAGE } from "./words.js";

/** Formats of `GET /export/lineage`, and what people call those that offices use. */
const FORMATS = [
  { extension: "xlsx", name: "Danh mục (xlsx)" },
  { extension: "docx", name: "Danh mục (docx)" },
  { extension: "graphml", name: "GraphML" },
  { extension: "cyjs", name: "Cytoscape JSON" },
  { extension: "jsonld", name: "JSON-LD" },
  { extension: "csv", name: "CSV" },
  { extension: "dot", name: "DOT" },
];

interface Props {
  readonly network: Network;
  readonly positions: ReadonlyMap<string, Position>;
  readonly picture: Core | null;
  readonly state: LineageState;
  readonly marks: Marks;
}

/** The picture as it stands, as PNG or SVG, and the lineage in every format of the API. */
export function Save({ network, positions, picture, state, marks }: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  const name = network.root.replace(/[^\w.-]+/g, "_");
  const query = new URLSearchParams({ depth: String(state.depth) });
  const { asOf } = searchOf(state);
  if (asOf) query.set("asOf", asOf);
  const { relations, legalBasis } = askedRelations(state);
  if (relations) query.set("relations", relations.join(","));
  query.set("legalBasis", String(legalBasis));
  return (
    <details className="save screen-only">
      <summary>{w.save}</summary>
      {picture && (
        <button
          type="button"
          onClick={() => save(`${name}.png`, picture.png({ full: true, scale: 2, output: "blob" }))}
        >
          PNG
        </button>
      )}
      <button type="button" onClick={() => save(`${name}.svg`, svgOf(network, positions, language, marks))}>
        SVG
      </button>
      {FORMATS.map(({ extension, name: called }) => (
        <a key={extension} href={`/export/lineage/${network.root}.${extension}?${query}`} download>
          {called}
        </a>
      ))}
    </details>
  );
}
