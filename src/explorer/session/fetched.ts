import { connection, told } from "./connection.js";

/** Done as soon as the server answers. */
export const serverAnswers = (): Promise<void> =>
  new Promise((resolve) => {
    if (connection.answers()) return resolve();
    const stop = connection.listen(() => {
      if (!connection.answers()) return;
      stop();
      resolve();
    });
  });

/**
 * The code of a page, fetched when it is first gone to. Where the server does not answer, what was there stays and is told
 * so, and the page comes once it does.
 */
export const fetched =
  <Page>(load: () => Promise<Page>) =>
  (): Promise<Page> =>
    load().catch(async () => {
      told(false);
      await serverAnswers();
      return load();
    });
