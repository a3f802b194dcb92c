import { words } from "../language/words.js";

/** The pages that the bar at the top leads to, in its order. */
export const NAVIGATION = [
  { to: "/phat-hien", word: "findings" },
  { to: "/kiem-tra", word: "check" },
  { to: "/danh-sach", word: "list" },
  { to: "/do-day-du", word: "coverage" },
  { to: "/nap-van-ban", word: "bring" },
  { to: "/can-quyet", word: "decide" },
] as const;

export const NAVIGATION_WORDS = words({
  findings: ["Điểm cần xem xét", "Findings"],
  check: ["Kiểm tra dự thảo", "Check a draft"],
  list: ["Tra cứu danh sách", "Look up a list"],
  coverage: ["Mức độ đầy đủ", "How complete?"],
  bring: ["Nạp văn bản", "Bring in files"],
  decide: ["Cần quyết định", "To decide"],
});
