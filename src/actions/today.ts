const CALENDAR = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Today in Vietnam, ISO: what «now» means wherever no date is given. */
export const today = (now: Date = new Date()): string => CALENDAR.format(now);
