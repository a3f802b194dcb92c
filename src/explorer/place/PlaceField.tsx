import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { PlacesDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { PLACE } from "./words.js";

interface Props {
  readonly label: string;
  /** The place's path; empty where none is given. */
  readonly value: string;
  change(path: string): void;
}

const folded = (text: string): string => text.trim().normalize("NFC").toLocaleLowerCase("vi");

/** A place by its name, with those that are known offered; what is no known name counts as a path. */
export function PlaceField({ label, value, change }: Props) {
  const w = useWords(PLACE);
  const list = useId();
  const { data } = useQuery(asking(PlacesDocument, {}));
  const places = data?.places ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const pathOf = (text: string) =>
    places.find(({ name }) => folded(name) === folded(text))?.id ?? text.trim();
  return (
    <label className="field">
      {label}
      <input
        list={list}
        value={typed ?? places.find(({ id }) => id === value)?.name ?? value}
        placeholder={w.hint}
        onChange={({ target }) => {
          setTyped(target.value);
          change(pathOf(target.value));
        }}
      />
      <datalist id={list}>
        {places.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
