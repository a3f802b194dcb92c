import type { DocumentSystem } from "../../generated/enums.js";
import { provinceByName } from "../places.js";
import { LOCAL_BODIES } from "./departments.js";
import { bodiesByCode, bodyByCode, codeKey } from "./lookup.js";

export interface CodeIssuer {
  /** Canonical Vietnamese name, with the place where one was given. */
  readonly name: string;
  readonly system: DocumentSystem;
}

/** The first half of a composed Party code: `BTC` in `BTCTU`. Guidance 36-HD/VPTW of 2018. */
const COMMITTEES: ReadonlyMap<string, string> = new Map([
  ["BTC", "Ban Tổ chức"],
  ["BTG", "Ban Tuyên giáo"],
  ["BDV", "Ban Dân vận"],
  ["BTGDV", "Ban Tuyên giáo và Dân vận"],
  ["BNC", "Ban Nội chính"],
  ["BKT", "Ban Kinh tế"],
  ["BTV", "Ban Thường vụ"],
  ["BXDĐ", "Ban Xây dựng Đảng"],
  ["BBVSK", "Ban Bảo vệ, chăm sóc sức khỏe cán bộ"],
  ["BCĐ", "Ban Chỉ đạo"],
  ["UBKT", "Ủy ban Kiểm tra"],
  ["VP", "Văn phòng"],
]);

/** The second half: the level. `THU` is a Party committee of a town or of a city below a province. */
const LEVELS = ["TXU", "THU", "TW", "TU", "HU", "QU", "ĐU", "CB"] as const;
type Level = (typeof LEVELS)[number];

const PLACE_KIND = /^(?:tỉnh|thành phố|tp\.?|thị xã|tx\.?|thị trấn|huyện|quận|xã|phường|đặc khu)\s*/iu;
const local = new Map(LOCAL_BODIES.map((body) => [codeKey(body.code), body]));

/** «Kon Tum» → «tỉnh Kon Tum»; a name that has its kind, or is no province, stays. */
function kinded(place: string): string {
  if (PLACE_KIND.test(place)) return place;
  const kind = provinceByName(place)?.kind;
  return kind ? `${kind} ${place}` : place;
}

const join = (...parts: string[]): string => parts.filter((part) => part !== "").join(" ");

function levelName(level: Level, place: string): string {
  const bare = place.replace(PLACE_KIND, "");
  switch (level) {
    case "TW":
      return "Trung ương";
    case "TU":
      return join(/^(?:thành phố|tp)/iu.test(kinded(place)) ? "Thành ủy" : "Tỉnh ủy", bare);
    case "THU":
      return join(/^(?:thị xã|tx)/iu.test(place) ? "Thị ủy" : "Thành ủy", bare);
    case "TXU":
      return join("Thị ủy", bare);
    case "HU":
      return join("Huyện ủy", bare);
    case "QU":
      return join("Quận ủy", bare);
    case "ĐU":
      return join("Đảng ủy", place);
    case "CB":
      return join("Chi bộ", place);
  }
}

function composed(key: string, place: string): CodeIssuer | null {
  for (const level of LEVELS) {
    const committee = key.endsWith(level) ? COMMITTEES.get(codeKey(key.slice(0, -level.length))) : undefined;
    if (committee) return { name: `${committee} ${levelName(level, place)}`, system: "PARTY" };
  }
  return null;
}

/** `BCSĐUBND`, `ĐĐHĐND`: the Party group inside a State or mass body, until 2025. */
function partyGroup(key: string, place: string): CodeIssuer | null {
  const group = /^(BCSĐ|ĐĐ)(.+)$/u.exec(key);
  const within = group?.[2] ? whole(group[2], place) : null;
  if (!group || !within || within.system === "PARTY") return null;
  return {
    name: `${group[1] === "ĐĐ" ? "Đảng đoàn" : "Ban cán sự đảng"} ${within.name}`,
    system: "PARTY",
  };
}

function localBody(key: string, place: string): CodeIssuer | null {
  const body = local.get(key);
  if (!body) return null;
  const named = /(?:tỉnh|thành phố|huyện|xã)$/u.test(body.name);
  return {
    name: join(body.name, named ? place.replace(PLACE_KIND, "") : kinded(place)),
    system: body.system,
  };
}

function whole(code: string, place: string): CodeIssuer | null {
  const key = codeKey(code);
  const termed = /\d$/.test(code) && bodiesByCode(key).length > 0;
  const level = LEVELS.find((l) => l === key);
  if (level === "TW") return null;
  if (level) return { name: levelName(level, place), system: "PARTY" };
  const found = termed ? null : localBody(key, place);
  if (found) return found;
  const body = bodyByCode(key);
  if (body) return { name: body.name, system: body.system };
  return composed(key, place) ?? partyGroup(key, place);
}

/**
 * The issuer of a code as it stands in a symbol after its type: `UBND`, `TTg`, `BTCTU`, `STC-HCSN` (a department and
 * its unit), `VPTW/nb`. With the place («Kon Tum», «xã Lương Minh») the name has it: «Tỉnh ủy Kon Tum», «Ủy ban nhân
 * dân tỉnh Kon Tum». Null for what is no code, and for `TW` alone: it may be the Central Committee, the Politburo or
 * the Secretariat, and only the words beside the citation tell.
 */
export function issuerOfCode(code: string, placeName = ""): CodeIssuer | null {
  const main = code.normalize("NFC").trim().split("/")[0] ?? "";
  const place = placeName.normalize("NFC").trim();
  return whole(main, place) ?? (main.includes("-") ? whole(main.split("-")[0] ?? "", place) : null);
}
