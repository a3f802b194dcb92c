import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { VanbanError } from "../model/errors.js";
import { packageRoot } from "../model/root.js";

/** In both languages. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** A variable of a question. `type` is GraphQL's (`[ID!]!`), `example` the value it has where none is given, as written. */
export interface QuestionVariable {
  readonly name: string;
  readonly type: string;
  readonly label: Said;
  readonly example: string | null;
}

/** A file of `questions/`: its name without ending, its head, its one operation. */
export interface NamedQuestion {
  readonly name: string;
  readonly title: Said;
  readonly about: Said;
  readonly variables: readonly QuestionVariable[];
  readonly text: string;
}

const folder = () => join(packageRoot, "questions");

/** A line of the head: `# vi: …`, `# about en: …`, `# $root vi: …`. Empty where there is none. */
function headLine(text: string, key: string): string {
  const escaped = key.replace("$", "\\$");
  return new RegExp(`^# ${escaped}: *(.+)$`, "mu").exec(text)?.[1]?.trim() ?? "";
}

const said = (text: string, of: string): Said => ({
  vi: headLine(text, `${of}vi`),
  en: headLine(text, `${of}en`),
});

function questionOf(name: string, text: string): NamedQuestion {
  const operation = parse(text).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const variables = (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: print(type),
    label: said(text, `$${variable.name.value} `),
    example: defaultValue ? print(defaultValue) : null,
  }));
  return { name, title: said(text, ""), about: said(text, "about "), variables, text };
}

/** All named questions, by name. */
export const namedQuestions = (): NamedQuestion[] =>
  readdirSync(folder())
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => questionOf(file.replace(/\.graphql$/, ""), readFileSync(join(folder(), file), "utf8")));

/** @throws VanbanError NOT_FOUND, with the names there are */
export function namedQuestion(name: string): NamedQuestion {
  const all = namedQuestions();
  const found = all.find((question) => question.name === name);
  if (found) return found;
  const names = all.map((question) => question.name).join(", ");
  throw new VanbanError("NOT_FOUND", `No question is called “${name}”; there are: ${names}.`);
}
