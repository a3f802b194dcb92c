/** Whether the server answered when it was last asked; pages tell it, and ask again when it does. */
let answers = true;
const listeners = new Set<() => void>();

/** What came of asking the server. */
export function told(answered: boolean): void {
  if (answers === answered) return;
  answers = answered;
  for (const listener of listeners) listener();
}

export const connection = {
  answers: (): boolean => answers,
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
