import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CorrectDateDocument, type NamedFragment, ToCorrectDocument } from "../../generated/explorer.js";
import { instant, shortDate } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { DocumentPicker } from "../search/DocumentPicker.js";
import { ask } from "../session/ask.js";
import { asking } from "../session/asking.js";
import { Trouble } from "../shell/Trouble.js";
import { AMEND } from "./words.js";

const FIELDS = ["issuedOn", "effectiveFrom", "expiresOn"] as const;
type Field = (typeof FIELDS)[number];

/** A date that was read wrongly or is printed wrongly, corrected with its basis; what the text says stays beside. */
export function WrongDate() {
  const w = useWords(AMEND);
  const client = useQueryClient();
  const [document, setDocument] = useState<NamedFragment | null>(null);
  const [field, setField] = useState<Field>("issuedOn");
  const [value, setValue] = useState("");
  const [basis, setBasis] = useState("");
  const { data, error } = useQuery({
    ...asking(ToCorrectDocument, { id: document?.id ?? "" }),
    staleTime: 0,
    enabled: document !== null,
  });
  const seen = document ? data : undefined;
  const expected = Math.max(0, ...(seen?.corrections ?? []).map(({ version }) => version));
  const correcting = useMutation({
    mutationFn: (id: string) =>
      ask(CorrectDateDocument, { id, set: { [field]: value }, why: basis.trim(), expected }),
    onSettled: () => void client.invalidateQueries(),
  });
  return (
    <details>
      <summary>{w.date}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (document) correcting.mutate(document.id);
        }}
      >
        <DocumentPicker label={w.document} picked={document} pick={setDocument} />
        <div className="fields">
          <label className="field">
            {w.field}
            <select value={field} onChange={({ target }) => setField(target.value as Field)}>
              {FIELDS.map((one) => (
                <option key={one} value={one}>
                  {w[one]}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {w.value}
            <input type="date" value={value} onChange={({ target }) => setValue(target.value)} />
          </label>
          {seen && <span className="soft">{w.now(shortDate(seen.document?.[field]) || w.unknown)}</span>}
        </div>
        <label className="field">
          {w.basis}
          <textarea rows={3} value={basis} onChange={({ target }) => setBasis(target.value)} />
        </label>
        <p>
          <button
            type="submit"
            className="main"
            disabled={!seen?.document || value === "" || basis.trim() === "" || correcting.isPending}
          >
            {w.correct}
          </button>
        </p>
      </form>
      {(error ?? correcting.error) && <Trouble error={error ?? correcting.error} />}
      <p role="status">{correcting.isSuccess && w.corrected}</p>
      {seen && seen.corrections.length > 0 && (
        <section>
          <h3>{w.history}</h3>
          <ul>
            {seen.corrections.map((one) => (
              <li key={one.field}>
                <bdi>
                  {FIELDS.includes(one.field as Field) ? w[one.field as Field] : one.field}:{" "}
                  {shortDate(one.told) || w.unknown} → {shortDate(one.value) || w.unknown} · {one.who} ·{" "}
                  {instant(one.at)} · {one.why}
                </bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}
