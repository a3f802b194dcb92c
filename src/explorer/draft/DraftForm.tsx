import { useMutation } from "@tanstack/react-query";
import { Drop } from "../files/Drop.js";
import { useWords } from "../language/Language.js";
import { PlaceField } from "../place/PlaceField.js";
import { Trouble } from "../shell/Trouble.js";
import { useTakeOver } from "../shell/useTakeOver.js";
import { Waiting } from "../shell/Waiting.js";
import type { Draft } from "./draft.js";
import { readFile } from "./read-file.js";
import { DRAFT } from "./words.js";

interface Props {
  readonly draft: Draft;
  change(draft: Draft): void;
  check(): void;
}

/** Where a draft is pasted, or its file is dropped. */
export function DraftForm({ draft, change, check }: Props) {
  const w = useWords(DRAFT);
  const text = useTakeOver<HTMLTextAreaElement>();
  const reading = useMutation({
    mutationFn: readFile,
    onSuccess: ({ text, notes }) => change({ ...draft, text, notes }),
  });
  return (
    <form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Drop label={w.file} take={([file]) => file && reading.mutate(file)}>
        <label className="field">
          {w.text}
          <textarea
            ref={text}
            value={draft.text}
            spellCheck={false}
            onChange={({ target }) => change({ ...draft, text: target.value, notes: [] })}
          />
        </label>
      </Drop>
      {reading.isPending && <Waiting>{w.reading}</Waiting>}
      {reading.error && <Trouble error={reading.error} />}
      {draft.notes.length > 0 && (
        <p className="soft">
          {w.notes}: <bdi>{draft.notes.join("; ")}</bdi>
        </p>
      )}
      <div className="fields">
        <PlaceField label={w.place} value={draft.place} change={(place) => change({ ...draft, place })} />
        <label className="field">
          {w.asOf}
          <input
            type="date"
            value={draft.asOf}
            onChange={({ target }) => change({ ...draft, asOf: target.value })}
          />
        </label>
      </div>
      <p>
        <button type="submit" className="main" disabled={draft.text.trim() === ""}>
          {w.check}
        </button>
      </p>
    </form>
  );
}
