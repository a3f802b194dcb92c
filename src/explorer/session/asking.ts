import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import { ask, type Operation } from "./ask.js";

/** Answers are kept for a minute. A server that does not answer is asked again once it does (`Connection`). */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: false,
      networkMode: "always",
      refetchOnWindowFocus: false,
    },
  },
});

/** A question as react-query takes it, kept under its text and variables. */
export const asking = <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) =>
  queryOptions({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
  });

/** The same, where the last answer stays on the page until the next one is there. */
export const askingOn = <Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
) => ({
  ...asking(operation, variables),
  placeholderData: keepPreviousData,
});
