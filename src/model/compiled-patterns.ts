import { setFlagsFromString } from "node:v8";

/**
 * Patterns are compiled to machine code at once. By default V8 interprets a pattern first, and throws compiled code away
 * after a few collections of garbage: a process that reads for long would read at a third of its speed. Import this
 * before all else in a program's first file.
 *
 * No pattern waits for a first run, rather than `--no-regexp-tier-up`: with that one V8 jumps into the interpreter's code
 * of a pattern that ran before the flag was set, or of one with the same source, and the process dies.
 */
setFlagsFromString("--regexp-tier-up-ticks=0");
