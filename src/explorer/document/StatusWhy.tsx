import { Link } from "@tanstack/react-router";
import type { DocumentPageQuery } from "../../generated/explorer.js";
import { STATUS_LABELS, statusLabel } from "../labels/status.js";
import { shortDate } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DocumentName } from "./DocumentName.js";
import "./status-why.css";
import { DOCUMENT } from "./words.js";

type Status = NonNullable<DocumentPageQuery["document"]>["status"];

interface Props {
  readonly status: Status;
  /** Opens the sentences that decided. */
  open(): void;
}

/** How a document stands today and why, with what superseded it. */
export function StatusWhy({ status: { status, since, reason, partial, successors }, open }: Props) {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  return (
    <section className="status-why" aria-label={w.statusOf}>
      <p>
        <strong data-look={STATUS_LABELS[status].look}>{statusLabel(status, language)}</strong>
        {since && ` ${w.since(shortDate(since))}`}
        {". "}
        <bdi lang="vi">{reason}</bdi>{" "}
        <button type="button" className="proof" onClick={open}>
          {w.statusWhy}
        </button>
      </p>
      {partial.length > 0 && (
        <p className="soft">{w.partial(new Set(partial.map(({ from }) => from)).size)}</p>
      )}
      {successors.length > 0 && (
        <>
          <p className="soft">{w.successors}:</p>
          <ul className="plain">
            {successors.map((document) => (
              <li key={document.id}>
                <Link to="/van-ban/$" params={{ _splat: document.id }} className="quiet">
                  <DocumentName document={document} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
