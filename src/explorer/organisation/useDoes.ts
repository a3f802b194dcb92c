import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { OrganisationDoesDocument } from "../../generated/explorer.js";
import { ask } from "../session/ask.js";

/** So many duties, and so many documents, come with one answer (`limit` of the operation). */
const PAGE = 500;

/** All that a body must do and issued, page after page: what was told is shown while the rest comes in. */
export function useDoes(id: string) {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ["organisation-does", id],
    queryFn: ({ pageParam, signal }) => ask(OrganisationDoesDocument, { id, from: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ organisation }, _, last) =>
      organisation &&
      [organisation.responsibilities, organisation.issued].some(({ length }) => length === PAGE)
        ? last + PAGE
        : null,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const told = data?.pages.flatMap(({ organisation }) => organisation ?? []);
  return {
    duties: told?.flatMap(({ responsibilities }) => responsibilities),
    issued: told?.flatMap((one) => one.issued),
    error,
    again: () => void refetch(),
    isWhole: data !== undefined && !hasNextPage,
  };
}
