import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { dueOfSentence } from "./due.js";
import { type Assigned, rolesOf } from "./roles.js";
import { type Row, workOfRow } from "./rows.js";
import type { FoundDuty, FoundTask } from "./task.js";

/** A piece of the text that says what is to be done: all of it, and where its words begin after the mark. */
export interface Piece {
  readonly start: number;
  readonly from: number;
  readonly end: number;
}

/** Gathers the tasks and duties of a text as they are come upon. `cited` tells offsets inside citations. */
export class Collected {
  readonly tasks: FoundTask[] = [];
  readonly duties: FoundDuty[] = [];

  private readonly view: View;
  private readonly bodies: readonly BodyMention[];
  private readonly cited: (at: number) => boolean;

  constructor(view: View, bodies: readonly BodyMention[], cited: (at: number) => boolean) {
    this.view = view;
    this.bodies = bodies;
    this.cited = cited;
  }

  addRow(row: Row): void {
    const work = workOfRow(this.view, this.bodies, row, this.tasks.length);
    this.tasks.push(work.task);
    this.duties.push(...work.duties);
  }

  /** Adds a task, and tells its index. */
  addTask({ start, from, end }: Piece): number {
    const time = dueOfSentence(this.view.lower.slice(start, end), (at) => this.cited(start + at));
    this.tasks.push({ start, end, words: { start: from, end }, product: null, ...time });
    return this.tasks.length - 1;
  }

  /** A task of the subjects, whose duty is said from `at` on; `above`: roles that hold where it says none. */
  assign(subjects: readonly BodyMention[], at: number, piece: Piece, above?: readonly Assigned[]): void {
    const own = rolesOf(this.view, this.bodies, subjects, at, piece.end);
    const roles = above && own.every((r) => r.role === "CARRIES_OUT") ? above : own;
    const task = this.addTask(piece);
    for (const { body, role } of roles)
      this.duties.push({ body, role, object: { task }, start: piece.start, end: piece.end });
  }
}
