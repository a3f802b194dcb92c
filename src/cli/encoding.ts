import { Option } from "commander";

/** `--encoding`, for plain text whose bytes do not tell it. The names are those of `files/text-encoding.ts`. */
export const encodingOption = (): Option =>
  new Option("--encoding <name>", "encoding of plain text whose bytes do not tell it").choices([
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1258",
  ]);
