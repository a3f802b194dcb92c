import { createRootRoute } from "@tanstack/react-router";
import { NotFound } from "./shell/NotFound.js";
import { Shell } from "./shell/Shell.js";
import { Trouble } from "./shell/Trouble.js";

/** What every page stands in. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Trouble,
});
