import { expect, test } from "@playwright/test";
import { address, everyPage } from "./addresses.ts";

const notice = /Sample data: invented figures/;

test("every page made from the sample says that its figures are invented", async ({ page }) => {
  test.setTimeout(120_000);
  const timeless = /\/(method|cite)$/;
  for (const path of await everyPage(address("SAMPLE_API"), "en")) {
    if (timeless.test(path)) continue;
    await page.goto(address("SAMPLE_WEB") + path);
    await expect(page.getByText(notice).first(), path).toBeVisible();
  }
});

test("no page made from real data says so", async ({ page }) => {
  await page.goto(`${address("CERF_WEB")}/en`);
  await expect(page.getByText(notice)).toHaveCount(0);
});

test("every download of the sample says so as well", async ({ request }) => {
  const web = address("SAMPLE_WEB");
  const paths = [
    `${address("SAMPLE_API")}/export/flows.csv`,
    `${web}/chart/funds-by-year.svg`,
    `${web}/chart/funds-by-year.csv`,
    `${web}/chart/funds-by-year.json`,
    `${web}/embed/funds-by-year`,
  ];
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toMatch(notice);
  }
});
