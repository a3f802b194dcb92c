import "../model/compiled-patterns.js";
import { Command } from "commander";
import { askCommand } from "./commands/ask.js";
import { cascadeCommand } from "./commands/cascade.js";
import { checkCommand } from "./commands/check.js";
import { coverageCommand } from "./commands/coverage.js";
import { documentCommand } from "./commands/document.js";
import { EDIT_COMMANDS } from "./commands/edit.js";
import { expectationsCommand } from "./commands/expectations.js";
import { exportCommand } from "./commands/export.js";
import { findingsCommand } from "./commands/findings.js";
import { holdingsCommand } from "./commands/holdings.js";
import { indicatorsCommand } from "./commands/indicators.js";
import { ingestCommand } from "./commands/ingest.js";
import { lineageCommand } from "./commands/lineage.js";
import { lineageDiffCommand } from "./commands/lineage-diff.js";
import { matrixCommand } from "./commands/matrix.js";
import { organisationsCommand } from "./commands/organisations.js";
import { pathCommand } from "./commands/path.js";
import { readCommand } from "./commands/read.js";
import { resolveCommand } from "./commands/resolve.js";
import { searchCommand } from "./commands/search.js";
import { startCommand } from "./commands/start.js";
import { statusCommand } from "./commands/status.js";
import { statusOfCommand } from "./commands/status-of.js";
import { stopCommand } from "./commands/stop.js";
import { failureOf } from "./failure.js";
import { say } from "./output.js";
import { listenForStop, stopping } from "./stopping.js";
import { version } from "./version.js";

const EPILOGUE = `
Examples:
  vanban start
  vanban read --json van-ban.txt
  vanban ingest ho-so/ --place kon-tum
  vanban document 75-CTr/TU
  vanban lineage 75-CTr/TU
  vanban ask

Results go to stdout, everything else to stderr. Exit codes:
  0  all went well
  1  some of it failed; each failure is said on stderr
  2  wrong usage or a wrong setting
  3  the database cannot be had

Settings (environment variables): VANBAN_HOME, VANBAN_CACHE, HOST, PORT, PUBLIC_URL,
NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE; who may ask what of the
API: VANBAN_PUBLIC_READING, VANBAN_TOKEN, VANBAN_JWT_…, and more in README.md.`;

const COMMANDS = [
  startCommand,
  stopCommand,
  statusCommand,
  readCommand,
  ingestCommand,
  documentCommand,
  lineageCommand,
  lineageDiffCommand,
  pathCommand,
  cascadeCommand,
  statusOfCommand,
  resolveCommand,
  searchCommand,
  matrixCommand,
  askCommand,
  expectationsCommand,
  organisationsCommand,
  indicatorsCommand,
  exportCommand,
  findingsCommand,
  checkCommand,
  coverageCommand,
  ...EDIT_COMMANDS,
  holdingsCommand,
];

/** Wrong usage of a command, however deep, is ours to tell: Commander would leave with another code. */
function told(command: Command): Command {
  for (const one of command.exitOverride().commands) told(one);
  return command;
}

function program(): Command {
  const all = new Command("vanban")
    .description("Văn bản in, lineage out: how Vietnamese party and state documents hang together.")
    .version(version())
    .enablePositionalOptions()
    .addHelpText("after", EPILOGUE);
  for (const make of COMMANDS) all.addCommand(make());
  return told(all);
}

listenForStop();
try {
  await program().parseAsync();
} catch (error) {
  const { exitCode, message } = failureOf(error);
  if (message) say(message);
  process.exitCode = exitCode;
}
// Work that was cut short may still hold sockets; all that was started is closed by now.
if (stopping.aborted) process.exit();
