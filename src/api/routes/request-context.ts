import type { Request } from "express";
import type { ExportContext } from "../../actions/proven-lineage.js";

/** The address under which this server's ids answer. */
export const baseOf = (request: Request, publicUrl: string | null): string =>
  publicUrl ?? `${request.protocol}://${request.get("host")}`;

/** Exports are for readers: private names in restricted passages are blanked out. */
export const exportContext = (request: Request, publicUrl: string | null): ExportContext => ({
  base: baseOf(request, publicUrl),
  on: new Date().toISOString().slice(0, 10),
  reveal: false,
});

/** A document's id from a path: its parts come decoded, whether their slashes were plain or `%2F`. */
export const idOf = ({ params }: Request): string => [params.id].flat().join("/");
