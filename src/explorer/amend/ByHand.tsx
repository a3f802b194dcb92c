import { useWords } from "../language/Language.js";
import "./amend.css";
import { MissingRelation } from "./MissingRelation.js";
import { WrongDate } from "./WrongDate.js";
import { AMEND } from "./words.js";

/** What the reader did not see or took wrongly, put right by a person with its basis. */
export function ByHand() {
  const w = useWords(AMEND);
  return (
    <section className="by-hand screen-only">
      <h2>{w.title}</h2>
      <MissingRelation />
      <WrongDate />
    </section>
  );
}
