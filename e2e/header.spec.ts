import { expect, type Page, test } from "@playwright/test";
import { address } from "./addresses.ts";

// Whatever the header does, the browser does it: the pages' own scripts are off.
test.use({ javaScriptEnabled: false });

/** As many entries as the header may come to have, whatever it has today, in six groups; those to come are of middling length. */
async function fillTo(page: Page, entries: number): Promise<void> {
  await page.evaluate((wanted) => {
    const menu = document.querySelector("#menu");
    const group = menu?.lastElementChild;
    while (menu && group && menu.children.length < 6) {
      const next = menu.appendChild(group.cloneNode(true));
      if (!(next instanceof Element)) continue;
      for (const entry of [...next.querySelectorAll("li")].slice(1)) entry.remove();
      for (const words of next.querySelectorAll("a, span")) words.textContent = "Ballots";
    }
    for (let n = 0; menu && menu.querySelectorAll("li").length < wanted; n = (n + 1) % 6) {
      const list = menu.children[n]?.querySelector("ul");
      const entry = list?.querySelector("li");
      const next = entry && list?.appendChild(entry.cloneNode(true));
      const link = next instanceof Element && next.querySelector("a");
      if (link) link.textContent = "Emissions";
    }
  }, entries);
}

for (const [locale, button] of [
  ["en", "Menu"],
  ["ar", "القائمة"],
] as const) {
  test(`the header in ${locale} holds fifteen entries in six groups at 320 px, and opens without a script`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${address("CERF_WEB")}/${locale}/status`);
    await fillTo(page, 15);
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

test("where there is room the header shows its entries, each group under its name", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto(`${address("CERF_WEB")}/en/status`);
  await expect(page.getByRole("list", { name: "Follow the money" }).getByRole("link", { name: "Records", exact: true })).toBeVisible();
  await fillTo(page, 15);
  for (const entry of await page.locator("#menu a").all()) await expect(entry).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Menu" })).toBeHidden();
  expect((await page.locator(".header").boundingBox())?.height, "all entries are in one row").toBeLessThan(150);
});

test("the menu leads to its pages", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`${address("CERF_WEB")}/en/status`);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Countries", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/countries$/);
});
