import type { OrganisationHead } from "../../vocabulary/organisations.js";
import type { View } from "../view.js";

/** Whether a capital stands at a view offset. */
export const isCapital = (view: View, at: number): boolean => /\p{Lu}/u.test(view.text.charAt(at));

/** A head must be written as a name: with a capital, in words that mean nothing else, or after «Trưởng». */
export function isWritten(view: View, head: OrganisationHead, at: number): boolean {
  if (isCapital(view, at) || head.lower === true) return true;
  return /^(?:Ban|Phòng)/.test(head.name) && /trưởng[ \n]+$/.test(view.lower.slice(at - 8, at));
}
