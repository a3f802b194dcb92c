import { useState } from "react";

interface Props {
  readonly label: string;
  /** ISO, or null where none is given. */
  readonly day: string | null;
  choose(day: string | null): void;
}

/** While a year is typed the browser tells the years 2, 20 and 202 too. */
const isWhole = (typed: string): boolean => typed === "" || typed >= "1900";

/** A day that is asked for as soon as its year is whole, and not at each key. */
export function DayField({ label, day, choose }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}{" "}
      <input
        type="date"
        value={typed ?? day ?? ""}
        onBlur={() => setTyped(null)}
        onChange={({ target: { value } }) => {
          setTyped(isWhole(value) ? null : value);
          if (isWhole(value) && value !== (day ?? "")) choose(value || null);
        }}
      />
    </label>
  );
}
