import { Command } from "commander";
import type { NamedQuestion, QuestionVariable } from "../../api/named-questions.js";
import { VanbanError } from "../../model/errors.js";
import { readSettings } from "../../model/settings.js";
import { answerTables } from "../answer-table.js";
import { print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

const EXAMPLES = `
Examples:
  vanban ask
  vanban ask implementing-documents
  vanban ask implementing-documents --root vn/29-nq-tw/2018-07-25 --json
  vanban ask foundations --help

Without a name the questions are listed. Each has variables of its own, with a value where none is given.`;

const load = () => import("../../api/named-questions.js");

async function list(json: boolean): Promise<void> {
  const { namedQuestions } = await load();
  const all = namedQuestions();
  if (json) return printJson(all.map(({ text: _, ...question }) => question));
  for (const { name, title, variables } of all) {
    print(`${name}${variables.map((variable) => ` --${variable.name}`).join("")}`);
    print(`  ${title.vi}\n  ${title.en}`);
  }
}

/** A value as typed: lists by commas, numbers and truths by their type. @throws VanbanError BAD_INPUT */
function typed({ name, type }: QuestionVariable, given: string): unknown {
  if (type.startsWith("["))
    return given
      .split(",")
      .map((one) => typed({ name, type: type.slice(1) } as QuestionVariable, one.trim()));
  if (/^(?:Int|Float)/.test(type)) {
    if (given.trim() !== "" && !Number.isNaN(Number(given))) return Number(given);
    throw new VanbanError("BAD_INPUT", `--${name} is “${given}”, expected a number.`);
  }
  if (!type.startsWith("Boolean")) return given;
  if (given === "true" || given === "false") return given === "true";
  throw new VanbanError("BAD_INPUT", `--${name} is “${given}”, expected true or false.`);
}

const named = ({ label, name, type, example }: QuestionVariable): string => {
  const words = [label.vi, label.en].filter(Boolean).join(" / ") || name;
  return `${words} (${type.replaceAll("!", "")}${example ? `, ${example}` : ""})`;
};

async function answer(
  question: NamedQuestion,
  options: Record<string, string>,
  json: boolean,
): Promise<void> {
  const given = question.variables.filter(({ name }) => options[name] !== undefined);
  const variables = Object.fromEntries(given.map((v) => [v.name, typed(v, options[v.name] ?? "")]));
  const shown = showProgress();
  const data = await withGraph(readSettings(), shown.progress, async (graph) => {
    const { ask } = await import("../../api/ask.js");
    return await ask(graph, { text: question.text, variables }, { who: "cli", role: "ADMINISTRATOR" });
  }).finally(() => shown.end());
  if (json) printJson(data);
  else for (const line of answerTables(data)) print(line);
}

/** The command of one question: its variables are its options. */
function commandOf(question: NamedQuestion): Command {
  const { name, title, about, variables } = question;
  const words = [title.vi, title.en, about.vi, about.en].filter(Boolean).join("\n");
  const command = new Command(`vanban ask ${name}`).description(words).exitOverride();
  for (const variable of variables) {
    // GraphQL's names stand as they are: `--asOf`.
    command.option(`--${variable.name} <value>`, named(variable));
  }
  command.option("--json", "the answer as the API gives it, one JSON object");
  const example = variables[0] ? ` --${variables[0].name} …` : "";
  command.addHelpText("after", `\nExamples:\n  vanban ask ${name}\n  vanban ask ${name}${example} --json`);
  return command.action(({ json, ...options }) => answer(question, options, json === true));
}

async function run(name: string | undefined, rest: string[], { json }: { json?: boolean }): Promise<void> {
  if (name === undefined) return list(json === true);
  const { namedQuestion } = await load();
  await commandOf(namedQuestion(name)).parseAsync(json ? [...rest, "--json"] : rest, { from: "user" });
}

export const askCommand = (): Command =>
  new Command("ask")
    .description("the questions people ask, by name: lists them, or answers one")
    .argument("[question]", "name of the question, as the list shows it")
    .argument("[variables...]", "its variables, such as --root vn/29-nq-tw/2018-07-25")
    .option("--json", "JSON for programs")
    .passThroughOptions()
    .addHelpText("after", EXAMPLES)
    .action(run);
