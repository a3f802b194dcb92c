import type { Page } from "playwright-core";

/** As cytoscape keeps itself at its container. */
interface Drawn {
  nodes(): { readonly length: number };
  one(event: "render", then: () => void): void;
}
type Container = HTMLElement & { readonly _cyreg?: { readonly cy: Drawn } };

/** So long a picture is waited for at most, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Opens a lineage and waits until that many documents are drawn.
 * @returns milliseconds from the end of the last answer to the first frame that shows them all, and how many there are
 */
export async function drawn(page: Page, address: string, documents: number) {
  await page.goto(address);
  return await page.evaluate(
    ({ most, patience }) =>
      new Promise<{ readonly ms: number; readonly documents: number }>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Fewer than ${most} documents were drawn`)), patience);
        const look = () => {
          const picture = document.querySelector<Container>(".picture")?._cyreg?.cy;
          if (!picture || picture.nodes().length < most) return requestAnimationFrame(look);
          picture.one("render", () => {
            clearTimeout(late);
            const now = performance.now();
            const answers = performance
              .getEntriesByType("resource")
              .filter(({ name }) => name.endsWith("/graphql")) as PerformanceResourceTiming[];
            const answered = Math.max(...answers.map(({ responseEnd }) => responseEnd));
            resolve({ ms: now - answered, documents: picture.nodes().length });
          });
          return undefined;
        };
        look();
      }),
    { most: documents, patience: PATIENCE },
  );
}

/** Seconds that a picture is dragged about. */
const DRAGGED = 4;

/** Frames a second while the picture is dragged about with the mouse, and the longest time between two, in ms. */
export async function panned(page: Page) {
  const box = await page.locator(".picture").boundingBox();
  if (!box) throw new Error("There is no picture on the page");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(
    (seconds) =>
      new Promise<number[]>((resolve) => {
        const at: number[] = [];
        const until = performance.now() + seconds * 1_000;
        const frame = (now: number) => {
          at.push(now);
          if (now < until) requestAnimationFrame(frame);
          else resolve(at);
        };
        requestAnimationFrame(frame);
      }),
    DRAGGED,
  );
  let dragging = true;
  const drag = (async () => {
    for (let n = 0; dragging; n += 1)
      await page.mouse.move(x + 150 * Math.sin(n / 9), y + 90 * Math.cos(n / 7));
  })();
  const at = await frames;
  dragging = false;
  await drag;
  await page.mouse.up();
  const gaps = at.slice(1).map((time, i) => time - (at[i] as number));
  const whole = (at.at(-1) as number) - (at[0] as number);
  return { perSecond: (1_000 * gaps.length) / whole, longest: Math.max(...gaps) };
}
