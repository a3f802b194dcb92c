import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../root.js";
import { type FindingsSearch, searchOf } from "./state.js";

export const findings = createRoute({
  getParentRoute: () => root,
  path: "/phat-hien",
  validateSearch: (search: Record<string, unknown>): FindingsSearch => searchOf(search),
  component: lazyRouteComponent(() => import("./FindingsPage.js"), "FindingsPage"),
});
