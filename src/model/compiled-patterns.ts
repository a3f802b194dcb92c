import { setFlagsFromString } from "node:v8";

/**
 * Patterns are compiled to machine code at once. By default V8 interprets a pattern first, and throws compiled code away
 * after a few collections of garbage: a process that reads for long would read at a third of its speed. Import this
 * before all else in a program's first file.
 */
setFlagsFromString("--no-regexp-tier-up");
