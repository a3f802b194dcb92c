import { words } from "../language/words.js";

/** The pages that the bar at the top leads to, in its order; `editors`: what only they can use. */
export const NAVIGATION = [{ to: "/kiem-tra", word: "check" }] as const;

export const NAVIGATION_WORDS = words({
  check: ["Kiểm tra dự thảo", "Check a draft"],
});
