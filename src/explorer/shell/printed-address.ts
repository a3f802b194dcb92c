/** So much of an address is printed on paper, in characters. */
const LONGEST = 200;

/** An address as people read it; one that cannot be read stays as it is. */
export function printedAddress(href: string): string {
  try {
    return decodeURI(href).slice(0, LONGEST);
  } catch {
    return href.slice(0, LONGEST);
  }
}
