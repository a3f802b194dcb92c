import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { text, times } from "../address.js";
import { root } from "../root.js";
import { fetched } from "../session/fetched.js";

interface Search {
  /** The month of deadlines shown, `2025-06`; all where none is given. */
  month?: string | undefined;
  /** The duty whose sentence is open. */
  proof?: string | undefined;
  /** How many times 200 duties are laid out. */
  rows?: number | undefined;
}

export const organisation = createRoute({
  getParentRoute: () => root,
  path: "/co-quan/$",
  validateSearch: ({ month, proof, rows }: Record<string, unknown>): Search => ({
    month: /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text(month) ?? "") ? text(month) : undefined,
    proof: text(proof),
    rows: times(rows),
  }),
  component: lazyRouteComponent(
    fetched(() => import("./OrganisationPage.js")),
    "OrganisationPage",
  ),
});
