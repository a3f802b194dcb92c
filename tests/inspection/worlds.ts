import type { World } from "./world.js";
import { ABSENCE } from "./worlds/absence.js";
import { BODIES } from "./worlds/bodies.js";
import { DATES } from "./worlds/dates.js";
import { RELATIONS } from "./worlds/relations.js";
import { SYMBOLS } from "./worlds/symbols.js";

/** One world a rule. */
export const WORLDS: readonly World[] = [...DATES, ...SYMBOLS, ...RELATIONS, ...ABSENCE, ...BODIES];
