import { useState } from "react";
import { useWords } from "../language/Language.js";
import { PlaceField } from "../place/PlaceField.js";
import { LIST } from "./words.js";

/** A list as it was pasted, with the context in which it is looked up. */
export interface Pasted {
  readonly text: string;
  readonly place: string;
  readonly asOf: string;
}

interface Props {
  readonly pasted: Pasted;
  find(pasted: Pasted): void;
}

export function ListForm({ pasted, find }: Props) {
  const w = useWords(LIST);
  const [given, setGiven] = useState(pasted);
  const lines = given.text.split("\n").length;
  return (
    <form
      className="screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        find(given);
      }}
    >
      <label className="field">
        {w.lines}
        <textarea
          rows={Math.min(14, Math.max(5, lines + 1))}
          value={given.text}
          placeholder={w.placeholder}
          spellCheck={false}
          onChange={({ target }) => setGiven({ ...given, text: target.value })}
        />
      </label>
      <div className="fields">
        <PlaceField label={w.place} value={given.place} change={(place) => setGiven({ ...given, place })} />
        <label className="field">
          {w.asOf}
          <input
            type="date"
            value={given.asOf}
            onChange={({ target }) => setGiven({ ...given, asOf: target.value })}
          />
        </label>
        <button type="submit" className="main" disabled={given.text.trim() === ""}>
          {w.find}
        </button>
      </div>
    </form>
  );
}
