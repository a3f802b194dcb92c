import type { CollectionReturnValue, Core } from "cytoscape";

/** The words of a document are set at 13 px: drawn smaller than by this they are not read but guessed. */
const READABLE = 0.7;
/** On a narrow screen more columns beside one another are worth smaller words, down to this. */
const LEAST = 0.45;
const MARGIN = 40;

/** Brings these elements into sight, or all, however small. What fits with room to spare is not blown up. */
export function overview(picture: Core, wanted?: CollectionReturnValue): void {
  const shown = wanted?.nonempty() ? wanted : picture.elements();
  picture.fit(shown, MARGIN);
  if (picture.zoom() > 1) picture.zoom(1).center(shown);
}

/** As `overview`, but never too small to be read: what does not fit then lies around the document at the start. */
export function show(picture: Core, wanted: CollectionReturnValue): void {
  overview(picture, wanted);
  const shown = wanted.nonempty() ? wanted : picture.elements();
  const { x1, w } = shown.boundingBox();
  const across = (picture.width() - MARGIN) / w;
  const level = Math.min(READABLE, Math.max(LEAST, across));
  if (picture.zoom() >= level) return;
  const root = picture.elements("[root = 1]");
  const { x, y } = (root.nonempty() ? root : shown).position();
  const middle = across >= level ? x1 + w / 2 : x;
  picture.viewport({
    zoom: level,
    pan: { x: picture.width() / 2 - middle * level, y: picture.height() / 2 - y * level },
  });
}

/** How many documents lie wholly outside the frame. */
export function outside(picture: Core): number {
  const { x1, x2, y1, y2 } = picture.extent();
  return picture.nodes("[system]").filter((node) => {
    const { x, y } = node.position();
    const [across, down] = [node.width() / 2, node.height() / 2];
    return x + across < x1 || x - across > x2 || y + down < y1 || y - down > y2;
  }).length;
}
