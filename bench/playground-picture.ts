import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { packageRoot } from "../src/model/root.js";

/**
 * Takes the README's picture of the playground from a running server with the examples loaded:
 * `node setup/run.mjs bench/playground-picture.ts [http://127.0.0.1:4000]`.
 */
const url = process.argv[2] ?? "http://127.0.0.1:4000";
const file = join(packageRoot, "docs", "images", "playground.png");
const usual = process.env.VANBAN_CHROMIUM ?? "/usr/bin/chromium";

const browser = await chromium.launch({
  ...(existsSync(usual) ? { executablePath: usual } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 940 }, deviceScaleFactor: 1.5 });
  await page.goto(`${url}/graphql`);
  await page.getByRole("button", { name: "Văn bản nào thực hiện Nghị quyết số 29-NQ/TW?" }).click();
  await page.locator(".graphiql-response").getByText("nodes").first().waitFor();
  await page.mouse.move(720, 850);
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
}
