/** The playground keeps it under the same name, so that an editor is one on both. */
const KEY = "vanban-token";

/**
 * The token of the link that `npm start` prints stands in the address's fragment, which no server sees. It is kept for
 * this tab, and leaves the address at once, so that no bookmark or picture of the screen holds it.
 */
export function takeToken(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!token) return;
  sessionStorage.setItem(KEY, token);
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** The headers that say who asks. */
export function credentials(): Record<string, string> {
  const token = sessionStorage.getItem(KEY);
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** Whether this tab was opened with a token. */
export const hasToken = (): boolean => sessionStorage.getItem(KEY) !== null;

/** The server was started anew, so that the token of the last start is worth nothing. */
export const dropToken = (): void => sessionStorage.removeItem(KEY);
