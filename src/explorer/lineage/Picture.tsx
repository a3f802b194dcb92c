import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useLanguage, useWords } from "../language/Language.js";
import { elementsOf } from "./elements.js";
import { look } from "./look.js";
import type { Marks, Network } from "./network.js";
import type { Position } from "./place.js";
import { outside, overview, show } from "./sight.js";
import type { LineageState, Way } from "./state.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly network: Network;
  readonly positions: ReadonlyMap<string, Position>;
  readonly axis: LineageState["axis"];
  readonly marks: Marks;
  onDocument(id: string): void;
  onEdge(id: string): void;
  onMore(id: string, way: Way): void;
  /** Told once the picture is there, so that it can be saved. */
  onReady(picture: Core): void;
}

/** Changes the picture to these elements and leaves all others where they are. */
function bring(picture: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]));
  picture.batch(() => {
    picture
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const there = picture.$id(id);
      if (there.empty()) fresh.push(element);
      else {
        there.data(element.data);
        if (element.position) there.position(element.position);
      }
    }
    picture.add(fresh);
  });
}

/** The faces of its words. */
const FACES = ['13px "Be Vietnam Pro"', '600 13px "Be Vietnam Pro"'];

/** How long a picture rests before what lies outside its frame is counted, in milliseconds. */
const REST = 150;

/** The lineage as a picture that can be moved and zoomed; nothing moves unless the reader moves it. */
export function Picture({ network, positions, axis, marks, onDocument, onEdge, onMore, onReady }: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Core>(null);
  const tapped = useEffectEvent((data: Record<string, unknown>, isEdge: boolean) => {
    if (isEdge) onEdge(String(data.id));
    else if (data.mark) onMore(String(data.of), data.mark as Way);
    else onDocument(String(data.id));
  });
  const [beyond, setBeyond] = useState(0);
  const ready = useEffectEvent((made: Core) => onReady(made));

  useEffect(() => {
    const made = cytoscape({
      container: box.current,
      style: look(),
      layout: { name: "preset" },
      minZoom: 0.05,
      maxZoom: 3,
      autoungrabify: true,
      boxSelectionEnabled: false,
      // Above some hundreds of documents the picture is moved as an image and drawn anew when it rests.
      textureOnViewport: true,
      hideEdgesOnViewport: false,
    });
    made.on("tap", "node, edge", ({ target }) => tapped(target.data(), target.isEdge()));
    let counting: ReturnType<typeof setTimeout>;
    made.on("viewport resize add remove position", () => {
      clearTimeout(counting);
      counting = setTimeout(() => setBeyond(outside(made)), REST);
    });
    picture.current = made;
    ready(made);
    const theme = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => made.style(look());
    theme.addEventListener("change", recolour);
    // A canvas is not drawn anew by itself when its face has come.
    void Promise.all(FACES.map((face) => document.fonts.load(face))).then(() => {
      if (!made.destroyed()) recolour();
    });
    return () => {
      theme.removeEventListener("change", recolour);
      clearTimeout(counting);
      made.destroy();
      picture.current = null;
    };
  }, []);

  const fitted = useRef<string>(null);
  useEffect(() => {
    const made = picture.current;
    if (!made) return;
    bring(made, elementsOf(network, positions, axis, language, marks));
    // Another root, another arrangement or a way that was asked for comes into sight; nothing else moves the picture.
    const way = made.elements("[way = 1]");
    const key = [network.root, axis, ...way.edges().map((edge) => edge.id())].join(" ");
    if (fitted.current === key || network.nodes.size === 0) return;
    const isWayClosed = fitted.current?.startsWith(`${key} `);
    fitted.current = key;
    if (!isWayClosed) show(made, way);
  }, [network, positions, axis, language, marks]);

  const zoomed = (by: number) => {
    const made = picture.current;
    made?.zoom({
      level: made.zoom() * by,
      renderedPosition: { x: made.width() / 2, y: made.height() / 2 },
    });
  };
  return (
    <div className="picture-frame">
      <div ref={box} className="picture" role="img" aria-label={w.pictureOf} />
      <p className="beyond soft screen-only">{beyond > 0 && w.outside(beyond)}</p>
      <div className="zoom">
        <button type="button" aria-label={w.closer} onClick={() => zoomed(1.3)}>
          +
        </button>
        <button type="button" aria-label={w.farther} onClick={() => zoomed(1 / 1.3)}>
          −
        </button>
        <button type="button" onClick={() => picture.current && overview(picture.current)}>
          {w.fit}
        </button>
      </div>
    </div>
  );
}
