import { VanbanError } from "../../model/errors.js";

/** @throws VanbanError NOT_FOUND naming the formats that there are */
export function formatOf<F extends { readonly extension: string }>(
  formats: readonly F[],
  extension: string,
): F {
  const format = formats.find((one) => one.extension === extension);
  if (format) return format;
  const known = formats.map((one) => one.extension).join(", ");
  throw new VanbanError(
    "NOT_FOUND",
    `“${extension.slice(0, 40)}” is no format of this export; there are ${known}.`,
  );
}
