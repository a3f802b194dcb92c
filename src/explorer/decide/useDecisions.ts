import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  DoubtfulRelationsDocument,
  OpenCitationsDocument,
  ReviewsOfDocument,
} from "../../generated/explorer.js";
import { AskError, ask } from "../session/ask.js";
import { asking } from "../session/asking.js";
import { type Case, casesOf } from "./cases.js";
import { type Said, say, takeBack } from "./say.js";

/** What came of the last key: told to whoever pressed it. */
export type News =
  | { readonly what: "DECIDED" | "TAKEN_BACK" }
  | {
      readonly what: "CONFLICT";
      readonly who: string;
      readonly verdict: string;
      readonly document: string | null;
    }
  | { readonly what: "FAILED"; readonly error: unknown };

/** Somebody else was first: who it was, and what they said. */
async function conflictOf(target: string): Promise<News> {
  const [review] = (await ask(ReviewsOfDocument, { target })).reviews.items;
  const { who = "?", verdict = "", document = null } = review ?? {};
  return { what: "CONFLICT", who, verdict, document };
}

/** The cases of a source or of all, one after another; those decided in this tab are gone at once. */
export function useDecisions(source: string | undefined) {
  const client = useQueryClient();
  const variables = { source: source ?? null };
  const citations = useQuery({ ...asking(OpenCitationsDocument, variables), staleTime: 0 });
  const relations = useQuery({ ...asking(DoubtfulRelationsDocument, variables), staleTime: 0 });
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<readonly Said[]>([]);
  const [news, setNews] = useState<News | null>(null);
  const [busy, setBusy] = useState(false);

  const all = citations.data && relations.data ? casesOf(citations.data, relations.data) : null;
  const open = all?.filter(({ id }) => !gone.has(id)) ?? [];
  const current = open.find(({ id }) => !later.has(id)) ?? null;

  const refresh = () => client.invalidateQueries();
  const work = async (act: () => Promise<News>) => {
    if (busy) return;
    setBusy(true);
    setNews(await act().catch((error: unknown): News => ({ what: "FAILED", error })));
    setBusy(false);
  };
  const answer = (one: Case, at: number, why: string) =>
    work(async () => {
      try {
        const word = await say(one, at, why);
        setSaid((before) => [...before, word]);
        setGone((before) => new Set(before).add(one.id));
        void refresh();
        return { what: "DECIDED" };
      } catch (error) {
        if (!(error instanceof AskError && error.code === "CONFLICT")) throw error;
        setGone((before) => new Set(before).add(one.id));
        void refresh();
        return await conflictOf(one.id);
      }
    });
  const undo = (why: string) =>
    work(async () => {
      const word = said.at(-1);
      if (!word) return { what: "TAKEN_BACK" };
      await takeBack(word, why);
      setSaid((before) => before.slice(0, -1));
      setGone((before) => new Set([...before].filter((id) => id !== word.of)));
      await refresh();
      return { what: "TAKEN_BACK" };
    });
  return {
    waiting: all === null,
    error: citations.error ?? relations.error,
    more: Boolean(citations.data?.openCitations.next ?? relations.data?.doubtfulRelations.next),
    ...{ current, open, news, busy, answer, undo, refresh },
    skipped: open.filter(({ id }) => later.has(id)).length,
    canUndo: said.length > 0,
    touched: news !== null || later.size > 0,
    skip: (one: Case) => setLater((before) => new Set(before).add(one.id)),
    takeUp: () => setLater(new Set()),
  };
}
