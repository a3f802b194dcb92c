import { slug } from "../../../model/fold.js";
import { unknownPlace } from "../../../model/ids.js";
import type { BodyMention } from "../../../reading/organisations/body.js";
import type { OrganisationLevel } from "../../../vocabulary/organisations.js";
import { NATION, placeAt, provinceByName } from "../../../vocabulary/places.js";
import type { ReadContext } from "../context.js";

const provinceOf = (place: string): string => place.split(".")[0] ?? place;

/** Where a body stands. */
export interface Placed {
  readonly place: string | null;
  readonly path: string;
  readonly level: OrganisationLevel;
  /** The level is below the place known: «Phòng Nội vụ huyện» in a province's paper, which district is not said. */
  readonly below: boolean;
}

/** Which kind of province a body's words say it is of. */
const OF_PROVINCE = /(?:^|\s)(?:[Tt]ỉnh)(?=\s|$)/u;

/** «Tỉnh ủy» in a paper of a city under the centre is another place's, which one is not said. */
const ofOtherKind = (name: string, source: string): boolean =>
  OF_PROVINCE.test(name) && placeAt(provinceOf(source))?.kind === "thành phố";

const depth: Readonly<Record<string, number>> = { PROVINCE: 1, DISTRICT: 2, COMMUNE: 3 };

/** The place and level of a body, as its words and its source tell. */
export function placedOf(body: BodyMention, context: ReadContext): Placed {
  const { scope } = body;
  const level = body.level ?? null;
  if (scope.at === "NATION") return { place: NATION, path: NATION, level: "CENTRAL", below: false };
  const source = context.place;
  if (scope.at === "NAMED") {
    const province = /^(?:tỉnh|thành phố)$/.test(scope.kind)
      ? provinceByName(scope.name, context.asOf ?? undefined)
      : undefined;
    const whole = province && (scope.kind === "tỉnh" || province.kind === "thành phố");
    if (whole) return { place: province.path, path: province.path, level: "PROVINCE", below: false };
    const under = source && source !== NATION ? `${provinceOf(source)}.${slug(scope.name)}` : null;
    const path = under ?? `${unknownPlace(context.sha256)}.${slug(scope.name)}`;
    return { place: under, path, level: level ?? "DISTRICT", below: false };
  }
  const path = source ?? unknownPlace(context.sha256);
  if (level === "OTHER") return { place: source, path, level, below: false };
  if (level === null) {
    const own: OrganisationLevel =
      source === NATION ? "CENTRAL" : !source ? "OTHER" : source.includes(".") ? "COMMUNE" : "PROVINCE";
    return { place: source, path, level: own, below: false };
  }
  if (!source || source === NATION) return { place: source, path, level, below: true };
  if (level === "PROVINCE" && ofOtherKind(body.name, source))
    return { place: null, path: unknownPlace(context.sha256), level, below: true };
  const standing = source.split(".").length;
  if (level === "PROVINCE")
    return { place: provinceOf(source), path: provinceOf(source), level, below: false };
  return { place: source, path: source, level, below: standing === 1 && (depth[level] ?? 1) > 1 };
}
