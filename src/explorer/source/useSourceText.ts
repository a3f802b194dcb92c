import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { SourcePageDocument } from "../../generated/explorer.js";
import { ask } from "../session/ask.js";

/** The whole text, page after page: what was read is shown while the rest comes in. */
export function useSourceText(sha256: string) {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ["source-text", sha256],
    queryFn: ({ pageParam, signal }) => ask(SourcePageDocument, { sha256, from: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ sourceText }) => {
      const next = (sourceText?.paragraphs.at(-1)?.ordinal ?? -1) + 1;
      return sourceText && sourceText.paragraphs.length > 0 && next < sourceText.total ? next : null;
    },
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return { pages: data?.pages, error, again: () => void refetch(), isWhole: !hasNextPage };
}
