import { singleBlanks } from "../../model/blanks.js";
import { slug } from "../../model/fold.js";
import { unknownPlace } from "../../model/ids.js";
import type { Reading } from "../../model/reading.js";
import type { BodyMention } from "../../reading/organisations/body.js";
import type { BodyChange } from "../../reading/organisations/changes.js";
import type { Recognised } from "../../reading/recognise.js";
import { bodyById, bodyByName, issuerOfCode, LOCAL_BODIES } from "../../vocabulary/bodies.js";
import type { OrganisationLevel } from "../../vocabulary/organisations.js";
import { NATION, placeAt, provinceByName } from "../../vocabulary/places.js";
import { organisationId } from "../organisation.js";
import type { ReadContext } from "./context.js";

type Organisation = Reading["organisations"][number];
type OrganisationRelation = Reading["organisationRelations"][number];

export interface Organisations {
  readonly organisations: Organisation[];
  readonly relations: OrganisationRelation[];
  /** The id of the body that a mention names. */
  readonly idOf: (body: BodyMention) => string;
}

const provinceOf = (place: string): string => place.split(".")[0] ?? place;

interface Placed {
  readonly place: string | null;
  readonly path: string;
  readonly level: OrganisationLevel;
  /** The level is below the place known: «Phòng Nội vụ huyện» in a province's paper, which district is not said. */
  readonly below: boolean;
}

const depth: Readonly<Record<string, number>> = { PROVINCE: 1, DISTRICT: 2, COMMUNE: 3 };

function placedOf(body: BodyMention, context: ReadContext): Placed {
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
  const standing = source.split(".").length;
  if (level === "PROVINCE")
    return { place: provinceOf(source), path: provinceOf(source), level, below: false };
  return { place: source, path: source, level, below: standing === 1 && (depth[level] ?? 1) > 1 };
}

/** The codes of Party bodies by the names they have in running text. */
const partyCodes: ReadonlyMap<string, string> = new Map(
  ["BTC", "BTG", "BDV", "BTGDV", "BNC", "BTV", "UBKT", "VP"].flatMap((head) =>
    ["TU", "HU"].flatMap((level): [string, string][] => {
      const name = issuerOfCode(head + level)?.name;
      return name ? [[name, head + level]] : [];
    }),
  ),
);
const localCodes: ReadonlyMap<string, string> = new Map(
  [...LOCAL_BODIES].reverse().map((body) => [body.name, body.code]),
);
const LEVEL_WORD = /\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/u;

function codeOf(name: string, central: boolean): string | null {
  if (central) return bodyByName(name)?.codes.find((c) => c !== "TW") ?? null;
  return partyCodes.get(name) ?? localCodes.get(name) ?? localCodes.get(name.replace(LEVEL_WORD, "")) ?? null;
}

const TAKES_PLACE =
  /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy|(?:Tỉnh|Thành|Huyện) đoàn)$/u;

/** «Ủy ban nhân dân tỉnh» of Kon Tum in full. */
function fullName(body: BodyMention, placed: Placed): string {
  if (body.kind === "CLASS" || !TAKES_PLACE.test(body.name)) return body.name;
  if (body.scope.at === "NAMED") return `${body.name} ${body.scope.name}`;
  if (placed.below || !placed.place || placed.place === NATION) return body.name;
  const place = placeAt(placed.place);
  return place ? `${body.name} ${place.name}` : body.name;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Ủy ban nhân dân/u, "UBND"],
  [/Hội đồng nhân dân/u, "HĐND"],
];
const shortened = (name: string): string[] =>
  SHORT.filter(([long]) => long.test(name)).map(([long, short]) => name.replace(long, short));

/** Heads that stand for the one body of the text whose name begins with them. */
const BARE = /^(?:Ban Thường trực|Ban Chỉ đạo|Ban Chấp hành|Tiểu ban)(?: Trung ương| tỉnh| xã)?$/u;

