import { VanbanError } from "../model/errors.js";
import { isPlacePath } from "../model/ids.js";

/**
 * A place as people give it, which becomes part of ids and addresses; null where none is given.
 * @throws VanbanError BAD_INPUT unless it is a place path
 */
export function givenPlace(place: string | null | undefined): string | null {
  if (place === null || place === undefined || isPlacePath(place)) return place ?? null;
  throw new VanbanError(
    "BAD_INPUT",
    `The place is “${place.slice(0, 60)}”, expected a path such as vn, kon-tum or an-giang.tan-an.`,
  );
}
