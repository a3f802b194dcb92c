import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useWords } from "../language/Language.js";
import { connection, told } from "../session/connection.js";
import { SHELL } from "./words.js";

/** How often a server that does not answer is asked again, in milliseconds. */
const AGAIN = 2_000;

/** Says that the server does not answer; when it does again, what was asked in vain is asked anew. */
export function Connection() {
  const w = useWords(SHELL);
  const client = useQueryClient();
  const answers = useSyncExternalStore(connection.listen, connection.answers);
  useEffect(() => {
    if (answers) return;
    const timer = setInterval(async () => {
      const ready = await fetch("/ready").catch(() => null);
      if (!ready?.ok) return;
      told(true);
      void client.refetchQueries({ type: "active", predicate: (query) => query.state.status === "error" });
    }, AGAIN);
    return () => clearInterval(timer);
  }, [answers, client]);
  return (
    <div role="status" className="connection">
      {!answers && w.offline}
    </div>
  );
}
