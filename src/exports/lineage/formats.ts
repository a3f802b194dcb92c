import { LIST_FORMATS } from "../list/formats.js";
import type { ProvenLineage } from "../proven.js";
import { lineageCsv } from "./csv.js";
import { cyjs } from "./cyjs.js";
import { dot } from "./dot.js";
import { graphml } from "./graphml.js";
import { jsonld } from "./jsonld.js";
import { lineageList } from "./list.js";

/**
 * A format that a lineage is written in; `extension` names it in addresses and on the command line. As xlsx and docx it
 * is a «danh mục văn bản».
 */
export interface LineageFormat {
  readonly extension: string;
  readonly mediaType: string;
  write(lineage: ProvenLineage): string | Promise<Buffer>;
}

export const LINEAGE_FORMATS: readonly LineageFormat[] = [
  { extension: "graphml", mediaType: "application/graphml+xml; charset=utf-8", write: graphml },
  { extension: "cyjs", mediaType: "application/json; charset=utf-8", write: cyjs },
  { extension: "jsonld", mediaType: "application/ld+json; charset=utf-8", write: jsonld },
  { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present", write: lineageCsv },
  { extension: "dot", mediaType: "text/vnd.graphviz; charset=utf-8", write: dot },
  ...LIST_FORMATS.map(({ extension, mediaType, write }) => ({
    extension,
    mediaType,
    write: (lineage: ProvenLineage) => write(lineageList(lineage)),
  })),
];
