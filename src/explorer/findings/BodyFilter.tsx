import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { BodyNameDocument, BodyNamesDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { PlaceName } from "../place/PlaceName.js";
import { asking, askingOn } from "../session/asking.js";
import { FINDINGS } from "./words.js";

interface Props {
  readonly body: string | undefined;
  choose(body?: string): void;
}

/** A body by its name; the address holds its id. */
export function BodyFilter({ body, choose }: Props) {
  const w = useWords(FINDINGS);
  const [typed, setTyped] = useState<string | null>(null);
  const text = useDeferredValue(typed?.trim() ?? "");
  const chosen = useQuery({ ...asking(BodyNameDocument, { id: body ?? "" }), enabled: body !== undefined });
  const { data } = useQuery({ ...askingOn(BodyNamesDocument, { text }), enabled: text.length > 1 });
  const found = (text.length > 1 ? (data?.search.items ?? []) : []).flatMap(
    ({ organisation }) => organisation ?? [],
  );
  return (
    <ComboBox
      className="body-filter"
      inputValue={typed ?? chosen.data?.organisation?.name ?? body ?? ""}
      onInputChange={(value) => {
        setTyped(value);
        if (value === "") choose();
      }}
      onBlur={() => setTyped(null)}
      items={found}
      allowsCustomValue
      menuTrigger="input"
      // The address holds what is chosen; the box would go back to its own choice when something else is typed.
      value={null}
      onChange={(id) => {
        if (!id) return;
        setTyped(null);
        choose(String(id));
      }}
    >
      <Label>{w.body}</Label>
      <Input placeholder={w.bodyHint} />
      <Popover className="suggestions" maxHeight={300}>
        <ListBox<(typeof found)[number]>>
          {({ id, name, place }) => (
            <ListBoxItem id={id} textValue={name}>
              <bdi>{name}</bdi> <span className="soft">{place && <PlaceName of={place} />}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
