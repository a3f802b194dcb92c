import type { Page } from "playwright-core";

/** An A4 sheet between its margins, in pixels of CSS. */
const SHEET = { width: 688, height: 971 };

/**
 * What would be lost or make no sense on paper: what reaches over the sheet, what is cut off where nobody can scroll,
 * and controls that nobody can press; empty where all is well. The page is on screen again afterwards.
 */
export async function paperFaultsOf(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(SHEET);
  const faults = await page.evaluate(() => {
    const told = (what: string, element: Element) =>
      `${what}: ${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 60)}`;
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, thead, .skip"))
      .flatMap((element) => {
        const { overflowY, overflowX, appearance } = getComputedStyle(element);
        const cut =
          (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1) ||
          (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1);
        const control =
          element.matches("nav, summary, input, textarea, progress, button:not(.number, .on-paper)") ||
          (element.matches("select") && appearance !== "none");
        return [
          ...(element.getBoundingClientRect().right > innerWidth + 1 ? [told("over the edge", element)] : []),
          ...(cut && !(element instanceof SVGElement) ? [told("cut off", element)] : []),
          ...(control ? [told("a control", element)] : []),
        ];
      });
  });
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  return faults;
}
