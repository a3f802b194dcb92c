import { MatrixState } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { Row } from "../../graph/plain.js";
import type { MatrixAnswer, MatrixRowAnswer } from "../../model/answers.js";
import { fold } from "../../model/fold.js";
import { membersOf } from "../../vocabulary/organisations/members.js";
import { documentAnswer } from "../document.js";
import { MAXIMA, within } from "../limits.js";
import { type Answer, fulfilment, memberId } from "./fulfil.js";

/** `documents`: ids, all of which anything is expected without; `place`: of the obliged bodies; `asOf`: ISO. */
export interface MatrixQuestion {
  readonly documents?: readonly string[] | null;
  readonly place?: string | null;
  readonly asOf: string;
  readonly first?: number | null;
}

type Expectation = Pick<MatrixRowAnswer, "product" | "deadline" | "origin"> & {
  readonly id: string;
  readonly list: string | null;
  readonly reference: string | null;
  readonly body: {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly kind: string | null;
  };
};

interface Expected {
  readonly document: Row;
  readonly expectations: readonly Expectation[];
  readonly answers: readonly (Omit<Answer, "document"> & { readonly document: Row })[];
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

type Outcome = Pick<MatrixRowAnswer, "state" | "days" | "by">;

/** What came of it: by whom, when against the deadline. Nothing without a deadline is ever overdue. */
function outcomeOf(by: Answer | null, deadline: string | null, asOf: string): Outcome {
  if (by) {
    const late = by.document.issuedOn && deadline ? daysBetween(deadline, by.document.issuedOn) : 0;
    return late > 0
      ? { state: MatrixState.LATE, days: late, by: by.document }
      : { state: MatrixState.ISSUED, days: null, by: by.document };
  }
  const over = deadline ? daysBetween(deadline, asOf) : 0;
  return over > 0
    ? { state: MatrixState.MISSING, days: over, by: null }
    : { state: MatrixState.PENDING, days: null, by: null };
}

interface Bodies {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** Whether the graph has it as a node. */
  readonly known: boolean;
}

/** Those who are obliged: the body itself, or every member of the class; null where nobody can tell the members. */
function obliged({ body, deadline }: Expectation, asOf: string): readonly Bodies[] | null {
  const { id, name, place, kind } = body;
  if (kind !== "CLASS") return [{ id, name, place, known: true }];
  const members = membersOf(fold(name), place, deadline && deadline < asOf ? deadline : asOf);
  return (
    members?.map((member) => ({ ...member, id: memberId(member.place, member.name), known: false })) ?? null
  );
}

function rowsOf(expected: Expected, { asOf, place }: MatrixQuestion): MatrixRowAnswer[] {
  const document = documentAnswer(expected.document);
  const answers = expected.answers.map((a) => ({ ...a, document: documentAnswer(a.document) }));
  const here = (path: string) => !place || path === place || path.startsWith(`${place}.`);
  return expected.expectations.flatMap((expectation) => {
    const { id, product, deadline, origin, list, reference, body } = expectation;
    const told = { expectation: id, document, product, deadline, origin, reference: reference ?? list };
    const bodies = obliged(expectation, asOf);
    if (bodies === null) {
      const undecided = { state: MatrixState.CLASS, days: null, by: null };
      const row = { ...told, ...undecided, body: body.name, place: body.place, organisation: body };
      return here(body.place) ? [row] : [];
    }
    return bodies
      .filter((one) => here(one.place))
      .map(({ id: bodyId, name, place: at, known }) => ({
        ...told,
        ...outcomeOf(fulfilment(answers, { id: bodyId, product, asOf }), deadline, asOf),
        body: name,
        place: at,
        organisation: known ? { id: bodyId, name } : null,
      }));
  });
}

/**
 * Documents against the bodies that should have carried them out: by what each did, or since how many days it has not.
 * Only who is obliged by an expectation stands in it. Of a class whose members the gazetteer does not all tell, the
 * class is told and nobody is accused. «Missing» is missing from the graph.
 * @throws VanbanError BAD_INPUT for a number out of its limits
 */
export async function coverageMatrix(graph: Graph, question: MatrixQuestion): Promise<MatrixAnswer> {
  const first = within("first", question.first ?? 500, MAXIMA.matrixRows);
  const most = MAXIMA.matrixDocuments;
  return graph.reading(async (tx) => {
    const all = question.documents
      ? [...question.documents]
      : (await tx.run<{ id: string }>("expected-documents", { most: most + 1 })).map((row) => row.id);
    const ids = all.slice(0, most);
    const expected = await tx.run<Expected>("expectations", { ids, most: MAXIMA.matrixAnswers });
    // What was not issued yet obliged nobody on that day.
    const then = expected.filter(({ document: { issuedOn } }) => !issuedOn || issuedOn <= question.asOf);
    const rows = then.flatMap((one) => rowsOf(one, question));
    return { rows: rows.slice(0, first), truncated: rows.length > first || all.length > most };
  });
}
