import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FactProofsDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Beside } from "./Beside.js";
import { Proofs } from "./Proofs.js";
import { EVIDENCE } from "./words.js";

interface Props {
  /** The id of a responsibility, task or observation. */
  readonly fact: string;
  readonly title: string;
  readonly children?: ReactNode;
  onClose(): void;
}

/** The sentences that prove a fact, beside the page; asked for when it is opened. */
export function FactBeside({ fact, title, children, onClose }: Props) {
  const w = useWords(EVIDENCE);
  const { data, error, refetch } = useQuery(asking(FactProofsDocument, { id: fact }));
  const proofs = data && [...data.responsibilities, ...data.tasks, ...data.observations];
  return (
    <Beside title={title} onClose={onClose}>
      {children}
      {error ? (
        <Trouble error={error} reset={() => void refetch()} />
      ) : proofs ? (
        <Proofs proofs={proofs.flatMap(({ evidence }) => evidence)} />
      ) : (
        <Waiting>{w.waiting}</Waiting>
      )}
    </Beside>
  );
}
