import { shortDate, today } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { DEEPEST, type LineageState } from "./state.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly state: LineageState;
  readonly firstYear: number | null;
  slide(to: Partial<LineageState>): void;
}

/** How deep, how sure, and up to which year: what is moved step by step. */
export function Sliders({ state, firstYear, slide }: Props) {
  const w = useWords(LINEAGE);
  const lastYear = Number(today().slice(0, 4));
  const yearShown = state.asOf ? Number(state.asOf.slice(0, 4)) : lastYear;
  return (
    <>
      <label>
        {w.depth}{" "}
        <input
          type="range"
          min={1}
          max={DEEPEST}
          value={state.depth}
          onChange={({ target }) => slide({ depth: Number(target.value) })}
        />{" "}
        <output>{state.depth}</output>
      </label>
      <label>
        {w.strength}{" "}
        <input
          type="range"
          min={0}
          max={1}
          step={0.1}
          value={state.strength}
          onChange={({ target }) => slide({ strength: Number(target.value) })}
        />{" "}
        <output>{state.strength.toLocaleString("vi-VN")}</output>
      </label>
      {firstYear !== null && firstYear < lastYear && (
        <label>
          {w.asOfYear}{" "}
          <input
            type="range"
            min={firstYear}
            max={lastYear}
            value={yearShown}
            aria-valuetext={state.asOf ? shortDate(state.asOf) : w.today}
            onChange={({ target }) =>
              slide({ asOf: Number(target.value) < lastYear ? `${target.value}-12-31` : null })
            }
          />{" "}
          <output>{state.asOf ? yearShown : w.today}</output>
        </label>
      )}
    </>
  );
}
