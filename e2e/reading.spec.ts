import { expect, test } from "@playwright/test";
import { address, everyPage } from "./addresses.ts";
import { expectReadable } from "./readable.ts";

for (const locale of ["en", "ar"] as const) {
  for (const width of [320, 1440]) {
    test(`every page in ${locale} fits ${width} px, has one title and no barrier that axe finds`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: width === 320 ? "dark" : "light" });
      const page = await context.newPage();
      const failures: string[] = [];
      page.on("pageerror", (error) => failures.push(`${page.url()}: ${error.message}`));
      page.on("console", (message) => message.type() === "error" && failures.push(`${page.url()}: ${message.text()}`));
      for (const path of await everyPage(address("CERF_API"), locale)) {
        await expectReadable(page, address("CERF_WEB"), path, locale);
      }
      expect(failures).toEqual([]);
      await context.close();
    });
  }
}

test("every page says its figures and shows its charts without JavaScript", async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  for (const path of await everyPage(address("CERF_API"), "en")) {
    const response = await page.goto(address("CERF_WEB") + path);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
  }
  await page.goto(`${address("CERF_WEB")}/en/funds`);
  await expect(page.locator("figure svg:visible").first()).toBeVisible();
  await page.getByText("Filter", { exact: true }).first().click();
  await page.getByRole("combobox", { name: "Country or area" }).selectOption("SSD");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/country=SSD/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("South Sudan");
  await context.close();
});

test("a page pinned to a block says so and leaves out what came later", async ({ page }) => {
  await page.goto(`${address("CERF_WEB")}/en?block=40`);
  await expect(page.getByText("You see everything as it stood at block 40")).toBeVisible();
  await expect(page.getByRole("cell", { name: "10,046,903,011.52", exact: true })).toHaveCount(0);
});
