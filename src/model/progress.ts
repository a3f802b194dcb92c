/** One step of long work, told while it goes on. `done`/`total` are counts of the same unit, when they are known. */
export interface ProgressEvent {
  readonly what: string;
  readonly done?: number;
  readonly total?: number;
}

/** Whoever does long work tells it here; the command line shows it as a bar or as plain lines. */
export type Progress = (event: ProgressEvent) => void;

export const silent: Progress = () => {};
