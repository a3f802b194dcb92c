import type { GraphiQLProps } from "graphiql";

/** Asks the API this page came from; nothing else is ever asked. */
export const fetcher: GraphiQLProps["fetcher"] = async (operation, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  return await response.json();
};
