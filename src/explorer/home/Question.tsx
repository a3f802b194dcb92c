import { useState } from "react";
import { useLanguage, useWords } from "../language/Language.js";
import { playgroundAddress } from "../session/playground.js";
import { type Blank, variablesOf } from "./blanks.js";
import type { NamedQuestion } from "./questions.js";
import { HOME } from "./words.js";

interface FieldProps {
  readonly blank: Blank;
  readonly value: string;
  change(value: string): void;
}

/** Longest value that stands on one line. */
const ON_A_LINE = 60;

function Field({ blank: { label, type, filled }, value, change }: FieldProps) {
  const { language } = useLanguage();
  const long = type.startsWith("[") || filled.length > ON_A_LINE;
  const kind = type.startsWith("Date") ? "date" : type.startsWith("Int") ? "number" : "text";
  if (long)
    return (
      <label className="field">
        {label[language]}
        <textarea rows={3} value={value} onChange={({ target }) => change(target.value)} />
      </label>
    );
  return (
    <label className="field">
      {label[language]}
      <input type={kind} value={value} onChange={({ target }) => change(target.value)} />
    </label>
  );
}

/** A named question with its blanks; it opens in the playground as it is filled in. */
export function Question({ question: { title, blanks, operation } }: { readonly question: NamedQuestion }) {
  const w = useWords(HOME);
  const { language } = useLanguage();
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  return (
    <li>
      <details>
        <summary>{title[language]}</summary>
        <div className="blanks">
          {blanks.map((blank) => (
            <Field
              key={blank.name}
              blank={blank}
              value={given[blank.name] ?? blank.filled}
              change={(value) => setGiven({ ...given, [blank.name]: value })}
            />
          ))}
          <a className="ask" href={playgroundAddress(operation, variablesOf(blanks, given))}>
            {w.ask}
          </a>
        </div>
      </details>
    </li>
  );
}
