import { bodyByCode, bodyByName, issuerOfCode } from "../../vocabulary/bodies.js";
import { Anchored } from "../anchors/anchored.js";
import type { View } from "../view.js";
import type { BodyMention } from "./body.js";

/** Composed codes of Party bodies, and central codes that mean nothing else in running text. */
const CODE = new Anchored(
  /(?<![\p{L}\p{N}/.\-&])(?:((?:UBKT|BTC|BTGDV|BTG|BDV|BNC|BTV|VP)(?:TW|TU|HU|ĐU))|VPCP|VPQH|VPCTN|UBTVQH|TANDTC|VKSNDTC|KTNN|NHNN|TTCP|MTTW)(?![\p{L}\p{N}/&-])/u,
  "printed",
);

/** Bodies named by their code alone: `UBKTTU`, `VPCP`. Nothing else of capitals is a body. */
export function bodiesByCodes(view: View): BodyMention[] {
  const found: BodyMention[] = [];
  for (const m of CODE.in(view)) {
    const code = m[0];
    const start = m.index;
    const end = start + code.length;
    if (m[1] === undefined) {
      const body = bodyByCode(code);
      if (body)
        found.push({
          start,
          end,
          reach: start,
          name: body.name,
          kind: body.kind,
          level: "CENTRAL",
          scope: { at: "NATION" },
          within: null,
        });
    } else {
      const name = issuerOfCode(code)?.name;
      if (!name) continue;
      const central = bodyByName(name);
      const level = code.endsWith("TW")
        ? "CENTRAL"
        : code.endsWith("TU")
          ? "PROVINCE"
          : code.endsWith("HU")
            ? "DISTRICT"
            : "COMMUNE";
      found.push({
        start,
        end,
        reach: start,
        name: central?.name ?? name,
        kind: code.startsWith("BTV") ? "PARTY_COMMITTEE" : "PARTY_AGENCY",
        level,
        scope: level === "CENTRAL" ? { at: "NATION" } : { at: "SOURCE", level },
        within: null,
      });
    }
  }
  return found;
}
