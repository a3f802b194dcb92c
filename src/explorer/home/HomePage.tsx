import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { HomeDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import "./home.css";
import { Lately } from "./Lately.js";
import { Question } from "./Question.js";
import { QUESTIONS } from "./questions.js";
import { Attention, Holds } from "./State.js";
import { HOME } from "./words.js";

const EXAMPLES = ["nq29", "75-CTr/TU", "an ninh mạng", "nghi quyet 2018"];

/** What is in the graph now; a graph without documents says how to bring some in. */
function Now() {
  const w = useWords(HOME);
  const { data, error, refetch } = useQuery({ ...asking(HomeDocument, {}), staleTime: 0 });
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Waiting>{w.waiting}</Waiting>;
  const { coverage, findings, rules, latestChanges } = data;
  if (coverage.sources === 0)
    return (
      <p>
        {w.empty} <Link to="/nap-van-ban">{w.bring}</Link>
      </p>
    );
  return (
    <div className="now">
      <Holds coverage={coverage} />
      <Attention coverage={coverage} findings={findings} rules={rules} />
      <Lately changes={latestChanges} />
    </div>
  );
}

/** The first page: how to find something, what there is, what came lately, what to look at, what to ask. */
export function HomePage() {
  const w = useWords(HOME);
  return (
    <div className="home">
      <h1>{w.title}</h1>
      <p className="lead screen-only">{w.lead}</p>
      <p className="screen-only">
        {w.examples}:{" "}
        {EXAMPLES.map((q) => (
          <Link key={q} to="/tim" search={{ q }} className="example">
            {q}
          </Link>
        ))}
      </p>
      <div className="state">
        <Now />
      </div>
      <section aria-labelledby="cau-hoi" className="screen-only">
        <h2 id="cau-hoi">{w.questions}</h2>
        <p className="soft">{w.questionsHint}</p>
        <ul className="plain questions">
          {QUESTIONS.map((question) => (
            <Question key={question.name} question={question} />
          ))}
        </ul>
      </section>
      <InPlayground operation={HomeDocument} />
    </div>
  );
}
