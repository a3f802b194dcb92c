import type { Status } from "../../generated/explorer.js";
import type { Language } from "../language/words.js";

interface StatusLabel {
  readonly vi: string;
  readonly en: string;
  /** How it looks: alive, ended, or open. */
  readonly look: "alive" | "ended" | "open";
}

export const STATUS_LABELS: Readonly<Record<Status, StatusLabel>> = {
  IN_FORCE: { vi: "Còn hiệu lực", en: "In force", look: "alive" },
  SUPERSEDED: { vi: "Đã bị thay thế", en: "Superseded", look: "ended" },
  REPEALED: { vi: "Đã bị bãi bỏ", en: "Repealed", look: "ended" },
  SUSPENDED: { vi: "Bị đình chỉ", en: "Suspended", look: "ended" },
  EXPIRED: { vi: "Hết hiệu lực", en: "Expired", look: "ended" },
  NOT_YET: { vi: "Chưa có hiệu lực", en: "Not yet in force", look: "open" },
  UNKNOWN: { vi: "Chưa xác định", en: "Unknown", look: "open" },
};

export const statusLabel = (status: Status, language: Language): string => STATUS_LABELS[status][language];
