import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const path = process.env.VANBAN_CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a real Chromium to open pages in; `npm test` brings one in where it can, and says where it cannot. */
export const hasChromium = existsSync(path);

/** Headless, and silent by itself: whatever is asked of the network is asked by the page. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-sync",
      "--no-first-run",
      "--no-pings",
    ],
  });

export interface Watched {
  readonly page: Page;
  /** Every address that the page asked for, but for what it made itself (`data:`, `blob:`). */
  readonly asked: string[];
  /** What the page complained of in its console. */
  readonly complaints: string[];
}

/** A page whose requests and complaints are kept. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "vi-VN" });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, asked, complaints };
}
