import { useWords } from "../language/Language.js";
import { Trouble } from "../shell/Trouble.js";
import type { News } from "./useDecisions.js";
import { DECIDE } from "./words.js";

/** What came of the last decision; above all that somebody else was first. */
export function Told({ news }: { readonly news: News | null }) {
  const w = useWords(DECIDE);
  const verdict = (one: News & { what: "CONFLICT" }) =>
    one.document ?? (one.verdict === "REJECTED" ? w.REJECTED : w.CONFIRMED);
  if (news?.what === "FAILED") return <Trouble error={news.error} />;
  return (
    <p role="status" className={news?.what === "CONFLICT" ? "conflict" : "soft"}>
      {news?.what === "DECIDED" && w.decided}
      {news?.what === "TAKEN_BACK" && w.takenBack}
      {news?.what === "CONFLICT" && w.conflict(news.who, verdict(news))}
    </p>
  );
}
