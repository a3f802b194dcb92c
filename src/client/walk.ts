import type { Functions } from "./ask.js";
import type { QUESTIONS } from "./operations.js";
import { everyItem, everyRow, type Page } from "./pages.js";
import type { AskOptions } from "./transport.js";

type Questions = Functions<typeof QUESTIONS>;
type VariablesOf<Name extends keyof Questions> = NonNullable<Parameters<Questions[Name]>[0]>;
type ItemOf<Answer> = Answer extends { readonly items: ReadonlyArray<infer Item> } ? Item : never;
type RowOf<Answer> = Answer extends ReadonlyArray<infer Row> ? Row : never;
type AnswerOf<Name extends keyof Questions> = Awaited<ReturnType<Questions[Name]>>;

const PAGED = ["search", "findings", "openCitations", "doubtfulRelations", "reviews", "changes"] as const;
const LISTS = [
  "documents",
  "organisations",
  "places",
  "tasks",
  "responsibilities",
  "indicators",
  "observations",
  "sources",
] as const;

type Paged = (typeof PAGED)[number];
type Listed = (typeof LISTS)[number];

/**
 * Every item of a question that answers by pages, and every row of a list, taken as a loop goes on. `first` and
 * `limit` are how many are asked for at a time.
 */
export type Everything = {
  readonly [Name in Paged]: (
    variables: Omit<VariablesOf<Name>, "after">,
    options?: AskOptions,
  ) => AsyncGenerator<ItemOf<AnswerOf<Name>>, void, undefined>;
} & {
  readonly [Name in Listed]: (
    variables?: Omit<VariablesOf<Name>, "offset">,
    options?: AskOptions,
  ) => AsyncGenerator<RowOf<AnswerOf<Name>>, void, undefined>;
};

type Ask = (variables: object, options?: AskOptions) => Promise<unknown>;
/** Rows asked for at a time where nothing is said: the API's own default. */
const ROWS = 50;

/** Rows that stand still while they are walked through: in an order of their own where none is asked for. */
const inOrder = (name: Listed, { sort }: { readonly sort?: unknown }) => ({
  sort: sort ?? [{ [name === "sources" ? "sha256" : "id"]: "ASC" }],
});

export function everything(questions: Questions): Everything {
  const of = (name: Paged | Listed) => questions[name] as Ask;
  const paged = PAGED.map((name) => [
    name,
    (variables: object, options?: AskOptions) =>
      everyItem((after) => of(name)({ ...variables, after }, options) as Promise<Page<unknown>>),
  ]);
  const listed = LISTS.map((name) => [
    name,
    (variables: { readonly limit?: number; readonly sort?: unknown } = {}, options?: AskOptions) =>
      everyRow(
        (limit, offset) =>
          of(name)({ ...variables, ...inOrder(name, variables), limit, offset }, options) as Promise<
            unknown[]
          >,
        variables.limit ?? ROWS,
      ),
  ]);
  return Object.fromEntries([...paged, ...listed]) as unknown as Everything;
}
