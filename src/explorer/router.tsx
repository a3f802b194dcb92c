import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { day, text, times } from "./address.js";
import { type DocumentSearch, searchOf as documentSearchOf } from "./document/state.js";
import { findings } from "./findings/route.js";
import { HomePage } from "./home/HomePage.js";
import { indicator } from "./indicator/route.js";
import { type LineageSearch, searchOf, stateOf } from "./lineage/state.js";
import { organisation } from "./organisation/route.js";
import { root } from "./root.js";
import { fetched } from "./session/fetched.js";
import { Trouble } from "./shell/Trouble.js";
import { source } from "./source/route.js";

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });

/** What is searched for, and how many pages of it are shown. */
interface SearchSearch {
  q?: string | undefined;
  pages?: number | undefined;
}

const search = createRoute({
  getParentRoute: () => root,
  path: "/tim",
  validateSearch: ({ q, pages }: Record<string, unknown>): SearchSearch => ({
    q: text(q),
    pages: times(pages),
  }),
  component: lazyRouteComponent(
    fetched(() => import("./search/SearchPage.js")),
    "SearchPage",
  ),
});

const document = createRoute({
  getParentRoute: () => root,
  path: "/van-ban/$",
  validateSearch: (search: Record<string, unknown>): DocumentSearch => documentSearchOf(search),
  component: lazyRouteComponent(
    fetched(() => import("./document/DocumentPage.js")),
    "DocumentPage",
  ),
});

const lineage = createRoute({
  getParentRoute: () => root,
  path: "/pha-he/$",
  validateSearch: (search: Record<string, unknown>): LineageSearch => searchOf(stateOf(search)),
  component: lazyRouteComponent(
    fetched(() => import("./lineage/LineagePage.js")),
    "LineagePage",
  ),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: "/kiem-tra",
  component: lazyRouteComponent(
    fetched(() => import("./draft/DraftPage.js")),
    "DraftPage",
  ),
});

const list = createRoute({
  getParentRoute: () => root,
  path: "/danh-sach",
  validateSearch: ({
    ds,
    noi,
    ngay,
  }: Record<string, unknown>): Partial<Record<"ds" | "noi" | "ngay", string | undefined>> => ({
    ds: text(ds),
    noi: text(noi),
    ngay: day(ngay),
  }),
  component: lazyRouteComponent(
    fetched(() => import("./list/ListPage.js")),
    "ListPage",
  ),
});

/** Of one source, by its SHA-256, or of all. */
const ofSource = ({ nguon }: Record<string, unknown>): { nguon?: string | undefined } => ({
  nguon: text(nguon),
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: "/do-day-du",
  validateSearch: ofSource,
  component: lazyRouteComponent(
    fetched(() => import("./coverage/CoveragePage.js")),
    "CoveragePage",
  ),
});

const bring = createRoute({
  getParentRoute: () => root,
  path: "/nap-van-ban",
  component: lazyRouteComponent(
    fetched(() => import("./bring/BringPage.js")),
    "BringPage",
  ),
});

const decide = createRoute({
  getParentRoute: () => root,
  path: "/can-quyet",
  validateSearch: ofSource,
  component: lazyRouteComponent(
    fetched(() => import("./decide/DecidePage.js")),
    "DecidePage",
  ),
});

/** The addresses of the pages, in Vietnamese; each holds the whole state of what is shown. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...[home, search, document, lineage, organisation, indicator, source, findings],
    ...[draft, list, coverage, bring, decide],
  ]),
  defaultPreload: false,
  scrollRestoration: true,
  // Within the shell, so that search and pages stay at hand.
  defaultErrorComponent: Trouble,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
