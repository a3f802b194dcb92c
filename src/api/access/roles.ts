/** Who asks: each may do what those before may do. */
export const ROLES = ["READER", "EDITOR", "ADMINISTRATOR"] as const;
export type Role = (typeof ROLES)[number];

/** Whoever asks: `who` is told in the log of changes; no role may do nothing. */
export interface Caller {
  readonly who: string;
  readonly role: Role | null;
  /** When the token ends that says so, in milliseconds since 1970; an answer that goes on ends with it. */
  readonly until?: number;
}

/** Whether this role may do what `needed` may do. */
export const may = ({ role }: Pick<Caller, "role">, needed: Role): boolean =>
  role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);
