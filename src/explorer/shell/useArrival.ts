import { type ParsedLocation, useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";
import { titleOf } from "./title.js";

/** What the keyboard is to be put on once it is there; the page's heading until then. */
interface Wanted {
  /** The id of an element, from the address's fragment. */
  readonly id?: string | undefined;
  /** The link by which this page was left before. */
  readonly href?: string | undefined;
}

/** The place of a page that its address leads to. */
const PLACE = "[data-arrive]";
const HEADING = "h1, [role=alert] h2";

const keyOf = ({ state }: ParsedLocation): string => state.__TSR_key ?? "";

/** Focusable from here on, though not by Tab. */
function reachable(element: HTMLElement): HTMLElement {
  if (element.tabIndex < 0) element.tabIndex = -1;
  return element;
}

function put(main: HTMLElement, { id, href }: Wanted): boolean {
  const place = main.querySelector<HTMLElement>(PLACE);
  const link = href && main.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
  const target = id ? document.getElementById(id) : (place ?? link);
  if (target) {
    reachable(target).focus({ preventScroll: true });
    target.scrollIntoView({ block: id ? "start" : "nearest" });
    return true;
  }
  const heading = main.querySelector<HTMLElement>(HEADING);
  const active = document.activeElement;
  // What stands in the page and took the keyboard itself, as a sheet that opens, keeps it.
  if (heading && (active === document.body || !main.contains(active)))
    reachable(heading).focus({ preventScroll: true });
  return false;
}

/**
 * Tells where one is: the title of the window is the page's heading, and whoever goes to another page has the keyboard
 * there; on coming back, on the link by which the page was left. The reader's next key or click ends it, so that what is
 * read slowly takes the keyboard from nobody.
 */
export function useArrival(main: RefObject<HTMLElement | null>, brand: string): void {
  const router = useRouter();
  useEffect(() => {
    const page = main.current;
    if (!page) return;
    const left = new Map<string, string>();
    let wanted: Wanted | null = router.state.location.hash ? { id: router.state.location.hash } : null;
    let heading = "";
    const look = () => {
      const told = page.querySelector("h1")?.textContent ?? "";
      if (told !== heading || document.title === "") document.title = titleOf(told, brand);
      heading = told;
      if (wanted && put(page, wanted)) wanted = null;
    };
    const leave = router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
      const href = document.activeElement?.getAttribute("href");
      if (fromLocation && href && page.contains(document.activeElement)) left.set(keyOf(fromLocation), href);
    });
    const arrive = router.subscribe(
      "onResolved",
      ({ fromLocation, toLocation, pathChanged, hashChanged }) => {
        const id = (hashChanged && toLocation.hash) || undefined;
        const active = document.activeElement;
        // Within a page only what the bar at the top leads to is a going elsewhere.
        const isElsewhere = pathChanged || (active !== document.body && !page.contains(active));
        if (fromLocation && (isElsewhere || id)) wanted = { id, href: left.get(keyOf(toLocation)) };
        look();
      },
    );
    const act = () => {
      wanted = null;
    };
    const watch = new MutationObserver(look);
    watch.observe(page, { childList: true, subtree: true, characterData: true });
    addEventListener("keydown", act, true);
    addEventListener("pointerdown", act, true);
    document.title = titleOf(heading, brand);
    look();
    return () => {
      leave();
      arrive();
      watch.disconnect();
      removeEventListener("keydown", act, true);
      removeEventListener("pointerdown", act, true);
    };
  }, [router, main, brand]);
}
