import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inspect } from "../../../src/actions/inspect.js";
import type { Given } from "../../graph/given.js";
import { GOVERNMENT, PEOPLES_COMMITTEE } from "../../inspection/world.js";
import { hasChromium, openBrowser, watchedPage } from "../browser.js";
import { loadPapers } from "../papers.js";
import { served, type World } from "../served.js";
import { faultsOf } from "./axe.js";
import { paperFaultsOf } from "./paper.js";

const PROGRAMME = "kon-tum/75-ctr-tu/2018-12-07";
const PLAN = "kon-tum/12-kh-ubnd/2019-02-01";
const REPORT = "kon-tum/90-bc-ubnd/2021-01-15";
const HEALTH = "kon-tum/so-y-te";
const POVERTY = "kon-tum/ty-le-ho-ngheo";
/** What must stay text wherever it is shown. */
const MARKUP = `<img src="x" onerror="window.hostile = 1">\u202E</p>`;

const FACTS: readonly Given[] = [
  {
    name: `plan${MARKUP}.txt`,
    salt: "plan",
    subjects: [PLAN],
    told: { [PLAN]: { symbol: "12/KH-UBND", type: "PLAN", title: MARKUP } },
    cites: [[PROGRAMME]],
    says: [{ relation: "IMPLEMENTS", to: 0 }],
    bodies: { [HEALTH]: { name: "Sở Y tế", kind: "DEPARTMENT", aliases: [MARKUP] } },
    tasks: [
      { text: `Rà soát hộ nghèo ${MARKUP}`, due: "2019-Q2", product: "Báo cáo" },
      { text: "Đào tạo nghề", due: "2020" },
    ],
    duties: [
      { organisation: HEALTH, role: "LEADS", object: 0 },
      { organisation: HEALTH, role: "CARRIES_OUT", object: 1 },
    ],
    measures: {
      [POVERTY]: {
        name: "Tỷ lệ hộ nghèo",
        better: "LOWER",
        values: [
          { kind: "TARGET", comparator: "<=", value: 5, setBy: PLAN },
          { kind: "TARGET", comparator: "<=", value: 3, period: "2025", setBy: PLAN },
        ],
      },
    },
  },
  {
    name: "report.txt",
    salt: "report",
    subjects: [REPORT],
    cites: [[PLAN]],
    says: [{ relation: "REVIEWS", to: 0 }],
    tasks: Array.from({ length: 120 }, (_, i) => ({ text: `Việc thứ ${i + 1}` })),
    measures: {
      [POVERTY]: { name: "Tỷ lệ hộ nghèo", values: [{ value: 4, evaluation: "vượt chỉ tiêu", setBy: PLAN }] },
    },
  },
];

/** A decree that ends another, and a decision that still rests on the one that ended. */
const PAPERS = {
  ends: {
    ...{ ...GOVERNMENT, symbol: "30/2018/NĐ-CP", type: "NGHỊ ĐỊNH", date: "2018-03-01" },
    body: "Điều 9. Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2018 và thay thế Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ.",
  },
  found: {
    ...{ ...PEOPLES_COMMITTEE, symbol: "40/QĐ-UBND", type: "QUYẾT ĐỊNH", date: "2019-02-01" },
    body: "Căn cứ Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ;",
  },
};

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await served(inject("neo4j"), FACTS);
  await loadPapers(world.graph, PAPERS);
  await inspect(world.graph);
  if (hasChromium) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world.close();
});

const SOON = { timeout: 30_000 };
const beside = (page: Page) => page.getByRole("complementary");
const besideText = (page: Page) => expect.poll(() => beside(page).textContent(), SOON);

