import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { DismissFindingDocument, TakeUpFindingDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { ask } from "../session/ask.js";
import { hasToken } from "../session/token.js";
import { Trouble } from "../shell/Trouble.js";
import { Reason } from "./Reason.js";
import { FINDINGS } from "./words.js";

interface Props {
  readonly finding: string;
  readonly isDismissed: boolean;
}

/** For editors: sets a finding aside with a reason, or takes it up again. */
export function Decide({ finding, isDismissed }: Props) {
  const w = useWords(FINDINGS);
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    flushSync(() => setAsked(false));
    button.current?.focus();
  };
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
  if (!isAsked)
    return (
      <button ref={button} type="button" onClick={() => setAsked(true)}>
        {act}
      </button>
    );
  return (
    <Reason act={act} isPending={isPending} done={mutate} cancel={cancel}>
      {error && <Trouble error={error} />}
    </Reason>
  );
}
