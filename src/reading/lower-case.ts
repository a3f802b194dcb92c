const NEW_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?![a-zà-ỹđ])/g;
const OLD_TONE: Record<string, string> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uý: "úy",
  uỳ: "ùy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

/** Lower case with the older placing of tone marks, unit by unit: `Uỷ ban` and `Ủy ban` are one. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : [...text].map(lowerUnit).join("");
  return even.replace(NEW_TONE, (m) => OLD_TONE[m] ?? m);
}

function lowerUnit(c: string): string {
  const l = c.toLowerCase();
  return l.length === c.length ? l : c;
}
