/** An operation that another page has filled in: it stands in the address's fragment (`#query=…&variables=…`). */
export interface GivenOperation {
  readonly query: string;
  readonly variables?: string;
}

/** The operation of this address, or null. */
export function givenOperation(hash: string): GivenOperation | null {
  const given = new URLSearchParams(hash.slice(1));
  const query = given.get("query");
  const variables = given.get("variables");
  return query ? { query, ...(variables && { variables }) } : null;
}
