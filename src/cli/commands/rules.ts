import { Command } from "commander";
import { print, printJson } from "../output.js";

async function listRules({ json }: { json?: boolean }): Promise<void> {
  const { ruleAnswers } = await import("../../actions/rules.js");
  for (const rule of ruleAnswers()) {
    if (json) printJson(rule);
    else
      print(
        `${rule.id}  ${rule.severity}${rule.hint ? ", gợi ý" : ""}  ${rule.title} / ${rule.titleEn}\n  ${rule.why}\n  ${rule.advice}`,
      );
  }
}

export const rulesCommand = (): Command =>
  new Command("rules")
    .description("the rules: what each finds, why it matters, what to do")
    .option("--json", "one JSON object a line, a rule each")
    .action((_options, command: Command) => listRules(command.optsWithGlobals()));
