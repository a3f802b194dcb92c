import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds serious or critical on a page, and whether the page scrolls sideways; empty where all is well. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(`(() => { ${axe} })(); axe.run()`)) as {
    violations: readonly Violation[];
  };
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(wide > 0 ? [`scrolls sideways by ${wide}`] : []),
  ];
}
