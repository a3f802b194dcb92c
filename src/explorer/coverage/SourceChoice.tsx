import { useQuery } from "@tanstack/react-query";
import { SourceNamesDocument } from "../../generated/explorer.js";
import { compare } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { COVERAGE } from "./words.js";

/** So many sources come with one answer (`limit` of the operation). */
const MOST = 500;

interface Props {
  readonly source: string | undefined;
  choose(source: string | undefined): void;
}

/** Which source is spoken of: one, or all. */
export function SourceChoice({ source, choose }: Props) {
  const w = useWords(COVERAGE);
  const { data } = useQuery(asking(SourceNamesDocument, {}));
  const sources = [...(data?.sources ?? [])].sort((a, b) => compare(a.name, b.name));
  return (
    <label className="field">
      {w.source}
      <select value={source ?? ""} onChange={({ target }) => choose(target.value || undefined)}>
        <option value="">{w.all}</option>
        {sources.map(({ sha256, name }) => (
          <option key={sha256} value={sha256}>
            {name}
          </option>
        ))}
        {data && source && !sources.some(({ sha256 }) => sha256 === source) && (
          <option value={source}>{w.thisOne}</option>
        )}
      </select>
      {sources.length === MOST && <span>{w.notAll(MOST)}</span>}
    </label>
  );
}
