import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { EXPLORER_PATHS } from "../../../src/api/pages.js";
import { HUB, PROGRAMME, RESOLUTION, WORLD } from "../api-world.js";
import { hasChromium, openBrowser, watchedPage } from "../browser.js";
import { served, type World } from "../served.js";

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

it("the explorer's page answers at each of its addresses and lets nothing run inline", async () => {
  for (const path of EXPLORER_PATHS)
    for (const address of [path, `${path}${path === "/" ? "" : "/x/y"}`]) {
      const page = await fetch(world.url + address, { headers: { accept: "text/html" } });
      expect([address, page.status]).toEqual([address, 200]);
      expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
      expect(await page.text()).toContain("/explorer/assets/");
    }
  const nowhere = (accept: string) => fetch(`${world.url}/van-bn/x`, { headers: { accept } });
  const [told, answered] = [await nowhere("text/html"), await nowhere("*/*")];
  expect([told.status, answered.status]).toEqual([404, 404]);
  expect(await told.text()).toContain("/explorer/assets/");
  expect(await answered.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
});

describe.skipIf(!hasChromium)("a newcomer", () => {
  it("finds 29-NQ/TW of 2018 by nq29, sees 75-CTr/TU below it, opens the sentence, and sends the link", async () => {
    const { page, asked, complaints } = await watchedPage(browser);
    await page.goto(world.url);
    await page.getByRole("combobox").pressSequentially("nq29");
    const suggestions = page.getByRole("option");
    await expect.poll(() => suggestions.count(), { timeout: 30_000 }).toBe(2);
    await suggestions.filter({ hasText: "25/7/2018" }).click();
    await page.waitForURL(`**/van-ban/${RESOLUTION}`);
    const below = page.getByRole("listitem").filter({ hasText: "75-CTr/TU" });
    await below.getByRole("button", { name: /Trích đoạn/ }).click();
    const beside = page.getByRole("complementary");
    await expect.poll(() => beside.textContent(), { timeout: 30_000 }).toContain("75-ctr-tu.txt");
    const link = page.url();
    await page.keyboard.press("Escape");
    await expect.poll(() => beside.count()).toBe(0);

    const other = await watchedPage(browser);
    await other.page.goto(link);
    await expect
      .poll(() => other.page.getByRole("complementary").textContent(), { timeout: 30_000 })
      .toContain("75-ctr-tu.txt");
    expect([...asked, ...other.asked].filter((url) => !url.startsWith(`${world.url}/`))).toEqual([]);
    expect([...complaints, ...other.complaints]).toEqual([]);
    await other.page.close();
    await page.close();
  });

  it("goes by keyboard alone, back and forward, in English too", async () => {
    const { page } = await watchedPage(browser);
    const hasFocus = (tag: string, words: RegExp) =>
      page.locator(`${tag}:focus`).filter({ hasText: words }).waitFor();
    await page.goto(`${world.url}/van-ban/${PROGRAMME}`);
    await page
      .getByRole("link", { name: /29-NQ\/TW/ })
      .first()
      .press("Enter");
    await page.waitForURL(`**/van-ban/${RESOLUTION}`);
    await hasFocus("h1", /29-NQ\/TW/);
    expect(await page.title()).toMatch(/^29-NQ\/TW · /);
    await page.goBack();
    await page.waitForURL(`**/van-ban/${PROGRAMME}`);
    await hasFocus("a", /29-NQ\/TW/);
    await page
      .getByRole("button", { name: /^Trích đoạn/ })
      .first()
      .press("Enter");
    await page.locator("aside:focus").waitFor();
    await page.keyboard.press("Escape");
    await hasFocus("button", /^Trích đoạn/);
    const box = page.getByRole("combobox");
    await box.pressSequentially("75-CTr/TU");
    await page.getByRole("option").first().waitFor();
    // The list is laid out anew while suggestions come in: Enter is for the one that has the keyboard.
    await page.waitForLoadState("networkidle");
    const onOption = async () => {
      const option = await box.getAttribute("aria-activedescendant");
      if (!option) await box.press("ArrowDown");
      return option;
    };
    await expect.poll(onOption, { interval: 500, timeout: 30_000 }).toBeTruthy();
    await box.press("Enter");
    await hasFocus("h1", /^75-CTr\/TU/);
    expect(await box.inputValue()).toBe("");
    // What was chosen once does not come back, and Enter does not only close the suggestions.
    await box.pressSequentially("không gian mạng");
    await box.press("Enter");
    await hasFocus("h1", /Kết quả cho «không gian mạng»/);
    await page.goto(`${world.url}/van-ban/${PROGRAMME}`);
    await page.getByRole("button", { name: "English" }).press("Enter");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("heading", { name: /Implements/ }).waitFor();
    await page.close();
  });

  it("opens a hub twenty at a time, goes back in time, and sees no doubt where a person confirmed", async () => {
    const { page, complaints } = await watchedPage(browser);
    const shows = (text: string) =>
      page.getByRole("status").filter({ hasText: text }).waitFor({ timeout: 30_000 });
    await page.goto(`${world.url}/pha-he/${HUB}?view=table`);
    await shows("21 văn bản, 20 quan hệ");
    await page.getByRole("button", { name: "Mở thêm 10 văn bản dựa trên nó: 5-NQ/TW" }).press("Enter");
    await shows("31 văn bản, 30 quan hệ");
    const doubted = page.getByText("(chỉ văn bản khác nói)");
    expect(await doubted.count()).toBe(30);
    const { data } = await world.ask<{ doubtfulRelations: { items: { statement: string }[] } }>(
      "{ doubtfulRelations { items { statement } } }",
      {},
      world.token,
    );
    const review = `mutation ($s: ID!) { review(statement: $s, verdict: CONFIRMED, why: "đã xem") { id } }`;
    await world.ask(review, { s: data.doubtfulRelations.items[0]?.statement }, world.token);
    await page.reload();
    await shows("31 văn bản, 30 quan hệ");
    expect(await doubted.count()).toBe(29);
    await page.getByRole("slider", { name: "Đến hết năm" }).fill("2016");
    await shows("1 văn bản, 0 quan hệ");
    await page.goBack();
    await shows("21 văn bản, 20 quan hệ");
    await page.getByRole("button", { name: "Hình" }).press("Enter");
    await page.getByText("Mở thêm hoặc thu lại").press("Enter");
    await page.getByRole("button", { name: "Mở thêm 10 văn bản dựa trên nó: 5-NQ/TW" }).press("Enter");
    await shows("31 văn bản, 30 quan hệ");
    // Nothing is left to open, and the keyboard is where it was.
    await page.keyboard.press("Enter");
    await shows("21 văn bản, 20 quan hệ");
    // What is asked anew leaves the page standing, and the keyboard on its switch.
    await page.getByText(/^Quan hệ \(/).press("Enter");
    await page.getByRole("checkbox", { name: "Sửa đổi, bổ sung" }).press("Space");
    await page.waitForURL(/off=AMENDS/);
    await shows("21 văn bản, 20 quan hệ");
    expect(await page.locator("input:focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.locator("summary:focus").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("opens a question in the playground, filled in", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(world.url);
    await page.getByText("Văn bản nào thực hiện Nghị quyết số 29-NQ/TW?").click();
    await page.getByRole("textbox", { name: "mã văn bản được thực hiện" }).fill("vn/29-nq-tw/2013-11-04");
    await page.getByRole("link", { name: "Hỏi câu này bằng GraphQL" }).locator("visible=true").click();
    await page.waitForURL("**/playground#query=**");
    expect(decodeURIComponent(page.url())).toContain("vn/29-nq-tw/2013-11-04");
    await expect
      .poll(() => page.locator(".graphiql-query-editor").textContent(), { timeout: 60_000 })
      .toContain("ImplementingDocuments");
    await page.close();
  });
});
