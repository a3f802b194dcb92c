import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { OrganisationDoesDocument, OrganisationPageDocument } from "../../generated/explorer.js";
import { FactBeside } from "../evidence/FactBeside.js";
import { roleLabel } from "../labels/roles.js";
import { number } from "../language/format.js";
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
import { useDoes } from "./useDoes.js";
import { ORGANISATION } from "./words.js";

const route = getRouteApi("/co-quan/$");

/** One body: what it is, what it must do by when, what it issued; each duty opens its sentence. */
export function OrganisationPage() {
  const w = useWords(ORGANISATION);
  const { language } = useLanguage();
  const { _splat: id = "" } = route.useParams();
  const { month, proof, rows } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(asking(OrganisationPageDocument, { id }));
  const does = useDoes(id);
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
  const { duties, issued } = does;
  const open = (fact?: string) =>
    void navigate({ search: (was) => ({ ...was, proof: fact }), resetScroll: false });
  const show = (chosen?: string) => void navigate({ search: { month: chosen }, resetScroll: false });
  const grow = (laid: number) =>
    void navigate({ search: (was) => ({ ...was, rows: laid }), resetScroll: false });
  const shown = duties?.find((duty) => duty.id === proof);
  return (
    <article className={shown ? "with-beside open" : "with-beside"}>
      <div className="organisation">
        <About organisation={organisation} />
        {duties && issued ? (
          <>
            <section>
              <h2>
                {w.duties} <span className="soft">({number(duties.length)})</span>
              </h2>
              {duties.length === 0 ? (
                <p>{w.noDuties}</p>
              ) : (
                <>
                  <Calendar duties={duties} month={month} show={show} />
                  <Duties duties={duties} month={month} show={show} open={open} rows={rows} grow={grow} />
                </>
              )}
            </section>
            <Issued documents={issued} />
          </>
        ) : (
          !does.error && <Waiting>{w.waiting}</Waiting>
        )}
        {does.error && <Trouble error={does.error} reset={does.again} />}
        {duties && !does.isWhole && !does.error && <Waiting>{w.readingOn}</Waiting>}
        <InPlayground operation={OrganisationDoesDocument} variables={{ id, from: 0 }} />
      </div>
      {shown && (
        <FactBeside
          key={shown.id}
          fact={shown.id}
          title={roleLabel(shown.role, language)}
          onClose={() => open()}
        />
      )}
    </article>
  );
}
