import { Link } from "@tanstack/react-router";
import { troubleText } from "../labels/troubles.js";
import { useLanguage, useWords } from "../language/Language.js";
import { type Item, queue } from "./queue.js";
import { BRING } from "./words.js";

function Read({ item: { loaded, error, id } }: { readonly item: Item }) {
  const w = useWords(BRING);
  const { language } = useLanguage();
  if (error)
    return (
      <>
        <bdi>{troubleText(error.code, error.message, language)}</bdi>{" "}
        <button type="button" onClick={() => queue.again(id)}>
          {w.again}
        </button>
      </>
    );
  if (!loaded) return null;
  const { source, documents, citations, statements, open } = loaded;
  return (
    <>
      {w.told(documents, citations, statements)}{" "}
      <Link to="/nguon/$" params={{ _splat: source }}>
        {w.text}
      </Link>
      {" · "}
      <Link to="/do-day-du" search={{ nguon: source }}>
        {w.coverage}
      </Link>
      {open > 0 && (
        <>
          {" · "}
          <Link to="/can-quyet" search={{ nguon: source }}>
            {w.open(open)}
          </Link>
        </>
      )}
    </>
  );
}

/** One file: how far it is, what was read, or why not and what to do. */
export function FileRow({ item }: { readonly item: Item }) {
  const w = useWords(BRING);
  const { file, step, loaded } = item;
  return (
    <tr data-step={step}>
      <td data-of={w.file}>
        <bdi>{file.name}</bdi>
      </td>
      <td data-of={w.state}>{loaded && step === "DONE" ? w[loaded.outcome] : w[step]}</td>
      <td data-of={w.read}>{(step === "DONE" || step === "FAILED") && <Read item={item} />}</td>
    </tr>
  );
}
