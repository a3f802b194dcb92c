import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import type { Browser, Page } from "playwright-core";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { NAMESAKE, RESOLUTION, WORLD } from "../api-world.js";
import { hasChromium, openBrowser, watchedPage } from "../browser.js";
import { served, type World } from "../served.js";
import { faultsOf } from "./axe.js";

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

const PLAN = `TỈNH ỦY KON TUM
Số 88-KH/TU
Kon Tum, ngày 10 tháng 8 năm 2019
KẾ HOẠCH
thực hiện Nghị quyết số 29-NQ/TW
1. Các chi bộ tổ chức học tập Nghị quyết.`;

const WAITING = PLAN.replace("88-KH/TU", "89-KH/TU").replace(" số 29-NQ/TW", "");

const asDocx = (text: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: text.split("\n").map((line) => new Paragraph(line)) }] }),
  );

const SOON = { timeout: 30_000 };
const status = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor(SOON);

describe.skipIf(!hasChromium)("an editor", () => {
  it("drops a docx beside a broken file, decides what it cites, takes it back, and sees the graph change", async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${world.url}/nap-van-ban#token=${world.token}`);
    expect(page.url()).not.toContain(world.token);
    await page.locator("input[type=file]").setInputFiles([
      { name: "hong.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 hỏng") },
      { name: "88-kh-tu.docx", mimeType: "application/octet-stream", buffer: await asDocx(PLAN) },
    ]);
    await status(page, /Xong 1 trên 2 tệp, 1 tệp không nạp được/);
    expect(await page.getByRole("row").filter({ hasText: "hong.pdf" }).textContent()).toContain("Tệp hỏng");
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("link", { name: /viện dẫn còn chưa rõ/ }).click();
    await page.getByRole("heading", { name: /«Nghị quyết số 29-NQ\/TW» là văn bản nào/ }).waitFor(SOON);
    expect(await faultsOf(page)).toEqual([]);
    const second = await watchedPage(browser);
    await second.page.goto(`${page.url()}#token=${world.token}`);
    await second.page.getByRole("button", { name: /25\/7\/2018/ }).waitFor(SOON);

    await page.keyboard.press("1");
    await status(page, /Đã ghi quyết định/);
    await page.keyboard.press("u");
    await status(page, /Đã rút lại/);
    await page.keyboard.press("1");
    await status(page, /Đã ghi quyết định/);
    const below = `{ document(id: "${RESOLUTION}") { implementedBy { symbol } } }`;
    const { data } = await world.ask<{ document: { implementedBy: { symbol: string }[] } }>(below);
    expect(data.document.implementedBy.map(({ symbol }) => symbol)).toContain("88-KH/TU");
    await page.goto(`${world.url}/van-ban/${RESOLUTION}`);
    await page.getByRole("listitem").filter({ hasText: "88-KH/TU" }).first().waitFor(SOON);

    await second.page.keyboard.press("2");
    await status(second.page, /Người khác \(link\) vừa quyết định việc này: vn\/29-nq-tw\/2018-07-25/);
    const after = await world.ask<{ document: { implementedBy: unknown[] } }>(
      `{ document(id: "${NAMESAKE}") { implementedBy { id } } }`,
    );
    expect(after.data.document.implementedBy).toEqual([]);
    expect(complaints).toEqual([]);
    await second.page.close();
    await page.close();
  });

  it("adds a missing relation and takes it back, corrects a date, and drops a file while the server is silent", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${world.url}/can-quyet#token=${world.token}`);
    await page.getByText("Ghi thêm một quan hệ còn thiếu").click();
    const pick = async (label: string, typed: string, shown: string) => {
      await page.getByRole("combobox", { name: label, exact: true }).pressSequentially(typed);
      await page.getByRole("option").filter({ hasText: shown }).first().waitFor(SOON);
      await page.waitForLoadState("networkidle");
      await page.getByRole("option").filter({ hasText: shown }).first().click(SOON);
    };
    await pick("Văn bản tác động", "12/KH-UBND", "12/KH-UBND");
    await pick("Văn bản chịu tác động", "51-KL/TW", "51-KL/TW");
    await page
      .getByLabel(/^Căn cứ/)
      .first()
      .fill("Trang 2 của bản lưu tại văn phòng");
    await page.getByRole("button", { name: "Ghi quan hệ" }).click();
    await status(page, /Đã ghi quan hệ/);
    const asked = `{ document(id: "vn/51-kl-tw/2019-05-30") { implementedBy { symbol } } }`;
    type Answer = { document: { implementedBy: { symbol: string }[] } };
    expect((await world.ask<Answer>(asked)).data.document.implementedBy).toEqual([{ symbol: "12/KH-UBND" }]);
    await page.getByRole("button", { name: "Bỏ quan hệ vừa ghi" }).click();
    await status(page, /Đã bỏ quan hệ/);
    expect((await world.ask<Answer>(asked)).data.document.implementedBy).toEqual([]);

    await page.getByText("Sửa một ngày ghi sai").click();
    await pick("Văn bản", "51-KL/TW", "51-KL/TW");
    await page.getByLabel("Ngày nào").selectOption("effectiveFrom");
    await page.getByLabel("Ngày đúng").fill("2019-07-01");
    await page
      .getByLabel(/^Căn cứ/)
      .last()
      .fill("Bản chính ghi ngày 1-7-2019");
    await page.getByRole("button", { name: "Sửa ngày" }).click();
    await status(page, /Đã sửa; lời của văn bản/);
    await page.getByText(/Có hiệu lực từ: chưa rõ → 1\/7\/2019/).waitFor(SOON);
    const corrected = await world.ask<{ document: { effectiveFrom: string } }>(
      `{ document(id: "vn/51-kl-tw/2019-05-30") { effectiveFrom } }`,
    );
    expect(corrected.data.document.effectiveFrom).toBe("2019-07-01");

    await page.getByRole("link", { name: "Nạp văn bản" }).click();
    const files = page.locator("input[type=file]");
    await files.waitFor({ ...SOON, state: "attached" });
    await page.context().setOffline(true);
    await files.setInputFiles({ name: "89-kh-tu.txt", mimeType: "text/plain", buffer: Buffer.from(WAITING) });
    await status(page, /Máy chủ không trả lời/);
    await page.getByRole("row").filter({ hasText: "89-kh-tu.txt" }).getByText("Đang chờ").waitFor(SOON);
    await page.context().setOffline(false);
    await status(page, /Xong 1 trên 1 tệp\./);
    await page.close();
  });
});

