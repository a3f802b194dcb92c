import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { PROGRAMME, WORLD } from "./api-world.js";
import { hasChromium, openBrowser, watchedPage } from "./browser.js";
import { served, type World } from "./served.js";

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD);
  if (hasChromium) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world.close();
});

describe("the playground's page", () => {
  it("is what browsers get at / and /graphql, programs get GraphQL", async () => {
    const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (const path of ["/playground", "/graphql"]) {
      const page = await fetch(world.url + path, { headers: { accept } });
      expect(page.headers.get("content-type")).toContain("text/html");
      expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(await page.text()).toContain("/playground/assets/");
    }
    const program = await fetch(`${world.url}/graphql`, { headers: { accept: "*/*" } });
    expect(program.headers.get("content-type")).toContain("application/json");
  });

  it("serves its own files alone", async () => {
    for (const path of [
      "/playground/../package.json",
      "/playground/%2e%2e/%2e%2e/package.json",
      "/playground/none.js",
    ])
      expect((await fetch(world.url + path)).status).toBe(404);
  });
});

describe.skipIf(!hasChromium)("the playground in Chromium", () => {
  it("runs an example at a click and shows the answer, asking nobody but its own server", async () => {
    const { page, asked, complaints } = await watchedPage(browser);
    await page.goto(`${world.url}/graphql`);
    const example = page.getByRole("button", { name: "Văn bản nào thực hiện Nghị quyết số 29-NQ/TW?" });
    await example.click();
    const answer = page.locator(".graphiql-response");
    // The editor breaks long words where its lines end.
    const words = async () => (await answer.textContent())?.replace(/\s+/g, "");
    await expect.poll(words, { timeout: 60_000 }).toContain(PROGRAMME);
    expect(await page.getByRole("tab").allInnerTexts()).toEqual([
      expect.stringContaining("ImplementingDocuments"),
    ]);
    await page.getByRole("button", { name: "Viện dẫn này chỉ văn bản nào?" }).click();
    await expect.poll(words, { timeout: 60_000 }).toContain("AMBIGUOUS");
    expect(await page.getByRole("tab").count()).toBe(2);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(`${world.url}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("lists every question of the folder in Vietnamese and English", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${world.url}/playground`);
    const list = page.getByRole("navigation", { name: "Câu hỏi mẫu" }).getByRole("listitem");
    await list.first().waitFor();
    const titles = await list.allInnerTexts();
    expect(titles.length).toBeGreaterThan(5);
    for (const title of titles) expect(title.split("\n").filter((line) => line.trim())).toHaveLength(2);
    await page.close();
  });
});
