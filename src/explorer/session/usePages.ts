import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask, type Operation } from "./ask.js";

interface Paged<Result, Variables> {
  readonly operation: Operation<Result, Variables & { after?: string | null }>;
  readonly variables: Variables;
  /** How many pages the address asks for; one where it says nothing. */
  readonly pages: number | undefined;
  readonly enabled?: boolean;
  next(answer: Result): string | null | undefined;
}

/** A list as far as the address says, page after page: what is there is shown while the rest comes in. */
export function usePages<Result, Variables extends object>({
  operation,
  variables,
  pages = 1,
  enabled = true,
  next,
}: Paged<Result, Variables>) {
  const asked: UseInfiniteQueryResult<InfiniteData<Result>> = useInfiniteQuery({
    queryKey: ["pages", operation.toString(), variables],
    queryFn: ({ pageParam, signal }) => ask(operation, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: next,
    enabled,
  });
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = asked;
  const lacks = hasNextPage && (data?.pages.length ?? 0) < pages;
  useEffect(() => {
    if (lacks && !isFetching && !error) void fetchNextPage();
  }, [lacks, isFetching, error, fetchNextPage]);
  return {
    pages: data?.pages.slice(0, pages),
    hasMore: hasNextPage || (data?.pages.length ?? 0) > pages,
    error,
    again: () => void refetch(),
  };
}
