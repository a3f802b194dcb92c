import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { SuggestDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { askingOn } from "../session/asking.js";
import { SHELL } from "../shell/words.js";
import { HitName } from "./HitName.js";
import "./search-box.css";
import { type Suggestion, suggestionsOf } from "./suggestions.js";

/** The one search box: suggestions while typing; Enter shows all that was found. */
export function SearchBox() {
  const w = useWords(SHELL);
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  /** How many suggestions were followed: the box is a new one after each, its list closed and nothing chosen in it. */
  const [round, setRound] = useState(0);
  const text = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    ...askingOn(SuggestDocument, { text }),
    enabled: text.length > 1 && text.length <= 500,
  });
  const found = text.length > 1 && data ? suggestionsOf(data) : [];
  /** Enter shows all that is found, unless one of the suggestions has the keyboard; the list takes it otherwise. */
  const entered = (event: KeyboardEvent) => {
    const { target, key, nativeEvent } = event;
    if (key !== "Enter" || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    if (target.getAttribute("aria-activedescendant")) return;
    event.preventDefault();
    event.stopPropagation();
    showAll();
  };
  const showAll = () => {
    if (typed.trim()) navigate({ to: "/tim", search: { q: typed.trim() } });
  };
  return (
    <search className="search-box">
      <form
        onKeyDownCapture={entered}
        onSubmit={(event) => {
          event.preventDefault();
          showAll();
        }}
      >
        <ComboBox
          key={round}
          autoFocus={round > 0}
          inputValue={typed}
          onInputChange={setTyped}
          items={found}
          allowsCustomValue
          allowsEmptyCollection
          menuTrigger="input"
          onChange={(key) => {
            const chosen = found.find((suggestion) => suggestion.key === key);
            if (!chosen) return;
            setTyped("");
            setRound(round + 1);
            navigate({ to: chosen.to, params: { _splat: chosen.id } });
          }}
        >
          <Label className="visually-hidden">{w.search}</Label>
          <Input placeholder={w.searchHint} enterKeyHint="search" />
          <Popover className="suggestions" maxHeight={380}>
            <ListBox<Suggestion>
              renderEmptyState={() => <p className="none">{isFetching ? w.waiting : w.noSuggestion}</p>}
            >
              {({ key, text, hit }) => (
                <ListBoxItem id={key} textValue={text}>
                  <HitName hit={hit} />
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
        <Button type="submit">{w.find}</Button>
      </form>
    </search>
  );
}
