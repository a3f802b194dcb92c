/** A page of a list: `next` is the cursor of the page after it, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | null;
}

/**
 * All items of a paged question, asked for page by page as they are taken. Ending the loop ends the asking.
 * @param ask gives the page after a cursor (null: the first)
 */
export async function* everyItem<Item>(
  ask: (after: string | null) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, undefined> {
  let after: string | null = null;
  do {
    const page: Page<Item> = await ask(after);
    yield* page.items;
    after = page.next ?? null;
  } while (after !== null);
}

/** All rows of a list that is asked for by limit and offset, so many at a time. */
export async function* everyRow<Row>(
  ask: (limit: number, offset: number) => Promise<readonly Row[]>,
  limit: number,
): AsyncGenerator<Row, void, undefined> {
  for (let offset = 0; ; offset += limit) {
    const rows = await ask(limit, offset);
    yield* rows;
    if (rows.length < limit) return;
  }
}
