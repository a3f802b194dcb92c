import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { OrganisationPageDocument } from "../../generated/explorer.js";
import { FactBeside } from "../evidence/FactBeside.js";
import { roleLabel } from "../labels/roles.js";
import { useLanguage, useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { About } from "./About.js";
import { Calendar } from "./Calendar.js";
import { Duties } from "./Duties.js";
import { Issued } from "./Issued.js";
import "./organisation.css";
import { ORGANISATION } from "./words.js";

const route = getRouteApi("/co-quan/$");

/** One body: what it is, what it must do by when, what it issued; each duty opens its sentence. */
export function OrganisationPage() {
  const w = useWords(ORGANISATION);
  const { language } = useLanguage();
  const { _splat: id = "" } = route.useParams();
  const { month, proof } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(asking(OrganisationPageDocument, { id }));
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Waiting>{w.waiting}</Waiting>;
  const { organisation } = data;
  if (!organisation)
    return (
      <>
        <h1>{w.none}</h1>
        <p>{w.noneHint}</p>
      </>
    );
  const { responsibilities } = organisation;
  const open = (fact?: string) =>
    void navigate({ search: (was) => ({ ...was, proof: fact }), resetScroll: false });
  const show = (chosen?: string) => void navigate({ search: { month: chosen }, resetScroll: false });
  const shown = responsibilities.find((duty) => duty.id === proof);
  return (
    <article className={shown ? "with-beside open" : "with-beside"}>
      <div className="organisation">
        <About organisation={organisation} />
        <section>
          <h2>
            {w.duties} <span className="soft">({responsibilities.length})</span>
          </h2>
          {responsibilities.length === 0 ? (
            <p>{w.noDuties}</p>
          ) : (
            <>
              <Calendar duties={responsibilities} month={month} show={show} />
              <Duties duties={responsibilities} month={month} show={show} open={open} />
            </>
          )}
        </section>
        <Issued documents={organisation.issued} />
        <InPlayground operation={OrganisationPageDocument} variables={{ id }} />
      </div>
      {shown && <FactBeside fact={shown.id} title={roleLabel(shown.role, language)} onClose={() => open()} />}
    </article>
  );
}
