import { type DragEvent, type PropsWithChildren, useState } from "react";
import "./drop.css";

interface Props extends PropsWithChildren {
  readonly label: string;
  readonly many?: boolean;
  take(files: readonly File[]): void;
}

/** Formats that the server reads; it tells them by the bytes, this only narrows what a dialog offers. */
const FORMATS = ".txt,.md,.html,.htm,.docx,.doc,.pdf";

/** Where files are dropped, or chosen by the keyboard. What stands inside takes a drop too. */
export function Drop({ label, many = false, take, children }: Props) {
  const [over, setOver] = useState(false);
  const given = (files: FileList | null) => {
    const all = [...(files ?? [])];
    if (all.length > 0) take(many ? all : all.slice(0, 1));
  };
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  return (
    <section
      aria-label={label}
      className="drop screen-only"
      data-over={over}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        given(event.dataTransfer.files);
      }}
    >
      {children}
      <label className="choose">
        <span className="button">{label}</span>
        <input
          type="file"
          className="visually-hidden"
          accept={FORMATS}
          multiple={many}
          onChange={({ target }) => {
            given(target.files);
            target.value = "";
          }}
        />
      </label>
    </section>
  );
}
