import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ingestFiles } from "../src/actions/ingest.js";
import type { Graph } from "../src/graph/connect.js";
import { packageRoot } from "../src/model/root.js";
import { withOwnServer } from "./own-server.js";

/**
 * `npm run screenshots`: takes the README's pictures of the pages, of the examples' own texts alone, into
 * `docs/images`.
 */
const FOLDER = join(packageRoot, "docs", "images");
const EXAMPLES = join(packageRoot, "examples");
const RESOLUTION = "vn/29-nq-tw/2018-07-25";

async function loadExamples(graph: Graph): Promise<void> {
  for await (const result of ingestFiles(graph, [EXAMPLES])) if ("error" in result) throw result.error;
}

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly height?: number;
  /** Brings the page to what is to be seen. */
  readonly show: (page: Page) => Promise<void>;
}

const DRAFT = `TỈNH ỦY KON TUM
Số 99-KH/TU
Kon Tum, ngày 15 tháng 3 năm 2021
KẾ HOẠCH
thực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2017 của Bộ Chính trị về Chiến lược bảo vệ Tổ quốc trên không gian mạng
Căn cứ Quy định số 76-QĐ/TW, ngày 15-6-2000 của Bộ Chính trị;
1. Quán triệt Kết luận số 51-KL/TW của Ban Bí thư.`;

const PICTURES: readonly Picture[] = [
  {
    name: "document",
    path: `/van-ban/${RESOLUTION}`,
    show: async (page) => {
      await page
        .getByRole("button", { name: /Trích đoạn/ })
        .first()
        .click();
      await page.getByRole("complementary").waitFor();
    },
  },
  {
    name: "lineage",
    path: "/pha-he/can-tho-cu/53-kh-ubnd/2018-03-21?depth=3",
    height: 620,
    show: async (page) => {
      await page.locator(".picture canvas").first().waitFor();
      await page.waitForTimeout(1_000);
    },
  },
  {
    name: "draft",
    path: "/kiem-tra",
    show: async (page) => {
      await page.getByRole("textbox", { name: "Nội dung dự thảo" }).fill(DRAFT);
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
      await page.locator(".problems").waitFor();
    },
  },
  {
    name: "decide",
    path: "/can-quyet",
    height: 700,
    show: (page) => page.locator(".case").waitFor(),
  },
  {
    name: "playground",
    path: "/playground",
    show: async (page) => {
      await page.getByRole("button", { name: "Văn bản nào thực hiện Nghị quyết số 29-NQ/TW?" }).click();
      await page.locator(".graphiql-response").getByText("nodes").first().waitFor();
    },
  },
];

await withOwnServer(loadExamples, async ({ browser, url, token }) => {
  await mkdir(FOLDER, { recursive: true });
  for (const { name, path, height = 800, show } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1_280, height }, locale: "vi-VN" });
    await page.goto(`${url}${path}#token=${token}`);
    await show(page);
    await page.mouse.move(1_270, height - 5);
    const file = join(FOLDER, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`${file} (${((await readFile(file)).length / 1_000).toFixed(0)} kB)`);
    await page.close();
  }
});
