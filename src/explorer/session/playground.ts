/** The address of the playground with an operation filled in; it stands in the fragment, which no server sees. */
export const playgroundAddress = (operation: string, variables: object = {}): string => {
  const filled = new URLSearchParams({ query: operation });
  if (Object.keys(variables).length > 0) filled.set("variables", JSON.stringify(variables, null, 2));
  return `/playground#${filled}`;
};
