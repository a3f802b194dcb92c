import { Link } from "@tanstack/react-router";
import { useLanguage, useWords } from "../language/Language.js";
import { playgroundAddress } from "../session/playground.js";
import "./home.css";
import { QUESTIONS } from "./questions.js";
import { HOME } from "./words.js";

const EXAMPLES = ["nq29", "75-CTr/TU", "an ninh mạng", "nghi quyet 2018"];

export function HomePage() {
  const w = useWords(HOME);
  const { language } = useLanguage();
  return (
    <div className="home">
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <p>
        {w.examples}:{" "}
        {EXAMPLES.map((q) => (
          <Link key={q} to="/tim" search={{ q }} className="example">
            {q}
          </Link>
        ))}
      </p>
      <section aria-labelledby="cau-hoi">
        <h2 id="cau-hoi">{w.questions}</h2>
        <p className="soft">{w.questionsHint}</p>
        <ul className="plain questions">
          {QUESTIONS.map(({ name, title, operation }) => (
            <li key={name}>
              <a href={playgroundAddress(operation)}>{title[language]}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
