import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/**
 * GraphiQL's own «Fira Code» has no precomposed Vietnamese letters, and sets their marks beside them. These letters are
 * taken from a font of the reader's system, by the face declared in `playground.css`; all else stays as it is.
 */
const FAMILY = '"Vietnamese letters", "Fira Code", ui-monospace, monospace';

/** Sets the editors in a font that knows Vietnamese; shows nothing. */
export function EditorFont() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const headers = useGraphiQL((state) => state.headerEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [query, variables, headers, response]) editor?.updateOptions({ fontFamily: FAMILY });
  }, [query, variables, headers, response]);
  return null;
}
