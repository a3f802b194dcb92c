/**
 * Provinces of 1976–2008 that later ones came out of: laws and old decisions still name them. The National Assembly's
 * resolutions are named by session where they had no number.
 */
import { slug } from "../../model/fold.js";
import type { Place, Succession } from "./place.js";

const S1989 = { on: "1989-07-01", source: "Nghị quyết của Quốc hội khóa VIII, kỳ họp thứ 5, ngày 30/6/1989" };
const S1991A = {
  on: "1991-08-12",
  source: "Nghị quyết của Quốc hội khóa VIII, kỳ họp thứ 9, ngày 12/8/1991",
};
const S1991B = {
  on: "1991-12-26",
  source: "Nghị quyết của Quốc hội khóa VIII, kỳ họp thứ 10, ngày 26/12/1991",
};
const S1997 = { on: "1997-01-01", source: "Nghị quyết của Quốc hội khóa IX, kỳ họp thứ 10, ngày 06/11/1996" };
const S2004 = { on: "2004-01-01", source: "Nghị quyết số 22/2003/QH11 ngày 26/11/2003" };
const S2008 = { on: "2008-08-01", source: "Nghị quyết số 15/2008/QH12 ngày 29/5/2008" };
type Event = typeof S1989;

/** An ended province, the event that ended it, and the paths of those it was divided among. */
const DIVIDED: readonly (readonly [name: string, event: Event, into: readonly string[]])[] = [
  ["Bình Trị Thiên", S1989, ["quang-binh", "quang-tri-cu", "hue"]],
  ["Nghĩa Bình", S1989, ["quang-ngai-cu", "binh-dinh"]],
  ["Phú Khánh", S1989, ["phu-yen", "khanh-hoa-cu"]],
  ["Hà Sơn Bình", S1991A, ["ha-tay", "hoa-binh"]],
  ["Nghệ Tĩnh", S1991A, ["nghe-an", "ha-tinh"]],
  ["Hoàng Liên Sơn", S1991A, ["lao-cai-cu", "yen-bai"]],
  ["Hà Tuyên", S1991A, ["ha-giang", "tuyen-quang-cu"]],
  ["Gia Lai - Kon Tum", S1991A, ["gia-lai-cu", "kon-tum"]],
  ["Hà Nam Ninh", S1991B, ["nam-ha", "ninh-binh-cu"]],
  ["Thuận Hải", S1991B, ["ninh-thuan", "binh-thuan"]],
  ["Cửu Long", S1991B, ["vinh-long-cu", "tra-vinh"]],
  ["Hậu Giang (1976–1991)", S1991B, ["can-tho-cu", "soc-trang"]],
  ["Nam Hà", S1997, ["ha-nam", "nam-dinh"]],
  ["Bắc Thái", S1997, ["bac-kan", "thai-nguyen-cu"]],
  ["Hà Bắc", S1997, ["bac-giang", "bac-ninh-cu"]],
  ["Hải Hưng", S1997, ["hai-duong", "hung-yen-cu"]],
  ["Vĩnh Phú", S1997, ["phu-tho-cu", "vinh-phuc"]],
  ["Quảng Nam - Đà Nẵng", S1997, ["quang-nam", "da-nang-cu"]],
  ["Sông Bé", S1997, ["binh-duong", "binh-phuoc"]],
  ["Minh Hải", S1997, ["ca-mau-cu", "bac-lieu"]],
];

/** What came out of a province that went on. */
const SPLIT_OFF: readonly (readonly [path: string, event: Event, from: string])[] = [
  ["ba-ria-vung-tau", S1991A, "dong-nai-cu"],
  ["dien-bien", S2004, "lai-chau"],
  ["dak-nong", S2004, "dak-lak-cu"],
  ["hau-giang", S2004, "can-tho-cu"],
];

const events = new Map<string, { from: string | null; succeeds: Succession[] }>();

function record(path: string, from: string | null, succession: Succession): void {
  const found = events.get(path);
  if (found) found.succeeds.push(succession);
  else events.set(path, { from, succeeds: [succession] });
}

for (const [name, event, into] of DIVIDED) {
  for (const path of into) record(path, event.on, { path: slug(name), part: "PART", ...event });
}
for (const [path, event, from] of SPLIT_OFF) record(path, event.on, { path: from, part: "PART", ...event });
record("ha-noi", null, { path: "ha-tay", part: "WHOLE", ...S2008 });
record("ha-noi", null, { path: "vinh-phuc", part: "PART", ...S2008 });

/** When a province of 2025 began, and out of what; undefined for those older than the data. */
export const beginningOf = (path: string) => events.get(path);

const ended = (name: string, to: string, code = ""): Place => {
  const path = slug(name);
  const beginning = events.get(path);
  return {
    path,
    code,
    name,
    level: "PROVINCE",
    kind: "tỉnh",
    from: beginning?.from ?? null,
    to,
    partOf: null,
    ...(beginning && { succeeds: beginning.succeeds }),
    ...(name.includes("(") && { aliases: [name.replace(/ \(.*/, "")] }),
  };
};

/** They have no official code, except Hà Tây: the codes are of 2004. */
export const earlierProvinces: readonly Place[] = [
  ended("Hà Tây", S2008.on, "28"),
  ...DIVIDED.map(([name, { on }]) => ended(name, on)),
];
