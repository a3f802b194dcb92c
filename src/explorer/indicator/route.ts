import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { text } from "../address.js";
import { root } from "../root.js";

export const indicator = createRoute({
  getParentRoute: () => root,
  path: "/chi-tieu/$",
  /** `proof`: the value whose sentence is open. */
  validateSearch: ({ proof }: Record<string, unknown>): { proof?: string | undefined } => ({
    proof: text(proof),
  }),
  component: lazyRouteComponent(() => import("./IndicatorPage.js"), "IndicatorPage"),
});
