import { reportDocx } from "../report/docx.js";
import { reportHtml } from "../report/html.js";
import type { Dossier } from "./dossier.js";
import { dossierReport } from "./report.js";

/** A format that a dossier is written in; `extension` names it in addresses and on the command line. */
export interface DossierFormat {
  readonly extension: string;
  readonly mediaType: string;
  write(dossier: Dossier): string | Promise<Buffer>;
}

export const DOSSIER_FORMATS: readonly DossierFormat[] = [
  {
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: (dossier) => reportDocx(dossierReport(dossier)),
  },
  {
    extension: "html",
    mediaType: "text/html; charset=utf-8",
    write: (dossier) => reportHtml(dossierReport(dossier)),
  },
];
