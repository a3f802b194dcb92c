import type { KeyboardEvent } from "react";
import { RELATION_LABELS, RELATIONS, relationLabel } from "../labels/relations.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DocumentPicker } from "../search/DocumentPicker.js";
import { DayField } from "./DayField.js";
import { Sliders } from "./Sliders.js";
import type { LineageState } from "./state.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly state: LineageState;
  /** The year of the oldest document shown. */
  readonly firstYear: number | null;
  change(to: Partial<LineageState>): void;
  /** As `change`, step by step: «back» leads before all of the steps. */
  slide(to: Partial<LineageState>): void;
  toStart(): void;
}

const SWITCHED = RELATIONS.filter((relation) => relation !== "CITES" && relation in RELATION_LABELS);
/** Beside those that are on from the start: laws as a basis, and citations. */
const ALL = SWITCHED.length + 2;

/** Escape closes what hangs open over the picture, and the keyboard goes back to what opened it. */
function closedByEscape({ key, target, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== "Escape" || !currentTarget.open) return;
  // Suggestions are closed first.
  if (target instanceof Element && target.getAttribute("aria-expanded") === "true") return;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}

/** What is shown and how: view, arrangement, levels, confidence, date and relations. */
export function Controls({ state, firstYear, change, slide, toStart }: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  const flip = (relation: (typeof SWITCHED)[number]) =>
    change({
      off: state.off.includes(relation)
        ? state.off.filter((one) => one !== relation)
        : [...state.off, relation],
    });
  return (
    <form className="controls screen-only" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{w.view}</legend>
        {(["picture", "table"] as const).map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={state.view === view}
            onClick={() => change({ view })}
          >
            {w[view]}
          </button>
        ))}
      </fieldset>
      <label>
        {w.axis}{" "}
        <select
          value={state.axis}
          onChange={({ target }) => change({ axis: target.value === "time" ? "time" : "layers" })}
        >
          <option value="layers">{w.layers}</option>
          <option value="time">{w.time}</option>
        </select>
      </label>
      <Sliders state={state} firstYear={firstYear} slide={slide} />
      <DayField label={w.asOf} day={state.asOf} choose={(asOf) => change({ asOf })} />
      <DayField
        label={w.since}
        day={state.since}
        choose={(since) => change({ since, to: null, proof: null })}
      />
      <details onKeyDown={closedByEscape}>
        <summary>{w.wayTo}</summary>
        <div className="switches way-to">
          <DocumentPicker
            label={w.wayToLabel}
            picked={null}
            pick={(document) => change({ to: document?.id ?? null, proof: null })}
          />
        </div>
      </details>
      <details onKeyDown={closedByEscape}>
        <summary>
          {w.relations} ({SWITCHED.length - state.off.length + Number(state.laws) + Number(state.cites)}/{ALL}
          )
        </summary>
        <div className="switches">
          {SWITCHED.map((relation) => (
            <label key={relation}>
              <input
                type="checkbox"
                checked={!state.off.includes(relation)}
                onChange={() => flip(relation)}
              />{" "}
              {relationLabel(relation, language)}
            </label>
          ))}
          <label>
            <input type="checkbox" checked={state.laws} onChange={() => change({ laws: !state.laws })} />{" "}
            {w.lawsToo}
          </label>
          <label>
            <input type="checkbox" checked={state.cites} onChange={() => change({ cites: !state.cites })} />{" "}
            {w.citesToo}
          </label>
        </div>
      </details>
      <button type="button" onClick={toStart}>
        {w.toStart}
      </button>
    </form>
  );
}
