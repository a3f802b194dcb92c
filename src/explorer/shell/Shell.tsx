import { Link, Outlet } from "@tanstack/react-router";
import { useLanguage, useWords } from "../language/Language.js";
import { SearchBox } from "../search/SearchBox.js";
import "./shell.css";
import { SHELL } from "./words.js";

/** What stands around every page: the brand, the one search box, the language. */
export function Shell() {
  const w = useWords(SHELL);
  const { language, choose } = useLanguage();
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
        <nav aria-label={w.menu}>
          <a href="/playground">{w.playground}</a>
          <button
            type="button"
            lang={language === "vi" ? "en" : "vi"}
            onClick={() => choose(language === "vi" ? "en" : "vi")}
          >
            {w.otherLanguage}
          </button>
        </nav>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
