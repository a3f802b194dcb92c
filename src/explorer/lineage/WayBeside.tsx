import { WaysDocument } from "../../generated/explorer.js";
import { Beside } from "../evidence/Beside.js";
import { useWords } from "../language/Language.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Told } from "./Told.js";
import { useNamed } from "./useNamed.js";
import type { useWays } from "./useWays.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly told: ReturnType<typeof useWays>;
  onClose(): void;
}

/** How two documents hang together, told step by step: up to three ways, the shortest first. */
export function WayBeside({ told: { asked, ways, steps, error, again }, onClose }: Props) {
  const w = useWords(LINEAGE);
  const named = useNamed(steps);
  return (
    <Beside title={w.way} onClose={onClose}>
      {error ? (
        <Trouble error={error} reset={again} />
      ) : !ways ? (
        <Waiting>{w.waitingWay}</Waiting>
      ) : ways.length === 0 ? (
        <p>{w.noWay}</p>
      ) : (
        <>
          <p className="soft screen-only">{w.wayShown}</p>
          {ways.map(({ hops }, i) => (
            <section key={hops.map(({ id }) => id).join()}>
              <h3>{w.wayOf(i + 1, hops.length)}</h3>
              <ol className="way">
                {hops.map((edge) => (
                  <li key={edge.id}>
                    <Told edge={edge} named={named} />
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
      <InPlayground operation={WaysDocument} variables={asked} />
    </Beside>
  );
}