it("the first page loads at most 250 kB of compressed script", async () => {
  const page = await (await fetch(world.url, { headers: { accept: "text/html" } })).text();
  const scripts = [...new Set(page.match(/\/explorer\/assets\/[^"]+\.js/g))];
  expect(scripts).not.toEqual([]);
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await (await fetch(world.url + path)).bytes()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

describe.skipIf(!hasChromium)("an inspector", () => {
  it("goes from a finding to both evidences, each at its place in its source, and sets it aside", async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${world.url}/phat-hien?severity=HIGH&year=2019#token=${world.token}`);
    const finding = page.getByRole("article").filter({ hasText: "12/2010/NĐ-CP" });
    await finding.getByRole("button", { name: /Trích đoạn \(2\)/ }).click(SOON);
    await finding.getByText("Căn cứ Nghị định số 12/2010/NĐ-CP").first().waitFor(SOON);
    await finding.getByText("và thay thế Nghị định số 12/2010/NĐ-CP").first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const link = page.url();

    await finding.getByRole("link", { name: "Mở trong văn bản gốc" }).last().click();
    await page.waitForURL("**/nguon/**");
    const shown = page.locator("#noi-dang-xem");
    await shown.waitFor(SOON);
    expect(await shown.evaluate((place) => place.getBoundingClientRect().top < window.innerHeight)).toBe(
      true,
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "Nghị định số 12/2010/NĐ-CP", exact: true }).first().click();
    await page.waitForURL("**/van-ban/vn/12-2010-ndd-cp/**");
    await page.locator("h1:focus").filter({ hasText: "12/2010/NĐ-CP" }).waitFor();
    await page.goBack();
    await page.waitForURL(/\/nguon\/.*start=\d+/);
    await shown.waitFor(SOON);
    await page.locator("#noi-dang-xem:focus").waitFor();

    await page.goto(link);
    await finding.getByRole("link", { name: /Hồ sơ của 40\/QĐ-UBND/ }).waitFor(SOON);
    const list = await page.getByRole("link", { name: "Danh mục (xlsx)" }).getAttribute("href");
    const [sheet] = await readXlsxFile(Buffer.from(await (await fetch(world.url + list)).arrayBuffer()));
    expect(sheet?.data.flat()).toContain("40/QĐ-UBND");
    await finding.getByRole("button", { name: "Gác lại" }).press("Enter", SOON);
    await page.keyboard.insertText("Đã xem: căn cứ nêu lịch sử");
    await page.keyboard.press("Enter");
    await page.getByText("Không có điểm nào như vậy.").waitFor(SOON);
    await page.getByLabel("Tình trạng").selectOption("set-aside");
    await page.getByText("Đã xem: căn cứ nêu lịch sử").waitFor(SOON);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("goes from a body's duty to its sentence, by a month of its calendar", async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(world.url);
    await page.getByRole("combobox").pressSequentially("Sở Y tế");
    await page.getByRole("option").filter({ hasText: "Cơ quan" }).first().click(SOON);
    await page.waitForURL(`**/co-quan/${HEALTH}`);
    await page.getByRole("button", { name: /Đến hạn trong tháng 6\/2019/ }).click(SOON);
    await expect.poll(() => page.getByRole("row").filter({ hasText: "Đào tạo nghề" }).count(), SOON).toBe(0);
    const duty = page.getByRole("row").filter({ hasText: "Rà soát hộ nghèo" });
    expect(await duty.textContent()).toContain(MARKUP);
    await duty.getByRole("button", { name: "Trích đoạn" }).click();
    await besideText(page).toContain(PROGRAMME);
    expect(page.url()).toContain("month=2019-06");
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.keyboard.press("Escape");
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate("window.hostile")).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("sees the targets of a measure against its results, the text's own verdict beside the computed one", async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${world.url}/chi-tieu/${POVERTY}`);
    const plot = page.getByRole("img", { name: /Tỷ lệ hộ nghèo/ });
    await plot.waitFor(SOON);
    await expect.poll(() => plot.textContent()).toMatch(/≤ 5%.*4%|4%.*≤ 5%/);
    const row = page.getByRole("row").filter({ hasText: "vượt chỉ tiêu" });
    expect(await row.textContent()).toMatch(/≤ 5%.*4%.*Vượt.*«vượt chỉ tiêu»/);
    await row.getByRole("button", { name: "4%", exact: true }).click();
    await besideText(page).toContain("report.txt");
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.keyboard.press("Escape");
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("sees every page within 360 pixels, and prints it whole, without controls", async () => {
    const { page } = await watchedPage(browser);
    const { data } = await world.ask<{ sources: { sha256: string }[] }>(
      '{ sources(where: { name: { eq: "report.txt" } }) { sha256 } }',
    );
    const found: string[] = [];
    for (const path of [
      "/tim?q=kon%20tum",
      `/van-ban/${PLAN}`,
      `/pha-he/${PLAN}`,
      `/nguon/${data.sources[0]?.sha256}`,
      `/co-quan/${HEALTH}`,
      `/chi-tieu/${POVERTY}`,
      "/phat-hien",
      "/do-day-du",
      `/can-quyet#token=${world.token}`,
      "/nap-van-ban",
      "/danh-sach?ds=75-CTr/TU",
      "/",
    ]) {
      await page.goto(world.url + path);
      await page.getByRole("heading", { level: 1 }).waitFor(SOON);
      await page.waitForLoadState("networkidle");
      found.push(...(await paperFaultsOf(page)).map((fault) => `${path} on paper: ${fault}`));
      await page.setViewportSize({ width: 360, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) found.push(`${path} scrolls sideways by ${wide}`);
    }
    expect(found).toEqual([]);
    await page.close();
  });

  it("reads why a document is in force and who must do what, and how it hangs together with another", async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${world.url}/van-ban/${PLAN}`);
    await page.getByRole("button", { name: "Vì sao?" }).click(SOON);
    await beside(page)
      .getByText(/hiệu lực/)
      .first()
      .waitFor(SOON);
    await page
      .getByRole("row")
      .filter({ hasText: "Đào tạo nghề" })
      .getByRole("link", { name: "Sở Y tế" })
      .waitFor(SOON);
    expect(await faultsOf(page)).toEqual([]);

    await page.goto(`${world.url}/van-ban/${REPORT}`);
    await page.getByText("Đang hiện 100 trên 120.").waitFor(SOON);
    await page.getByRole("button", { name: "Hiện thêm" }).click();
    await expect.poll(() => page.getByRole("row").filter({ hasText: "Việc thứ" }).count(), SOON).toBe(120);
    expect(page.url()).toContain("more=duties2");
    await page.goBack();
    await page.getByText("Đang hiện 100 trên 120.").waitFor(SOON);
    const dossier = await page.getByRole("link", { name: "docx" }).getAttribute("href");
    expect((await fetch(world.url + dossier)).headers.get("content-type")).toContain("wordprocessingml");

    await page.goto(`${world.url}/pha-he/${REPORT}?to=${PROGRAMME}&view=table`);
    await expect.poll(() => beside(page).getByRole("listitem").count(), SOON).toBeGreaterThanOrEqual(2);
    await besideText(page).toMatch(/sơ kết, tổng kết.*12\/KH-UBND.*thực hiện/s);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Hình" }).click();
    await page.getByText("3 văn bản, 2 quan hệ").waitFor(SOON);
    await page.getByText("Lưu", { exact: true }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "SVG" }).click();
    const drawing = readFileSync(await (await saved).path(), "utf8");
    expect(drawing.match(/<line [^>]*stroke-width="5"/g)).toHaveLength(2);
    expect(drawing).toContain("75-CTR-TU");
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${world.url}/pha-he/${PLAN}?since=2020-01-01&asOf=2021-12-31&view=table`);
    await besideText(page).toContain("Quan hệ mới (1)");
    expect(await page.getByRole("row").filter({ hasText: "90-BC-UBND" }).textContent()).toContain("(mới)");
    expect(await page.evaluate("window.hostile")).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
