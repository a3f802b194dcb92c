import type { GraphiQLProps } from "graphiql";
import { dropToken, heldToken } from "./token.js";

const ask = (operation: unknown, headers: Record<string, string> | undefined, token: string | null) =>
  fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify(operation),
  });

/** Asks the API this page came from; nothing else is ever asked. */
export const fetcher: GraphiQLProps["fetcher"] = async (operation, options) => {
  const token = heldToken();
  const response = await ask(operation, options?.headers, token);
  if (response.status !== 401 || !token) return await response.json();
  dropToken();
  return await (await ask(operation, options?.headers, null)).json();
};
