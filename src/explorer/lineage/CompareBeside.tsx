import type { LineageBetweenQuery, LineageBetweenQueryVariables } from "../../generated/explorer.js";
import { LineageBetweenDocument } from "../../generated/explorer.js";
import { Beside } from "../evidence/Beside.js";
import { statusLabel } from "../labels/status.js";
import { shortDate } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { InWords, Told } from "./Told.js";
import { useNamed } from "./useNamed.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly asked: LineageBetweenQueryVariables;
  readonly data: LineageBetweenQuery | undefined;
  readonly error: Error | null;
  again(): void;
  onClose(): void;
}

/** What became different between two days: new relations, ended ones, documents that stand otherwise. */
export function CompareBeside({ asked, data, error, again, onClose }: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  const { added = [], ended = [], changed = [], truncated = false } = data?.lineageDiff ?? {};
  const named = useNamed([...added, ...ended]);
  const groups = [
    { title: w.added(added.length), edges: added },
    { title: w.ended(ended.length), edges: ended },
  ].filter(({ edges }) => edges.length > 0);
  return (
    <Beside title={w.between(shortDate(asked.from), shortDate(asked.to))} onClose={onClose}>
      {error ? (
        <Trouble error={error} reset={again} />
      ) : !data ? (
        <Waiting>{w.waiting}</Waiting>
      ) : (
        <>
          {groups.length === 0 && changed.length === 0 && <p>{w.nothingChanged}</p>}
          {changed.length > 0 && (
            <section>
              <h3>{w.changed(changed.length)}</h3>
              <ul className="plain">
                {changed.map(({ document, before, after, reason }) => (
                  <li key={document.id}>
                    <InWords id={document.id} named={document} />: {statusLabel(before, language)} →{" "}
                    <strong>{statusLabel(after, language)}</strong>
                    <p className="soft" lang="vi">
                      {reason}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {groups.map(({ title, edges }) => (
            <section key={title}>
              <h3>{title}</h3>
              <ul className="plain">
                {edges.map((edge) => (
                  <li key={edge.id}>
                    <Told edge={edge} named={named} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {truncated && <p className="soft">{w.truncated}</p>}
        </>
      )}
      <InPlayground operation={LineageBetweenDocument} variables={asked} />
    </Beside>
  );
}
