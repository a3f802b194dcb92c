import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useRef } from "react";
import { instant } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { SearchBox } from "../search/SearchBox.js";
import { Connection } from "./Connection.js";
import { NAVIGATION, NAVIGATION_WORDS } from "./navigation.js";
import { printedAddress } from "./printed-address.js";
import "./shell.css";
import { useArrival } from "./useArrival.js";
import { SHELL } from "./words.js";

/** What stands around every page: the brand, the one search box, the language. */
export function Shell() {
  const w = useWords(SHELL);
  const pages = useWords(NAVIGATION_WORDS);
  const { language, choose } = useLanguage();
  const address = useLocation({ select: ({ href }) => printedAddress(window.location.origin + href) });
  const main = useRef<HTMLElement>(null);
  useArrival(main, w.brand);
  return (
    <>
      <a className="skip" href="#noi-dung">
        {w.skip}
      </a>
      <header className="shell">
        <Link to="/" className="brand">
          {w.brand}
        </Link>
        <SearchBox />
        <button
          type="button"
          className="language"
          lang={language === "vi" ? "en" : "vi"}
          onClick={() => choose(language === "vi" ? "en" : "vi")}
        >
          {w.otherLanguage}
        </button>
        <nav aria-label={w.menu}>
          {NAVIGATION.map(({ to, word }) => (
            <Link key={to} to={to} activeProps={{ "aria-current": "page" }}>
              {pages[word]}
            </Link>
          ))}
          <a href="/playground">{w.playground}</a>
        </nav>
      </header>
      <Connection />
      <p className="paper-only printed">
        {w.printed(instant(new Date().toISOString()))} · <bdi>{address}</bdi>
      </p>
      <main ref={main} id="noi-dung" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
