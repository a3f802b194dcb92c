import { useQuery } from "@tanstack/react-query";
import { WaysDocument } from "../../generated/explorer.js";
import { Beside } from "../evidence/Beside.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Told } from "./Told.js";
import { useNamed } from "./useNamed.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly from: string;
  readonly to: string;
  onClose(): void;
}

/** How two documents hang together, told step by step: up to three ways, the shortest first. */
export function WayBeside({ from, to, onClose }: Props) {
  const w = useWords(LINEAGE);
  const { data, error, refetch } = useQuery(asking(WaysDocument, { from, to }));
  const named = useNamed(data?.path.flatMap(({ hops }) => hops) ?? []);
  return (
    <Beside title={w.way} onClose={onClose}>
      {error ? (
        <Trouble error={error} reset={() => void refetch()} />
      ) : !data ? (
        <Waiting>{w.waitingWay}</Waiting>
      ) : data.path.length === 0 ? (
        <p>{w.noWay}</p>
      ) : (
        data.path.map(({ hops }, i) => (
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
        ))
      )}
      <InPlayground operation={WaysDocument} variables={{ from, to }} />
    </Beside>
  );
}
