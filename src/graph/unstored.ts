import { claimParts, isNumbered } from "../identity/claim.js";
import { type DocumentProperties, describe } from "../identity/describe.js";
import type { KnownDocument } from "../identity/known.js";
import { decideMention } from "../identity/mention.js";
import type { Verdict } from "../identity/verdict.js";
import type { Transaction } from "./connect.js";
import type { DescriptionRow } from "./descriptions.js";
import { familyDecisions } from "./families.js";
import { grouped } from "./grouped.js";

/** A document that a text speaks of: as the graph holds it, or as the text alone tells of it. Dates are ISO. */
export type Spoken = DocumentProperties & { readonly id: string; readonly known: boolean };

/** What the ids that a text makes stand for, beside all that the graph holds. */
export interface Standing {
  readonly of: (claims: readonly string[]) => Verdict;
  readonly documents: ReadonlyMap<string, Spoken>;
}

const OWN = (id: string): Verdict => ({ document: id, candidates: [] });

/** The decisions on those of the text's claims whose families are of one kind. */
async function decided(
  tx: Transaction,
  rows: readonly DescriptionRow[],
  aliases: readonly KnownDocument[] = [],
): Promise<[string, Verdict][]> {
  const claims = rows.map(({ claim, family }) => ({ ...claim, family }));
  const families = [...grouped(claims, (claim) => claim.family)].map(([key, those]) => {
    const ids = those.map(({ id }) => id);
    return { key, whole: false, ids };
  });
  const { decisions } = await familyDecisions(tx, families, { claims, aliases });
  return decisions.map(({ id, document, candidates }) => [id, { document, candidates }]);
}

/** The documents of these ids: those the graph holds, and the others as the text tells of them. */
async function spoken(
  tx: Transaction,
  ids: readonly string[],
  rows: readonly DescriptionRow[],
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<Map<string, Spoken>> {
  const states = await tx.run<{ properties: Spoken & object; partOf: string | null }>("document-states", {
    ids,
  });
  const known = new Map(
    states.map(({ properties, partOf }) => [properties.id, { ...properties, partOf, known: true }]),
  );
  const told = grouped(rows, ({ claim }) => verdicts.get(claim.id)?.document ?? claim.id);
  return new Map(
    ids.map((id) => {
      const tellings = (told.get(id) ?? []).map(({ claim, properties }) => {
        const whole = properties.partOf === null ? null : verdicts.get(properties.partOf)?.document;
        return { ...properties, claim: claim.id, count: 1, partOf: whole ?? null };
      });
      return [id, known.get(id) ?? { id, ...describe(id, tellings), known: false }];
    }),
  );
}

/**
 * What a text that is not stored speaks of: its ids are decided as a load would decide them, numbers first, then the
 * names that laws known by number bear. Only reads.
 */
export async function standing(tx: Transaction, rows: readonly DescriptionRow[]): Promise<Standing> {
  const numbered = rows.filter(({ family }) => isNumbered(family));
  const verdicts = new Map(await decided(tx, numbered));
  const documentsOf = (those: readonly DescriptionRow[]) => [
    ...new Set(those.flatMap(({ claim }) => verdicts.get(claim.id)?.document ?? [])),
  ];
  const first = await spoken(tx, documentsOf(numbered), rows, verdicts);
  const laws = [...first.values()].flatMap(({ id, nameKey, known }) =>
    nameKey && !known ? [{ ...claimParts(id), document: id, family: nameKey }] : [],
  );
  const named = rows.filter(({ family }) => !isNumbered(family));
  for (const [id, verdict] of await decided(tx, named, laws)) verdicts.set(id, verdict);
  const documents = await spoken(tx, documentsOf(rows), rows, verdicts);
  const of = (claims: readonly string[]) => decideMention(claims.map((id) => verdicts.get(id) ?? OWN(id)));
  return { of, documents };
}
