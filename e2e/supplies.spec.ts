import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

const supplies = () => `${address("SAMPLE_WEB")}/en/supplies`;

test("goods are followed from the menu to an item, to a delivery and to its proof", async ({ page }) => {
  // Wide enough for the menu to stand open.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address("SAMPLE_WEB")}/en`);
  await page.getByRole("navigation").getByRole("link", { name: "Supplies", exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/supplies$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/received/);
  // Literals: the sample's shipments, added up by hand.
  const balance = page.getByRole("table", { name: "What became of the goods" });
  await expect(balance.getByRole("row", { name: /Sample family tent/ })).toContainText(/3,100.*2,380.*20.*0.*700/);
  await balance.getByRole("link", { name: "Sample wheat flour" }).click();
  const places = page.getByRole("table", { name: "What became of it, place by place" });
  await expect(places.getByRole("row", { name: /Bentiu/ })).toContainText(/180\.000.*120\.000.*60\.000/);
  await page
    .getByRole("row", { name: /Receipt.*South Sudan/ })
    .getByRole("link", { name: "Sample wheat flour" })
    .click();
  await expect(page.getByRole("heading", { name: "Its clock" })).toBeVisible();
  await expect(page.getByText("102 days after the order · 21 days late")).toBeVisible();
  await page.getByRole("link", { name: "Check this record" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample data: invented figures");
});

test("a country's page tells of its goods and leads to them", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en/countries/SSD`);
  const goods = page.getByRole("table", { name: "Goods meant for this place" });
  // The same flour as above: 120 tonnes arrived.
  await expect(goods.getByRole("row", { name: /Receipt.*120\.000 tonnes/ })).toBeVisible();
  await goods.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/supplies\?source=.*country=SSD/);
});

test("an organisation's page tells of the goods that it handed over or got", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en/organisations/sample-tent-maker`);
  const goods = page.getByRole("table", { name: "Goods handed over by it or to it" });
  // Three consignments of tents: 1,500, 900 and 700 sent.
  await expect(goods.getByRole("row", { name: /Dispatch.*3,100/ })).toBeVisible();
});

test("what a country received is checked in the browser against the ledger's own totals, for each unit", async ({ page }) => {
  await page.goto(`${supplies()}?country=SOM`);
  // Literals: the sample's shipments, added up by hand: 11,400 and 8,000 packs; 236.250 tonnes.
  for (const amount of [/19,400/, /236\.250/]) {
    const check = page.getByRole("region", { name: amount }).filter({ has: page.getByRole("button", { name: "Check", exact: true }) });
    await check.getByRole("button", { name: "Check", exact: true }).click();
    await expect(check.getByRole("status")).toContainText("The ledger keeps exactly this total");
  }
  // A server that proves another country's total is found out.
  await page.route("**/export/supply-total.json**", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('"SOM"', '"YEM"') });
  });
  await page.reload();
  const packs = page.getByRole("region", { name: /19,400/ }).filter({ has: page.getByRole("button", { name: "Check", exact: true }) });
  await packs.getByRole("button", { name: "Check", exact: true }).click();
  await expect(packs.getByRole("status")).toContainText("No");
});

test("an item's page is cited by its own address", async ({ page }) => {
  await page.goto(supplies());
  await page.getByRole("table", { name: "What became of the goods" }).getByRole("link", { name: "Sample wheat flour" }).click();
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/supplies\/items\/[^?]+/);
});

test("a filter is part of the address, and what arrived late comes latest first", async ({ page }) => {
  await page.goto(supplies());
  await page.getByText("Choose source, goods and country").click();
  await page.getByLabel("Country or area").selectOption({ label: "Yemen" });
  await page.getByLabel("Only what arrived late").check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/country=YEM.*late=1/);
  await expect(page.getByText("2 records of goods that arrived late, the latest first.")).toBeVisible();
});

test("freight of a shipment is told once, and an unknown one says why", async ({ page, request }) => {
  const answer = await request.post(`${address("SAMPLE_API")}/graphql`, {
    data: {
      query:
        '{ with: supplies(filter: { text: "SAMPLE-11-D" }) { nodes { id } } why: supplies(filter: { text: "SAMPLE-10-D" }) { nodes { id } } }',
    },
  });
  const { data }: { data: Record<string, { nodes: readonly { id: string }[] }> } = await answer.json();
  await page.goto(`${supplies()}/${data["with"]?.nodes[0]?.id}`);
  await expect(page.getByText("told with the whole shipment").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "SAMPLE-09-D" })).toBeVisible();
  await page.goto(`${supplies()}/${data["why"]?.nodes[0]?.id}`);
  await expect(page.getByText("unknown: Sample: paid by the receiver")).toBeVisible();
});

test("downloads hold what the page lists, and say that figures are invented", async ({ request }) => {
  for (const path of ["/export/supplies.csv", "/export/supply-balance.csv", "/chart/supplies-map.svg", "/chart/supplies-map.csv"]) {
    const response = await request.get(address("SAMPLE_WEB") + path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toMatch(/Sample data: invented figures/);
  }
});

test("the page fits a phone of 320 px and reads from right to left, without JavaScript too", async ({ browser }) => {
  for (const locale of ["en", "ar"]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(`${address("SAMPLE_WEB")}/${locale}/supplies`);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    await expect(page.getByRole("table").first()).toBeVisible();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await context.close();
  }
});
