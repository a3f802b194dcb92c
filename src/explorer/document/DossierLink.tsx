import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly format?: "docx" | "html";
  readonly children: ReactNode;
}

/** The document on paper, with its lineage, sentences, duties and findings: `GET /export/dossier`. */
export const DossierLink = ({ id, format = "docx", children }: Props) => (
  <a href={`/export/dossier/${id}.${format}`} {...(format === "docx" && { download: true })}>
    <bdi>{children}</bdi>
  </a>
);
