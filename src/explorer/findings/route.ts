import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../root.js";
import { fetched } from "../session/fetched.js";
import { type FindingsSearch, searchOf } from "./state.js";

export const findings = createRoute({
  getParentRoute: () => root,
  path: "/phat-hien",
  validateSearch: (search: Record<string, unknown>): FindingsSearch => searchOf(search),
  component: lazyRouteComponent(
    fetched(() => import("./FindingsPage.js")),
    "FindingsPage",
  ),
});
