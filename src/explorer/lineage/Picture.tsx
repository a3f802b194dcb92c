import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { useEffect, useEffectEvent, useRef } from "react";
import { useLanguage, useWords } from "../language/Language.js";
import { elementsOf } from "./elements.js";
import { look } from "./look.js";
import type { Change, Network } from "./network.js";
import type { Position } from "./place.js";
import type { Way } from "./state.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly network: Network;
  readonly positions: ReadonlyMap<string, Position>;
  /** Edges that were added or ended between two days that are compared. */
  readonly changes: ReadonlyMap<string, Change>;
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

/** The lineage as a picture that can be moved and zoomed; nothing moves unless the reader moves it. */
export function Picture({ network, positions, changes, onDocument, onEdge, onMore, onReady }: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Core>(null);
  const tapped = useEffectEvent((data: Record<string, unknown>, isEdge: boolean) => {
    if (isEdge) onEdge(String(data.id));
    else if (data.mark) onMore(String(data.of), data.mark as Way);
    else onDocument(String(data.id));
  });
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
    picture.current = made;
    ready(made);
    const theme = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => made.style(look());
    theme.addEventListener("change", recolour);
    return () => {
      theme.removeEventListener("change", recolour);
      made.destroy();
      picture.current = null;
    };
  }, []);

  const fitted = useRef<string>(null);
  useEffect(() => {
    const made = picture.current;
    if (!made) return;
    bring(made, elementsOf(network, positions, language, changes));
    if (fitted.current === network.root || network.nodes.size === 0) return;
    fitted.current = network.root;
    made.fit(undefined, 40);
    // What fits with room to spare is not blown up; all of it stays in sight.
    if (made.zoom() > 1) made.zoom(1).center();
  }, [network, positions, language, changes]);

  return <div ref={box} className="picture" role="img" aria-label={w.pictureOf} />;
}
