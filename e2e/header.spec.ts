import { expect, type Page, test } from "@playwright/test";
import { address } from "./addresses.ts";

/** As many entries as the header may come to have, whatever it has today. */
async function fillTo(page: Page, entries: number): Promise<void> {
  await page.evaluate((wanted) => {
    const list = document.querySelector("#menu");
    const entry = list?.querySelector("li");
    while (list && entry && list.children.length < wanted) list.append(entry.cloneNode(true));
  }, entries);
}

for (const [locale, button] of [
  ["en", "Menu"],
  ["ar", "القائمة"],
] as const) {
  test(`the header in ${locale} holds eight entries at 320 px, and opens without a script`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${address("CERF_WEB")}/${locale}/status`);
    await fillTo(page, 8);
    const entries = page.locator("#menu a");
    await expect(entries.first()).toBeHidden();
    await page.getByRole("button", { name: button, exact: true }).press("Enter");
    for (const entry of await entries.all()) {
      await expect(entry).toBeInViewport({ ratio: 1 });
      expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.keyboard.press("Tab");
    await expect(entries.first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(entries.first()).toBeHidden();
    const parts = [".wordmark", ".languages", ".nav-button"].map((part) => page.locator(part).boundingBox());
    const boxes = (await Promise.all(parts)).flatMap((box) => box ?? []).sort((a, b) => a.x - b.x);
    for (const [n, box] of boxes.entries()) expect(box.x + box.width).toBeLessThanOrEqual((boxes[n + 1]?.x ?? 320) - 4);
  });
}

test("where there is room the header shows its entries, and its menu works without JavaScript", async ({ browser }) => {
  const wide = await browser.newPage({ viewport: { width: 1024, height: 700 } });
  await wide.goto(`${address("CERF_WEB")}/en/status`);
  await fillTo(wide, 8);
  for (const entry of await wide.locator("#menu a").all()) await expect(entry).toBeInViewport({ ratio: 1 });
  await expect(wide.getByRole("button", { name: "Menu" })).toBeHidden();
  await wide.close();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 700 } });
  const narrow = await context.newPage();
  await narrow.goto(`${address("CERF_WEB")}/en/status`);
  await narrow.getByRole("button", { name: "Menu" }).click();
  await narrow.getByRole("link", { name: "Countries", exact: true }).click();
  await expect(narrow).toHaveURL(/\/en\/countries$/);
  await context.close();
});
