import { CommanderError } from "commander";
import { VanbanError } from "../model/errors.js";

/** Exit codes, documented in `vanban --help`. */
export const EXIT = { well: 0, someFailed: 1, wrongUsage: 2, noDatabase: 3 } as const;

/** The user's signal, or a reader of our output that has gone: the work ends, and what was opened is closed. */
export class Stopped extends Error {
  readonly exitCode: number;

  constructor(why: string, exitCode: number) {
    super(why);
    this.exitCode = exitCode;
  }
}

/** Some parts of the work failed, and each was told on stderr already. */
export class SomeFailed extends Error {}

function codeOfVanban({ code }: VanbanError): number {
  if (code === "DATABASE_UNAVAILABLE" || code === "MIGRATION_CHANGED") return EXIT.noDatabase;
  return code === "BAD_SETTING" || code === "BAD_INPUT" ? EXIT.wrongUsage : EXIT.someFailed;
}

/** What an error means for the command line: its exit code and, where something is still to be said, a sentence. */
export function failureOf(error: unknown): { readonly exitCode: number; readonly message: string | null } {
  if (error instanceof Stopped) return { exitCode: error.exitCode, message: null };
  if (error instanceof SomeFailed) return { exitCode: EXIT.someFailed, message: null };
  // Commander has said it by itself; its own code 1 is a wrong usage here.
  if (error instanceof CommanderError)
    return { exitCode: error.exitCode === 0 ? EXIT.well : EXIT.wrongUsage, message: null };
  if (error instanceof VanbanError) return { exitCode: codeOfVanban(error), message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { exitCode: EXIT.someFailed, message: `Something unexpected happened: ${reason}` };
}
