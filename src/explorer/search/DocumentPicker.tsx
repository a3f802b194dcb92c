import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { type NamedFragment, SuggestDocument } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { useWords } from "../language/Language.js";
import { askingOn } from "../session/asking.js";
import { SHELL } from "../shell/words.js";
import "./search-box.css";

interface Props {
  readonly label: string;
  readonly picked: NamedFragment | null;
  pick(document: NamedFragment | null): void;
}

/** One document, found as in the search box and shown with what tells it from its namesakes. */
export function DocumentPicker({ label, picked, pick }: Props) {
  const w = useWords(SHELL);
  const [typed, setTyped] = useState("");
  /** How many were picked: the box is a new one after each, its list closed and nothing chosen in it. */
  const [round, setRound] = useState(0);
  const text = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    ...askingOn(SuggestDocument, { text }),
    enabled: text.length > 1 && text.length <= 500,
  });
  const documents = (text.length > 1 && data ? data.search.items : []).flatMap(
    ({ document }) => document ?? [],
  );
  const found = [...new Map(documents.map((document) => [document.id, document])).values()];
  // An option may be taken in the moment in which the next ones come in.
  const seen = useRef(new Map<string, NamedFragment>());
  for (const document of found) seen.current.set(document.id, document);
  return (
    <div className="document-picker">
      <ComboBox
        key={round}
        autoFocus={round > 0}
        inputValue={typed}
        onInputChange={setTyped}
        items={found}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
        onChange={(id) => {
          const chosen = seen.current.get(String(id));
          if (!chosen) return;
          pick(chosen);
          setTyped("");
          setRound(round + 1);
        }}
      >
        <Label>{label}</Label>
        <Input placeholder={w.searchHint} />
        <Popover className="suggestions" maxHeight={320}>
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
      {picked && <DocumentName document={picked} />}
    </div>
  );
}
