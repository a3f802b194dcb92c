import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { text } from "../address.js";
import { root } from "../root.js";
import { fetched } from "../session/fetched.js";

export const indicator = createRoute({
  getParentRoute: () => root,
  path: "/chi-tieu/$",
  /** `proof`: the value whose sentence is open. */
  validateSearch: ({ proof }: Record<string, unknown>): { proof?: string | undefined } => ({
    proof: text(proof),
  }),
  component: lazyRouteComponent(
    fetched(() => import("./IndicatorPage.js")),
    "IndicatorPage",
  ),
});
