import type { AskOptions } from "./transport.js";

/** A page of a list: `next` is the cursor of the page after it, null at the end. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | null | undefined;
}

/**
 * All items of a paged question, asked for page by page as they are taken. Ending the loop ends the asking.
 * @param ask gives the page after a cursor (null: the first)
 */
export async function* everyItem<Item>(
  ask: (after: string | null, options?: AskOptions) => Promise<Page<Item>>,
  options?: AskOptions,
): AsyncGenerator<Item> {
  let after: string | null = null;
  do {
    const page: Page<Item> = await ask(after, options);
    yield* page.items;
    after = page.next ?? null;
  } while (after !== null);
}
