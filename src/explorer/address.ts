/** A text of the address's query; anything else counts as not given. */
export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/** A day of the calendar, ISO; anything else counts as not given. */
export const day = (value: unknown): string | undefined => {
  const given = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : "";
  const at = Date.parse(`${given}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(given) ? given : undefined;
};

/** How often «more» was pressed on a long list, 2 for once; what lies beyond `most` counts as that. */
export const times = (value: unknown, most = 99): number | undefined => {
  const given = whole(value) ?? 1;
  return given > 1 ? Math.min(given, most) : undefined;
};

/** A whole number of the address's query, 0 or more; anything else counts as not given. */
export const whole = (value: unknown): number | undefined => {
  const given = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof given === "number" && Number.isSafeInteger(given) && given >= 0 ? given : undefined;
};
