/** So long is a place held in view while what stands above it is laid out, in milliseconds. */
const HELD = 2_000;
/** What the reader does that ends it. */
const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Brings the element of this id to the middle of the window and holds it there: passages that were out of view are laid
 * out only when they come near, and fonts come late, which moves it far away again. Ends when the reader moves; the
 * function that is returned ends it too.
 */
export function bringIntoView(id: string): () => void {
  const until = performance.now() + HELD;
  let frame = 0;
  const hold = () => {
    const active = document.activeElement;
    if (active?.matches("a[href]") && !active.closest(`#${id}`)) return end();
    document.getElementById(id)?.scrollIntoView({ block: "center" });
    frame = performance.now() < until ? requestAnimationFrame(hold) : 0;
  };
  const end = () => {
    cancelAnimationFrame(frame);
    for (const move of MOVES) window.removeEventListener(move, end);
  };
  for (const move of MOVES) window.addEventListener(move, end, { passive: true });
  hold();
  return end;
}
