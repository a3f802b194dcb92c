const KEY = "vanban-token";

/**
 * The token of the link that a start prints stands in the fragment of the address, which no browser sends anywhere.
 * It is kept for this tab alone, and taken out of the address so that nobody copies it by accident.
 */
export function takeToken(): void {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (!token) return;
  sessionStorage.setItem(KEY, token);
  history.replaceState(null, "", location.pathname + location.search);
}

export const heldToken = (): string | null => sessionStorage.getItem(KEY);

/** The server was started anew, so that the token of the last start is worth nothing. */
export const dropToken = (): void => sessionStorage.removeItem(KEY);
