import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A token that nobody can guess: 256 bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether two tokens are one, in a time that tells nothing of either. */
export const sameToken = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));
