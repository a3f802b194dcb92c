import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { SuggestDocument } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { useWords } from "../language/Language.js";
import { askingOn } from "../session/asking.js";
import { SHELL } from "../shell/words.js";
import "./search-box.css";

/** The one search box: suggestions while typing; Enter shows all that was found. */
export function SearchBox() {
  const w = useWords(SHELL);
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({ ...askingOn(SuggestDocument, { text }), enabled: text.length > 1 });
  const documents = (text.length > 1 && data ? data.search.items : []).flatMap(
    ({ document }) => document ?? [],
  );
  const found = [...new Map(documents.map((document) => [document.id, document])).values()];
  const showAll = () => {
    if (typed.trim()) navigate({ to: "/tim", search: { q: typed.trim() } });
  };
  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          showAll();
        }}
      >
        <ComboBox
          inputValue={typed}
          onInputChange={setTyped}
          items={found}
          allowsCustomValue
          allowsEmptyCollection
          menuTrigger="input"
          onSelectionChange={(id) => {
            if (id) navigate({ to: "/van-ban/$", params: { _splat: String(id) } });
          }}
        >
          <Label className="visually-hidden">{w.search}</Label>
          <Input placeholder={w.searchHint} enterKeyHint="search" />
          <Popover className="suggestions" maxHeight={380}>
            <ListBox<(typeof found)[number]>
              renderEmptyState={() => <p className="none">{isFetching ? w.waiting : w.noSuggestion}</p>}
            >
              {(document) => (
                <ListBoxItem id={document.id} textValue={document.symbol ?? document.title ?? document.id}>
                  <DocumentName document={document} />
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
