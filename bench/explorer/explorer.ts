import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { Bench, Table } from "../bench.js";
import { withOwnServer } from "../own-server.js";
import { millis } from "../rounds.js";
import { opened, PER_BRANCH, plantForest } from "./forest.js";
import { drawn, panned } from "./pictures.js";

const ROUNDS = 5;

const middle = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] as number;

async function drawing(browser: Browser, url: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const branches of [1, 6]) {
    const most = branches * PER_BRANCH;
    const times: number[] = [];
    const frames: { perSecond: number; longest: number }[] = [];
    let documents = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
      const picture = await drawn(page, url + opened(branches), most);
      times.push(picture.ms);
      documents = picture.documents;
      await page.waitForTimeout(500);
      frames.push(await panned(page));
      await page.close();
    }
    rows.push([
      String(documents),
      ...[middle(times), Math.max(...times)].map(millis),
      middle(frames.map(({ perSecond }) => perSecond)).toFixed(0),
      millis(middle(frames.map(({ longest }) => longest))),
    ]);
  }
  return rows;
}

/** The scripts that the first page asks for, in kilobytes as gzip sends them. */
async function firstLoad(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const all = await Promise.all(sizes);
  await page.close();
  return all.reduce((sum, size) => sum + size, 0) / 1_000;
}

const HEAD = ["documents", "drawn after the answer, p50", "longest", "frames a second, p50", "longest frame"];

async function run(say: (line: string) => void): Promise<readonly Table[]> {
  say("starting Neo4j in an empty data folder, then drawing lineages in Chromium");
  return await withOwnServer(plantForest, async ({ browser, url }) => {
    const rows = await drawing(browser, url);
    const size = await firstLoad(browser, url);
    return [
      { caption: `Lineages in Chromium, ${ROUNDS} rounds, milliseconds`, rows: [HEAD, ...rows] },
      {
        caption: "The first page",
        rows: [
          ["what", "kB"],
          ["script, as gzip sends it", size.toFixed(0)],
        ],
      },
    ];
  });
}

/** What the pages' pictures take in a real browser. */
export const explorer: Bench = {
  title: "Pages",
  about:
    "Lineages of hundreds and thousands of documents in headless Chromium, which draws without a graphics card: the time from the end of the last answer to the first frame that shows all of them, then the frames a second while the picture is dragged about for four seconds.",
  run,
};
