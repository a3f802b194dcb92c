import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DismissFindingDocument, TakeUpFindingDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { ask } from "../session/ask.js";
import { hasToken } from "../session/token.js";
import { Trouble } from "../shell/Trouble.js";
import { FINDINGS } from "./words.js";

interface Props {
  readonly finding: string;
  readonly isDismissed: boolean;
}

/** For editors: sets a finding aside with a reason, or takes it up again. */
export function Decide({ finding, isDismissed }: Props) {
  const w = useWords(FINDINGS);
  const client = useQueryClient();
  const [why, setWhy] = useState<string | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reason: string) =>
      ask<unknown, { finding: string; why: string }>(
        isDismissed ? TakeUpFindingDocument : DismissFindingDocument,
        { finding, why: reason },
      ),
    onSuccess: () => client.invalidateQueries(),
  });
  if (!hasToken()) return null;
  const act = isDismissed ? w.takeUp : w.dismiss;
  if (why === null)
    return (
      <button type="button" onClick={() => setWhy("")}>
        {act}
      </button>
    );
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim()) mutate(why.trim());
      }}
    >
      <label>
        {w.reason}{" "}
        <input
          required
          maxLength={1000}
          value={why}
          placeholder={w.reasonHint}
          onChange={({ target }) => setWhy(target.value)}
        />
      </label>
      <button type="submit" disabled={isPending || !why.trim()}>
        {act}
      </button>
      <button type="button" onClick={() => setWhy(null)}>
        {w.cancel}
      </button>
      {error && <Trouble error={error} />}
    </form>
  );
}
