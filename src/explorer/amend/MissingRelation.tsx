import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  AssertRelationDocument,
  type NamedFragment,
  type Relation,
  RetractDocument,
} from "../../generated/explorer.js";
import { RELATIONS, relationLabel } from "../labels/relations.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DocumentPicker } from "../search/DocumentPicker.js";
import { ask } from "../session/ask.js";
import { Trouble } from "../shell/Trouble.js";
import { AMEND } from "./words.js";

/** A relation that no source tells in words that were read, added with its basis; it can be taken back at once. */
export function MissingRelation() {
  const w = useWords(AMEND);
  const { language } = useLanguage();
  const client = useQueryClient();
  const [from, setFrom] = useState<NamedFragment | null>(null);
  const [to, setTo] = useState<NamedFragment | null>(null);
  const [relation, setRelation] = useState<Relation>("IMPLEMENTS");
  const [basis, setBasis] = useState("");
  const onSuccess = () => void client.invalidateQueries();
  const adding = useMutation({
    mutationFn: (ends: { from: string; to: string }) =>
      ask(AssertRelationDocument, { ...ends, relation, basis: basis.trim(), why: basis.trim() }),
    onSuccess,
  });
  const takingBack = useMutation({
    mutationFn: (source: string) => ask(RetractDocument, { source, why: w.takeBack }),
    onSuccess: () => {
      adding.reset();
      onSuccess();
    },
  });
  const source = adding.data?.assertStatement.source;
  return (
    <details>
      <summary>{w.relation}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          takingBack.reset();
          if (from && to) adding.mutate({ from: from.id, to: to.id });
        }}
      >
        <DocumentPicker label={w.from} picked={from} pick={setFrom} />
        <label className="field">
          {w.verb}
          <select value={relation} onChange={({ target }) => setRelation(target.value as Relation)}>
            {RELATIONS.map((one) => (
              <option key={one} value={one}>
                {relationLabel(one, language)}
              </option>
            ))}
          </select>
        </label>
        <DocumentPicker label={w.to} picked={to} pick={setTo} />
        <label className="field">
          {w.basis}
          <textarea rows={3} value={basis} onChange={({ target }) => setBasis(target.value)} />
        </label>
        <p>
          <button
            type="submit"
            className="main"
            disabled={!from || !to || basis.trim() === "" || adding.isPending}
          >
            {w.add}
          </button>
        </p>
      </form>
      {(adding.error ?? takingBack.error) && <Trouble error={adding.error ?? takingBack.error} />}
      <p role="status">
        {source && w.added} {takingBack.isSuccess && !source && w.takenBack}
      </p>
      {source && (
        <button type="button" disabled={takingBack.isPending} onClick={() => takingBack.mutate(source)}>
          {w.takeBack}
        </button>
      )}
    </details>
  );
}
