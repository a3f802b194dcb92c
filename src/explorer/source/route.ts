import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { whole } from "../address.js";
import { root } from "../root.js";
import { fetched } from "../session/fetched.js";

interface Search {
  /** The exact place shown, as UTF-16 offsets into the stored text. */
  start?: number | undefined;
  end?: number | undefined;
}

export const source = createRoute({
  getParentRoute: () => root,
  path: "/nguon/$",
  validateSearch: ({ start, end }: Record<string, unknown>): Search => ({
    start: whole(start),
    end: whole(end),
  }),
  component: lazyRouteComponent(
    fetched(() => import("./SourcePage.js")),
    "SourcePage",
  ),
});
