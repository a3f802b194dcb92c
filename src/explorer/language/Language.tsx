import { createContext, type PropsWithChildren, use, useEffect, useMemo, useState } from "react";
import { type InOne, inLanguage, type Language, type Words } from "./words.js";

interface Choice {
  readonly language: Language;
  choose(language: Language): void;
}

const Chosen = createContext<Choice>({ language: "vi", choose: () => {} });
const KEY = "vanban.language";

function remembered(): Language {
  return localStorage.getItem(KEY) === "en" ? "en" : "vi";
}

/** Holds the language of the pages; the choice is kept in this browser. */
export function LanguageProvider({ children }: PropsWithChildren) {
  const [language, setLanguage] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEY, language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <Chosen value={choice}>{children}</Chosen>;
}

export const useLanguage = (): Choice => use(Chosen);

/** A page's words in the language chosen. */
export function useWords<W extends Words>(all: W): InOne<W> {
  const { language } = use(Chosen);
  return useMemo(() => inLanguage(all, language), [all, language]);
}