/** The bodies of a text, joined by place and name; only classes that are made responsible are kept. */
export function organisationsOf(
  text: string,
  found: Recognised,
  context: ReadContext,
  responsible: readonly BodyMention[],
): Organisations {
  const named = [...found.bodies, ...responsible.filter((b) => b.kind === "CLASS")];
  const unique = [...new Map(named.map((b) => [`${b.start} ${b.end}`, b])).values()].sort(
    (a, b) => a.start - b.start,
  );
  const names = new Map(unique.map((b) => [b.name, b]));
  const standing = (body: BodyMention): BodyMention => {
    if (!BARE.test(body.name)) return body;
    const longer = [...names.values()].filter((b) => b.name.startsWith(`${body.name} `));
    return longer.length === 1 ? (longer[0] as BodyMention) : body;
  };
  const described = new Map<string, { id: string; body: BodyMention; placed: Placed }>();
  /** The same words of the same place are the same body: thousands of mentions, some dozens of bodies. */
  const describe = (mention: BodyMention): { id: string; body: BodyMention; placed: Placed } => {
    const { name, level, scope } = mention;
    const key = `${name}|${level}|${scope.at}|${scope.at === "NAMED" ? scope.kind + scope.name : ""}`;
    const known = described.get(key);
    if (known) return known;
    const body = standing(mention);
    const placed = placedOf(body, context);
    const id = placed.below ? `${placed.path}/${slug(body.name)}` : organisationId(placed.path, body.name);
    const found = { id, body, placed };
    described.set(key, found);
    return found;
  };
  const byId = new Map<string, Organisation>();
  for (const mention of unique) {
    const { id, body, placed } = describe(mention);
    const start = found.view.start(mention.start);
    const end = found.view.end(mention.end);
    const printed = singleBlanks(text.slice(start, end)).trim();
    const name = fullName(body, placed);
    const known = byId.get(id) ?? {
      id,
      name,
      kind: body.kind,
      level: placed.level,
      place: placed.place,
      code: codeOf(body.name, placed.level === "CENTRAL"),
      aliases: [],
      mentions: [],
    };
    if (name.length > known.name.length && name.startsWith(known.name)) known.name = name;
    for (const alias of [printed, body.name, ...shortened(body.name)])
      if (!known.aliases.includes(alias)) known.aliases.push(alias);
    known.mentions.push({ start, end });
    byId.set(id, known);
  }
  for (const o of byId.values()) o.aliases = o.aliases.filter((a) => a !== o.name);
  const relations = relationsOf(found, unique, (b) => describe(b).id, byId, found.bodyChanges);
  return { organisations: [...byId.values()], relations, idOf: (b) => describe(b).id };
}

function relationsOf(
  found: Recognised,
  bodies: readonly BodyMention[],
  idOf: (b: BodyMention) => string,
  known: ReadonlyMap<string, Organisation>,
  changes: readonly BodyChange[],
): OrganisationRelation[] {
  const out = new Map<string, OrganisationRelation>();
  const add = (
    from: string,
    relation: "PART_OF" | "SUCCEEDS",
    to: string,
    date: string | null,
    start: number,
    end: number,
  ): void => {
    const key = `${from} ${relation} ${to}`;
    if (from === to || !known.has(from) || !known.has(to) || out.has(key)) return;
    out.set(key, { from, relation, to, date, start: found.view.start(start), end: found.view.end(end) });
  };
  for (const b of bodies) {
    const id = idOf(b);
    if (b.within)
      add(
        id,
        "PART_OF",
        idOf({ ...b.within, start: b.start, end: b.end, reach: b.start, within: null }),
        null,
        b.start,
        b.end,
      );
    const central = b.scope.at === "NATION" ? bodyByName(b.name) : undefined;
    const upper = central?.partOf ? bodyById(central.partOf) : undefined;
    if (upper) add(id, "PART_OF", organisationId(NATION, upper.name), null, b.start, b.end);
    if (b.kind === "DEPARTMENT")
      add(id, "PART_OF", organisationId(id.split("/")[0] ?? "", "Ủy ban nhân dân"), null, b.start, b.end);
  }
  for (const c of changes) {
    const later = found.bodies[c.later];
    const earlier = found.bodies[c.earlier];
    if (later && earlier) add(idOf(later), "SUCCEEDS", idOf(earlier), c.date, c.start, c.end);
  }
  return [...out.values()];
}