describe.skipIf(!hasChromium)("a reader", () => {
  it("checks a draft whose words stay words, and the draft is nowhere afterwards", async () => {
    const { page, asked, complaints } = await watchedPage(browser);
    const hostile = `<script>window.hacked = 1</script> <img src=x onerror="window.hacked = 1"> \u202Egnud\u202C ${"dài ".repeat(2_500)}`;
    await page.goto(`${world.url}/kiem-tra`);
    await page
      .getByRole("textbox", { name: "Nội dung dự thảo" })
      .fill(
        `TỈNH ỦY KON TUM\nSố 91-KH/TU\nKon Tum, ngày 1 tháng 9 năm 2020\nKẾ HOẠCH\nthực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2017 của Bộ Chính trị\n${hostile}`,
      );
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await status(page, /điểm cần xem xét/);
    expect(await page.locator(".draft-text mark").first().textContent()).toContain("29-NQ/TW");
    expect(await page.getByRole("region", { name: "Điểm cần xem xét" }).textContent()).toContain("25/7/2018");
    expect(await page.locator(".draft-text").textContent()).toContain('onerror="window.hacked = 1"');
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await faultsOf(page)).toEqual([]);
    const { data } = await world.ask<{ search: { items: unknown[] } }>(
      '{ search(text: "91-KH/TU") { items { matched } } }',
    );
    expect(data.search.items).toEqual([]);
    expect(page.url()).toBe(`${world.url}/kiem-tra`);
    expect(asked.filter((url) => !url.startsWith(`${world.url}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("reads a draft out of a docx", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${world.url}/kiem-tra`);
    await page.locator("input[type=file]").setInputFiles({
      name: "du-thao.docx",
      mimeType: "application/octet-stream",
      buffer: await asDocx(PLAN),
    });
    const box = page.getByRole("textbox", { name: "Nội dung dự thảo" });
    await expect.poll(() => box.inputValue(), SOON).toContain("Số 88-KH/TU");
    await page.close();
  });

  it("pastes a list, sends it as a link, and saves it as a spreadsheet", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${world.url}/danh-sach`);
    await page
      .getByRole("textbox", { name: "Danh sách" })
      .fill("1. 75-CTr/TU\n2. 29-NQ/TW\n- 999-NQ/TW\n4. =HYPERLINK(1)");
    await page.getByRole("button", { name: "Tra cứu" }).click();
    await status(page, /1 dòng xác định được, 1 dòng có thể là nhiều văn bản, 2 dòng không tìm thấy/);
    await page.locator("[role=status]:focus").waitFor();
    expect(await page.getByRole("row").nth(2).getByRole("link").count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    const other = await watchedPage(browser);
    await other.page.goto(page.url());
    await status(other.page, /1 dòng xác định được/);
    await other.page.close();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: /xlsx/ }).click();
    const [sheet] = await readXlsxFile(readFileSync(await (await saved).path()));
    expect(sheet?.data.slice(1).map((row) => row.slice(1, 3))).toEqual([
      ["75-CTr/TU", "Xác định được"],
      ["29-NQ/TW", "Nhiều khả năng"],
      ["999-NQ/TW", "Không tìm thấy"],
      ["=HYPERLINK(1)", "Không tìm thấy"],
    ]);
    await page.close();
  });

  it("is told how to become an editor, and when the server is silent", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${world.url}/nap-van-ban`);
    await page.getByRole("heading", { name: "Dành cho người biên tập" }).waitFor(SOON);
    expect(await page.locator("input[type=file]").count()).toBe(0);
    await page.getByRole("link", { name: "Tra cứu danh sách" }).click();
    await page.getByRole("textbox", { name: "Danh sách" }).fill("75-CTr/TU");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Tra cứu" }).click();
    await status(page, /Máy chủ không trả lời/);
    await page.context().setOffline(false);
    await status(page, /1 dòng xác định được/);
    await page.close();
  });

  it("finds nothing serious with axe on any of these pages, at 360 pixels too", async () => {
    const { page } = await watchedPage(browser);
    const found: string[] = [];
    for (const path of [
      "/",
      "/kiem-tra",
      "/danh-sach",
      "/do-day-du",
      "/nap-van-ban",
      "/can-quyet",
      "/khong-co",
    ]) {
      await page.goto(world.url + path);
      await page.getByRole("heading", { level: 1 }).waitFor(SOON);
      await page.waitForLoadState("networkidle");
      for (const width of [1_280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await faultsOf(page)).map((fault) => `${path} at ${width}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
    await page.close();
  });
});
