import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { address } from "./addresses.ts";

/** FTS's own totals, from the README of its data; the sums beside them were made over its files with other tools. */
const afghanistan = { counted: "725,591,299", naive: "754,117,611", incoming: "328", internal: "156" };
const jordan = { counted: "714,246,261", naive: "889,893,201", incoming: "440", internal: "38", pledged: "81,128" };

const at = (query: string, locale = "en") => `${address("FTS_WEB")}/${locale}/boundary?${query}`;
const cell = (page: Page, row: string | RegExp, column: number) =>
  page.getByRole("table", { name: "Incoming, internal, outgoing" }).getByRole("row", { name: row }).getByRole("cell").nth(column);

test("Afghanistan in 2020 comes out at FTS's own total, and the sum that counts twice stands beside it", async ({ page }) => {
  await page.goto(at("country=AFG&year=2020"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Afghanistan, 2020: USD 726 million of funding came in, each dollar counted once",
  );
  await expect(page.getByText(`Exactly USD ${afghanistan.counted}.00`)).toBeVisible();
  await expect(
    page.getByText(`what comes in would be USD ${afghanistan.naive}.00; USD ${afghanistan.counted}.00 of it counts.`),
  ).toBeVisible();
  await expect(cell(page, /^Incoming/, 0)).toHaveText(afghanistan.counted);
  await expect(cell(page, /^Incoming/, 5)).toHaveText(afghanistan.naive);
  await expect(cell(page, /^Incoming/, 6)).toHaveText(afghanistan.incoming);
  await expect(cell(page, /^Internal/, 0)).toHaveText("0");
  await expect(cell(page, /^Internal/, 6)).toHaveText(afghanistan.internal);
});

test("Jordan in 2020: the pledge stands beside the funding, and each reason for leaving out opens to its records", async ({ page }) => {
  await page.goto(at("country=JOR&year=2020"));
  await expect(page.getByText(`Exactly USD ${jordan.counted}.00`)).toBeVisible();
  await expect(cell(page, /^Incoming/, 4)).toHaveText(jordan.pledged);
  await expect(cell(page, /^Incoming/, 5)).toHaveText(jordan.naive);
  await expect(cell(page, /^Incoming/, 6)).toHaveText(jordan.incoming);
  await expect(cell(page, /^Internal/, 6)).toHaveText(jordan.internal);
  const shared = page
    .getByRole("table", { name: "What was left out, and why" })
    .getByRole("row", { name: /Shared with somewhere outside/ });
  await expect(shared).toContainText("−175,646,940");
  await shared.getByRole("link", { name: /92 records/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jordan, 2020: 92 records behind this figure");
  await expect(page.locator("table.flows tbody tr")).toHaveCount(50);
  const link = await page.getByRole("link", { name: /CSV/ }).first().getAttribute("href");
  const csv = await page.request.get(new URL(link ?? "", page.url()).href);
  expect(csv.headers()["x-row-count"]).toBe("92");
});

test("the sum that counts twice opens as well, and so does each column", async ({ page }) => {
  for (const [column, records] of [
    ["As recorded", "439 records"],
    ["Counted", "347 records"],
    ["Pledged", "1 record"],
  ] as const) {
    await page.goto(at("country=JOR&year=2020"));
    await page.getByRole("link", { name: new RegExp(`^Incoming, ${column}: `) }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Jordan, 2020: ${records} behind this figure`);
  }
});

test("another boundary is one click away: from the country to a plan, to an organisation in that year", async ({ page }) => {
  await page.goto(at("country=AFG&year=2020"));
  await page.getByRole("table", { name: "By plan" }).getByRole("link", { name: "Afghanistan 2020" }).click();
  await expect(page.getByText("Exactly USD 564,467,765.00")).toBeVisible();
  await page.goto(at("country=AFG&year=2020"));
  await page
    .getByRole("table", { name: "By organisation that got it" })
    .getByRole("link", { name: "Afghanistan Humanitarian Fund" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2020, Afghanistan Humanitarian Fund");
  await expect(cell(page, /^Incoming/, 6)).toHaveText("19");
  await expect(cell(page, /^Outgoing/, 0)).toHaveText("69,897,013");
});

test("the chart, its files, the embed and the download of the figures say the same", async ({ page, request }) => {
  await page.goto(at("country=AFG&year=2020"));
  const figure = page.locator("figure#boundary-steps");
  await expect(figure).toContainText("Of USD 826 million that records add up to, USD 726 million counts");
  const href = await figure.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
  const csv = await (await request.get(new URL(href ?? "", page.url()).href)).text();
  expect(csv).toContain("725591299.00");
  expect(csv).toContain("28526312.00");
  const embed = await request.get((href ?? "").replace("/chart/boundary-steps.csv", `${address("FTS_WEB")}/embed/boundary-steps`));
  expect(embed.status()).toBe(200);
  expect(await embed.text()).toMatch(/USD\s726\smillion counts/u);
  const groups = await page.getByRole("link", { name: /All groups of records/ }).getAttribute("href");
  const [header = "", ...rows] = (await (await request.get(new URL(groups ?? "", page.url()).href)).text()).trim().split(/\r?\n/);
  const column = (name: string) => header.split(",").indexOf(name);
  const counted = rows.map((row) => row.split(",")).filter((row) => row[column("treatment")] === "COUNTED");
  expect(counted.reduce((sum, row) => sum + BigInt(row[column("usd_inside")] ?? "0"), 0n)).toBe(725_591_299n);
});

test("without JavaScript a boundary is drawn with the form, and its figures are there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(at(""));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A total that counts each dollar once");
  await expect(page.getByRole("link", { name: "Afghanistan, 2020" })).toBeVisible();
  await page.getByRole("combobox", { name: "Country or area" }).selectOption("JOR");
  await page.getByRole("combobox", { name: "Usage year" }).selectOption("2020");
  await page.getByRole("button", { name: "Show the total" }).click();
  await expect(page.getByText(`Exactly USD ${jordan.counted}.00`)).toBeVisible();
  await expect(page.locator("figure svg:visible").first()).toBeVisible();
  await context.close();
});

for (const [locale, width, scheme] of [
  ["en", 320, "dark"],
  ["ar", 360, "light"],
  ["ar", 1440, "dark"],
] as const) {
  test(`in ${locale} at ${width} px it fits, and axe finds no barrier`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    const page = await context.newPage();
    for (const query of ["country=AFG&year=2020", ""]) {
      await page.goto(at(query, locale));
      await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
    }
    await context.close();
  });
}

test("a country's page leads to its boundary, and what there is not is a page that says so", async ({ page }) => {
  await page.goto(`${address("FTS_WEB")}/en/countries/JOR`);
  await page.getByRole("link", { name: "Draw another boundary" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Jordan:");
  expect((await page.goto(at("organisation=nobody")))?.status()).toBe(404);
  await page.goto(at("country=AFG&year=1999"));
  await expect(page.getByText("No record of this source touches the boundary.")).toBeVisible();
});

test("what a source records at each hand is no sum on any page of sums: place by place it is FTS's own", async ({ page }) => {
  for (const path of ["funds", "funds?kind=DISBURSEMENT", "countries"]) {
    await page.goto(`${address("FTS_WEB")}/en/${path}`);
    const table = page.getByRole("table", { name: "What came in, place by place" });
    const of = (place: string, column: number) => table.getByRole("row", { name: place }).getByRole("cell").nth(column);
    await expect(of("Afghanistan, 2020", 0)).toHaveText(afghanistan.counted);
    await expect(of("Jordan, 2020", 0)).toHaveText(jordan.counted);
    await expect(of("Jordan, 2020", 4)).toHaveText(jordan.pledged);
    // Neither the figure of a page nor a chart: pledges alone have a sum of their own in the list of series.
    await expect(page.locator(".headline")).toHaveCount(0);
    await expect(page.locator("main figure")).toHaveCount(0);
    const series = page.getByRole("row", { name: /^Disbursements/ });
    await expect(series.getByRole("link", { name: "by place and year" })).toBeVisible();
  }
  await page.goto(`${address("FTS_WEB")}/en/countries/JOR`);
  const years = page.getByRole("table", { name: "What came in, place by place" });
  await expect(years.getByRole("row", { name: "Jordan, 2020" }).getByRole("cell").first()).toHaveText(jordan.counted);
  await years.getByRole("link", { name: "Jordan, 2020", exact: true }).click();
  await expect(page.getByText(`Exactly USD ${jordan.counted}.00`)).toBeVisible();
});
