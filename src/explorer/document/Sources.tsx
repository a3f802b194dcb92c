import { Link } from "@tanstack/react-router";
import type { DocumentFactsQuery } from "../../generated/explorer.js";
import { compare } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { DOCUMENT } from "./words.js";

type Mention = NonNullable<DocumentFactsQuery["document"]>["mentions"][number];

interface Named {
  readonly sha256: string;
  readonly name: string;
  /** The file is the document itself: its header mention has no words. */
  readonly isItself: boolean;
  readonly places: readonly Mention[];
}

/** The sources that name a document, the one that is itself first. */
export function sourcesOf(mentions: readonly Mention[]): Named[] {
  const bySource = new Map<string, { name: string; mentions: Mention[] }>();
  for (const mention of mentions)
    for (const { sha256, name } of mention.passage.flatMap(({ source }) => source)) {
      const found = bySource.get(sha256) ?? { name, mentions: [] };
      found.mentions.push(mention);
      bySource.set(sha256, found);
    }
  return [...bySource]
    .map(([sha256, { name, mentions: all }]) => ({
      ...{ sha256, name, isItself: all.some(({ start, end }) => start === end) },
      places: all.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => Number(b.isItself) - Number(a.isItself) || compare(a.name, b.name));
}

/** The sources, each opened at the first place that names the document. */
export function Sources({ sources }: { readonly sources: readonly Named[] }) {
  const w = useWords(DOCUMENT);
  return (
    <ul className="plain">
      {sources.map(({ sha256, name, isItself, places }) => (
        <li key={sha256}>
          <Link
            to="/nguon/$"
            params={{ _splat: sha256 }}
            search={isItself ? {} : { start: places[0]?.start, end: places[0]?.end }}
          >
            <bdi>{name}</bdi>
          </Link>{" "}
          <span className="soft">{isItself ? w.itself : w.namedIn(places.length)}</span>
        </li>
      ))}
    </ul>
  );
}
