import { Link } from "@tanstack/react-router";
import type { FindingShownFragment, RulesQuery } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { DossierLink } from "../document/DossierLink.js";
import { Proofs } from "../evidence/Proofs.js";
import { severityLabel } from "../labels/severities.js";
import { instant } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import type { Language } from "../language/words.js";
import { Decide } from "./Decide.js";
import { FINDINGS } from "./words.js";

interface Props {
  readonly finding: FindingShownFragment;
  readonly rule: RulesQuery["rules"][number] | undefined;
  /** The level of its heading where it stands. */
  readonly heading?: "h2" | "h3";
  readonly isOpen: boolean;
  open(isOpen: boolean): void;
}

/** A rule's words stand in Vietnamese, then in English, parted by a slash. */
const inOne = (both: string, language: Language): string => {
  const [vi = both, en = vi] = both.split(" / ");
  return language === "vi" ? vi : en;
};

/** One finding in a few lines; opened, its evidence stands side by side. */
export function FindingRow({ finding, rule, heading: Heading = "h2", isOpen, open }: Props) {
  const w = useWords(FINDINGS);
  const { language } = useLanguage();
  const { severity, hint, title, detail, documents, evidence, proposal, dismissed } = finding;
  return (
    <article className="finding" data-severity={severity}>
      <Heading>
        <span className="severity">{severityLabel(severity, language)}</span>
        {" · "}
        {language === "vi" ? title : (rule?.titleEn ?? title)}
        {hint && (
          <span className="soft hint" title={w.hintWhy}>
            {" "}
            ({w.hint})
          </span>
        )}
      </Heading>
      <p>
        <bdi>{detail}</bdi>
      </p>
      {proposal && (
        <p>
          {w.proposal}: <bdi className="proposal">{proposal}</bdi>
        </p>
      )}
      <ul className="plain" aria-label={w.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <Link to="/van-ban/$" params={{ _splat: document.id }} className="quiet">
              <DocumentName document={document} />
            </Link>
          </li>
        ))}
      </ul>
      {dismissed && (
        <p className="soft">
          {w.dismissedBy(dismissed.by, instant(dismissed.at))}: <bdi>{dismissed.why}</bdi>
        </p>
      )}
      <div className="acts screen-only">
        <button type="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {isOpen ? w.hide : w.evidence(evidence.length)}
        </button>
        <Decide finding={finding.id} isDismissed={dismissed !== null} />
      </div>
      {isOpen && (
        <div className="opened">
          <div className="side-by-side">
            <Proofs proofs={evidence} />
          </div>
          <p className="acts screen-only">
            {documents.map(({ id, symbol, title: called }) => (
              <DossierLink key={id} id={id}>
                {w.dossier(symbol ?? called ?? id)}
              </DossierLink>
            ))}
          </p>
          {rule && (
            <p className="soft">
              {`${w.why}: ${inOne(rule.why, language)} ${w.advice}: ${inOne(rule.advice, language)} `}
              {w.judged(rule.right, rule.judged)}
            </p>
          )}
        </div>
      )}
    </article>
  );
}
