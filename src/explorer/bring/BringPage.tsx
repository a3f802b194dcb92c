import { useState, useSyncExternalStore } from "react";
import { BringInDocument } from "../../generated/explorer.js";
import { EditorsOnly } from "../editing/EditorsOnly.js";
import { Drop } from "../files/Drop.js";
import { useWords } from "../language/Language.js";
import { PlaceField } from "../place/PlaceField.js";
import { InPlayground } from "../shell/InPlayground.js";
import "./bring.css";
import { FileRow } from "./FileRow.js";
import { type Item, queue } from "./queue.js";
import type { Context } from "./upload.js";
import { BRING } from "./words.js";

function Files({ items }: { readonly items: readonly Item[] }) {
  const w = useWords(BRING);
  const failed = items.filter(({ step }) => step === "FAILED").length;
  const done = items.filter(({ step }) => step === "DONE").length;
  return (
    <section aria-label={w.list}>
      <p role="status">{w.progress(done, items.length, failed)}</p>
      <progress max={items.length} value={done + failed} aria-label={w.list} />
      <table className="stacked files">
        <thead>
          <tr>
            <th scope="col">{w.file}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.read}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <FileRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Files are dropped and go into the graph one after another, each with what became of it. */
export function BringPage() {
  const w = useWords(BRING);
  const items = useSyncExternalStore(queue.listen, queue.items);
  const [context, setContext] = useState<Context>({ place: "", asOf: "" });
  return (
    <>
      <h1>{w.title}</h1>
      <p className="screen-only">{w.lead}</p>
      <EditorsOnly>
        <div className="fields screen-only">
          <PlaceField
            label={w.place}
            value={context.place}
            change={(place) => setContext({ ...context, place })}
          />
          <label className="field">
            {w.asOf}
            <input
              type="date"
              value={context.asOf}
              onChange={({ target }) => setContext({ ...context, asOf: target.value })}
            />
          </label>
        </div>
        <Drop label={w.files} many take={(files) => queue.add(files, context)} />
        {items.length > 0 && <Files items={items} />}
      </EditorsOnly>
      <InPlayground operation={BringInDocument} variables={{ name: "van-ban.txt", text: "" }} />
    </>
  );
}
