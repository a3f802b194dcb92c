import { singleBlanks } from "../../model/blanks.js";
import { slug } from "../../model/fold.js";
import type { Reading } from "../../model/reading.js";
import type { BodyMention } from "../../reading/organisations/body.js";
import type { Recognised } from "../../reading/recognise.js";
import { NATION } from "../../vocabulary/places.js";
import { organisationId } from "../organisation.js";
import { classNames } from "./bodies/classes.js";
import { codeOf, fullName, shortened } from "./bodies/names.js";
import { type Placed, placedOf } from "./bodies/placed.js";
import { relationsOf } from "./bodies/relations.js";
import type { ReadContext } from "./context.js";

type Organisation = Reading["organisations"][number];
type OrganisationRelation = Reading["organisationRelations"][number];

export interface Organisations {
  readonly organisations: Organisation[];
  readonly relations: OrganisationRelation[];
  /** The id of the body that a mention names. */
  readonly idOf: (body: BodyMention) => string;
}

/** Heads that stand for the one body of the text whose name begins with them. */
const BARE = /^(?:Ban Thường trực|Ban Chỉ đạo|Ban Chấp hành|Tiểu ban)(?: Trung ương| tỉnh| xã)?$/u;

/** «UBND», «Sở Y tế», «Tỉnh ủy» in a paper of the nation are those of every place. */
const OF_EVERY_PLACE: readonly BodyMention["kind"][] = [
  "PEOPLES_COMMITTEE",
  "PEOPLES_COUNCIL",
  "DEPARTMENT",
  "DIVISION",
];
const ofEveryPlace = ({ kind, scope, name }: BodyMention, { path, level }: Placed): boolean =>
  path === NATION &&
  scope.at === "SOURCE" &&
  (OF_EVERY_PLACE.includes(kind) ||
    (kind === "PARTY_COMMITTEE" && (level !== "CENTRAL" || LOCAL.test(name))));
const LOCAL = /(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy$/u;

/** A body as mentions of the same words, level and place name it. */
interface Described {
  readonly id: string;
  readonly body: BodyMention;
  readonly placed: Placed;
  /** The words it was printed in so far: the same words tell nothing new. */
  readonly printed: Set<string>;
}

/** One body for each span, in order; of two the later told. */
function apart(bodies: readonly BodyMention[]): BodyMention[] {
  const unique: BodyMention[] = [];
  for (const body of bodies.toSorted((a, b) => a.start - b.start)) {
    let i = unique.length - 1;
    while (unique[i]?.start === body.start && unique[i]?.end !== body.end) i -= 1;
    if (unique[i]?.start === body.start) unique[i] = body;
    else unique.push(body);
  }
  return unique;
}

/** The bodies of a text, joined by place and name; only classes that are made responsible are kept. */
export function organisationsOf(
  text: string,
  found: Recognised,
  context: ReadContext,
  responsible: readonly BodyMention[],
): Organisations {
  const named = [...found.bodies, ...responsible.filter((b) => b.kind === "CLASS")];
  const unique = apart(named);
  const names = new Map(unique.map((b) => [b.name, b]));
  const standing = (body: BodyMention): BodyMention => {
    if (!BARE.test(body.name)) return body;
    const longer = [...names.values()].filter((b) => b.name.startsWith(`${body.name} `));
    const here = longer.filter((b) => b.scope.at !== "NATION");
    const [only, ...others] = here.length > 0 ? here : longer;
    return only && others.length === 0 ? only : body;
  };
  const described = new Map<string, Described>();
  const alike = new Map<BodyMention, Described>();
  /** The same words of the same place are the same body: thousands of mentions, some dozens of bodies. */
  const describe = (mention: BodyMention): Described => {
    const met = alike.get(mention);
    if (met) return met;
    const { name, level, scope } = mention;
    const key = `${name}|${level}|${scope.at}|${scope.at === "NAMED" ? scope.kind + scope.name : ""}`;
    const known = described.get(key);
    if (known) {
      alike.set(mention, known);
      return known;
    }
    const body = standing(mention);
    const placed = placedOf(body, context);
    // «các …» keeps a class apart from the one body of its words: «UBND các xã» and «UBND xã».
    const id =
      body.kind === "CLASS"
        ? `${placed.path}/${slug(`các ${classNames(body.name).key}`)}`
        : placed.below
          ? `${placed.path}/${slug(body.name)}`
          : organisationId(placed.path, body.name);
    const found = { id, body, placed, printed: new Set<string>() };
    described.set(key, found);
    alike.set(mention, found);
    return found;
  };
  const byId = new Map<string, Organisation>();
  for (const mention of unique) {
    const { id, body, placed, printed: seen } = describe(mention);
    const start = found.view.start(mention.start);
    const end = found.view.end(mention.end);
    const words = text.slice(start, end);
    if (seen.has(words)) {
      byId.get(id)?.mentions.push({ start, end });
      continue;
    }
    seen.add(words);
    const printed = singleBlanks(words).trim();
    const name = fullName(body, placed);
    const known = byId.get(id) ?? {
      id,
      name,
      kind: ofEveryPlace(body, placed) ? "CLASS" : body.kind,
      level: ofEveryPlace(body, placed) ? "OTHER" : placed.level,
      place: placed.place,
      code: codeOf(body.name, placed.level === "CENTRAL"),
      aliases: [],
      mentions: [],
    };
    if (name.length > known.name.length && name.startsWith(known.name)) known.name = name;
    const plain = body.kind === "CLASS" ? [classNames(body.name).plain] : [];
    for (const alias of [printed, body.name, ...shortened(body.name), ...plain])
      if (!known.aliases.includes(alias)) known.aliases.push(alias);
    known.mentions.push({ start, end });
    byId.set(id, known);
  }
  for (const o of byId.values()) o.aliases = o.aliases.filter((a) => a !== o.name);
  const relations = relationsOf(found, unique, (b) => describe(b).id, byId, found.bodyChanges);
  return { organisations: [...byId.values()], relations, idOf: (b) => describe(b).id };
}
