import type { RulesQuery } from "../../generated/explorer.js";
import { DocumentLink } from "../document/DocumentLink.js";
import { SEVERITIES, severityLabel } from "../labels/severities.js";
import { useLanguage, useWords } from "../language/Language.js";
import { BodyFilter } from "./BodyFilter.js";
import type { FindingsSearch } from "./state.js";
import { FINDINGS } from "./words.js";

interface Props {
  readonly search: FindingsSearch;
  readonly rules: RulesQuery["rules"];
  change(to: FindingsSearch): void;
  clear(): void;
}

/** What may narrow the list: severity, rule, body, year, and whether it was set aside. */
export function Filters({ search, rules, change, clear }: Props) {
  const w = useWords(FINDINGS);
  const { language } = useLanguage();
  const { severity, rule, year, kind, document, source } = search;
  const filtered = Object.values({ ...search, open: undefined, pages: undefined }).some(Boolean);
  const chooseYear = (typed: string) => {
    const chosen = Number(typed) || undefined;
    if (chosen !== year) change({ year: chosen });
  };
  return (
    <form className="filters screen-only" onSubmit={(event) => event.preventDefault()}>
      <label>
        {w.severity}
        <select
          value={severity ?? ""}
          onChange={({ target }) => change({ severity: SEVERITIES.find((one) => one === target.value) })}
        >
          <option value="">{w.any}</option>
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {severityLabel(one, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.rule}
        <select value={rule ?? ""} onChange={({ target }) => change({ rule: target.value || undefined })}>
          <option value="">{w.any}</option>
          {rules.map(({ id, title, titleEn }) => (
            <option key={id} value={id}>
              {language === "vi" ? title : titleEn}
            </option>
          ))}
        </select>
      </label>
      <BodyFilter body={search.body} choose={(body) => change({ body })} />
      <label>
        {w.year}
        <input
          key={year ?? ""}
          type="number"
          min={1945}
          max={2100}
          inputMode="numeric"
          defaultValue={year ?? ""}
          onBlur={({ target }) => chooseYear(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === "Enter") chooseYear(currentTarget.value);
          }}
        />
      </label>
      <label>
        {w.kind}
        <select
          value={kind ?? ""}
          onChange={({ target }) => change({ kind: target.value === "" ? undefined : "set-aside" })}
        >
          <option value="">{w.open}</option>
          <option value="set-aside">{w.setAside}</option>
        </select>
      </label>
      {document && (
        <p>
          {w.onlyDocument} <DocumentLink id={document} />
        </p>
      )}
      {source && <p>{w.onlySource}</p>}
      {filtered && (
        <button type="button" onClick={clear}>
          {w.clear}
        </button>
      )}
    </form>
  );
}
