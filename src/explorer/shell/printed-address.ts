/** So much of an address is printed on paper, in characters. */
const LONGEST = 200;

/** An address as people read it, and type it in again; one that cannot be read stays as it is. */
export function printedAddress(href: string): string {
  const [path = "", query] = href.split("?", 2);
  // In a query a slash, a comma and a colon mean themselves, escaped or not.
  const plain = query?.replace(/%2F/gi, "/").replace(/%2C/gi, ",").replace(/%3A/gi, ":");
  const address = plain === undefined ? path : `${path}?${plain}`;
  try {
    return decodeURI(address).slice(0, LONGEST);
  } catch {
    return address.slice(0, LONGEST);
  }
}
