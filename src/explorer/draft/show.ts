/** Where problems and their places stand on the page. */
export const placeId = (of: number): string => `cho-${of}`;
export const problemId = (of: number): string => `diem-${of}`;

/** Brings something on the page into view and puts the keyboard there. */
export function show(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
