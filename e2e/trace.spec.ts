import { rmSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";
import { cutPooledFunds } from "./pooled-funds.ts";
import { makeDataDirectory, type Product, startProduct } from "./product.ts";

/** The real pooled funds for Afghanistan and Colombia in 2015. Figures: the files', and shares of them made with other tools. */
let product: Product;
let [directory, files] = ["", ""];

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  directory = makeDataDirectory();
  files = cutPooledFunds();
  product = await startProduct(directory, { arguments: ["--data", `cbpf=${files}`] });
});

test.afterAll(async () => {
  await product?.stop();
  for (const each of [directory, files]) rmSync(each, { recursive: true, force: true });
});

const project = "AFG-15/3481/AFG/CCS/UN/454";

test("what the funds got and what they gave are two figures, each the same on page and download, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const steps = [
    { step: 0, between: /by \d+ organisations to 2 organisations/, usd: "39,720,646.30", records: 10 },
    { step: 1, between: /by 2 organisations to \d+ organisations/, usd: "39,875,785.80", records: 69 },
  ];
  for (const { step, between, usd, records } of steps) {
    await page.goto(`${product.web}/en/funds`);
    await page.getByRole("row", { name: between }).getByRole("link", { name: "Commitments" }).click();
    await expect(page).toHaveURL(new RegExp(`kind=COMMITMENT&step=${step}`));
    await expect(page.getByText(`Exactly USD ${usd}`)).toBeVisible();
    await expect(page.getByText("Money that moves on is among them at each step")).toHaveCount(0);
    const sums = await page.getByRole("link", { name: "Download as CSV" }).first().getAttribute("href");
    const csv = await (await context.request.get(new URL(sums ?? "", page.url()).href)).text();
    const [head = "", ...rows] = csv.trim().split("\r\n");
    const column = head.split(",").indexOf("records");
    expect(rows.reduce((sum, row) => sum + Number(row.split(",")[column]), 0)).toBe(records);
    await page.getByRole("link", { name: `All ${records} records, with paging and CSV` }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${records} records`);
    await expect(page.getByRole("combobox", { name: "Step of the way" })).toHaveValue(String(step));
  }
  // Who is named decides which step is meant.
  const stream = new URL(page.url()).searchParams.get("source");
  await page.goto(`${product.web}/en/funds?source=${stream}&kind=COMMITMENT&provider=gov-aus`);
  await expect(page.getByText("Exactly USD 6,143,578.23")).toBeVisible();
  await context.close();
});

test("from a donor to a place, by clicking", async ({ page }) => {
  await page.goto(`${product.web}/en/organisations/gov-aus`);
  await page.getByRole("link", { name: "Trace it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Australia: USD.6\.14.million, from 1 giver to \d+ places$/);
  // What the fund gave out of Australia's: 6,143,578.23 of 37,974,346.23, of 37,761,004.50.
  await expect(page.getByRole("heading", { name: "Hop 2: Pool → Who got it" })).toBeVisible();
  await expect(page.getByText("USD 6,109,063.31", { exact: true })).toBeVisible();
  await expect(page.getByText("Computed, not recorded").first()).toBeVisible();
  const second = page.getByRole("table", { name: "Who gave to whom on hop 2", exact: true });
  await second.getByRole("link", { name: "World Food Programme" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("World Food Programme");
  const last = page.getByRole("table", { name: /^Who gave to whom on hop 3$/ });
  await last
    .getByRole("link", { name: /, Afghanistan$/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/, AFG: USD.* traced back to 7 givers$/);
});

test("from a place to every donor, by clicking, down to a record", async ({ page }) => {
  await page.goto(`${product.web}/en/records?text=${encodeURIComponent(project)}`);
  await page.locator("table.flows a").first().click();
  await page.getByRole("link", { name: "Trace it" }).click();
  const first = page.getByRole("table", { name: "Who gave to whom on hop 1" });
  await expect(first.getByRole("row")).toHaveCount(8);
  await page
    .getByRole("table", { name: "Who gave to whom on hop 3", exact: true })
    .getByRole("link", { name: "Kabul, Kabul, Afghanistan" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Kabul, Kabul, AFG: USD.* traced back to 7 givers$/);
  const givers = page.getByRole("table", { name: "Who gave to whom on hop 1" });
  await expect(givers.getByRole("row")).toHaveCount(8);
  await givers.getByRole("row", { name: /^Sida/ }).getByRole("link", { name: "The record" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contribution 2015: Afghanistan");
});

test("the picture, its table and both downloads hold the same links", async ({ page, request }) => {
  await page.goto(`${product.web}/en/trace?organisation=gov-aus`);
  const href = await page.getByRole("link", { name: "Every link of this trace (CSV)" }).getAttribute("href");
  const csv = await request.get(new URL(href ?? "", page.url()).href);
  expect(csv.status()).toBe(200);
  const text = await csv.text();
  expect(text).toContain("gov-aus,Australia,");
  expect(text).toContain(",RECORDED,6143578.23,6143578.23,1,0,");
  const chart = page.locator("figure#trace-way");
  await expect(chart.getByText("Flows through a pool are computed in proportion")).toBeVisible();
  const file = await request.get(`${product.web}${await chart.getByRole("link", { name: "JSON" }).getAttribute("href")}`);
  expect(await file.text()).toContain("6143578.23");
  await chart.locator(".part:visible [tabindex='0'], .part:visible a").first().focus();
});

test("the sample's chain says how long each stage took, without a script, in Arabic and at 320 px", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address("SAMPLE_WEB")}/en/trace?organisation=sample-fund`);
  const clock = page.getByRole("table", { name: "The clock" });
  await expect(clock.getByRole("row", { name: /Receipts/ }).first()).toContainText("after: Commitment");
  await page.goto(`${address("SAMPLE_WEB")}/ar/trace?organisation=sample-fund`);
  await expect(page.getByRole("heading", { level: 2, name: "الساعة" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test("a trace has no fault that axe finds", async ({ page }) => {
  await page.goto(`${product.web}/en/trace?organisation=gov-aus`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
