import { useMutation } from "@tanstack/react-query";
import { useWords } from "../language/Language.js";
import { Trouble } from "../shell/Trouble.js";
import { type Asked, saveList } from "./save.js";
import { LIST } from "./words.js";

/** The table as a spreadsheet or CSV, made by the server. */
export function SaveList({ asked }: { readonly asked: Asked }) {
  const w = useWords(LIST);
  const saving = useMutation({ mutationFn: (format: "xlsx" | "csv") => saveList(asked, format) });
  return (
    <>
      <p className="screen-only">
        <button type="button" disabled={saving.isPending} onClick={() => saving.mutate("xlsx")}>
          {w.save}
        </button>{" "}
        <button type="button" disabled={saving.isPending} onClick={() => saving.mutate("csv")}>
          {w.saveCsv}
        </button>
      </p>
      {saving.error && <Trouble error={saving.error} />}
    </>
  );
}
