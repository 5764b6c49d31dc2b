import { expect, test } from "@playwright/test";
import { publish } from "../src/main/publish.ts";
import { PublishingLedger } from "../src/main/testing/publishing-ledger.ts";
import { cutCdiac, cutEccc, writeTable } from "./emission-cuts.ts";
import { makeDataDirectory, type Product, startProduct } from "./product.ts";

/** Real emissions of two countries and of Canada's facilities, with a second national series and two censuses that are invented. */
let ledger: PublishingLedger;
let product: Product;

// One product for the whole file.
test.describe.configure({ mode: "default" });

/** In millions of tonnes of CO2, where CDIAC has thousand tonnes of carbon. */
const inventory = () =>
  writeTable(
    ["Country,Year,Mt CO2", "CHN,2019,10500", "CHN,2020,10600", "KEN,2020,20"],
    `
records: emissions
source: { id: inventory, title: Invented inventory, licence: CC0-1.0, attribution: Invented for a test, sample: true,
  publisher: { ref: ministry, name: A ministry } }
basis: { gas: CO2, unit: KTN, massOf: GAS, decimals: 0, gwp: 0, landUse: WITHOUT, accounting: TERRITORIAL, reporter: SELF,
  scope: NONE, category: 0, coverage: FOSSIL }
country: { column: Country, coding: iso3 }
year: { column: Year }
total: { column: Mt CO2, unit: 1000 }
`,
  );

function census(name: string, china: string) {
  return writeTable(
    ["Country,Year,People", `CHN,2020,${china}`, "KEN,2020,50000000"],
    `
records: reference
source: { id: ${name}, title: Invented census ${name}, licence: CC0-1.0, attribution: Office ${name}, sample: true,
  publisher: { ref: office-${name}, name: Office ${name} } }
edition: Edition ${name}
country: { column: Country, coding: iso3 }
year: { column: Year }
figures: [{ measure: POPULATION, column: People, unit: 1 }]
`,
  );
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  ledger = await PublishingLedger.start();
  const { target } = ledger;
  await publish({ format: "cdiac", paths: [cutCdiac()], target });
  await publish({ format: "eccc", paths: [cutEccc()], target, batchSize: 200 });
  await publish({ format: "table", ...inventory(), target });
  await publish({ format: "table", ...census("one", "1400000000"), target });
  await publish({ format: "table", ...census("two", "1450000000"), target });
  const contracts = target.contracts.map((contract) => `      - ${JSON.stringify(contract)}\n`).join("");
  const { paths } = writeTable([], `chains:\n  - chainId: 31337\n    contracts:\n${contracts}`);
  const sources = (paths[0] ?? "").replace("table.csv", "map.yaml");
  product = await startProduct(makeDataDirectory(), { environment: { RPC_URL: ledger.chain.url, SOURCES_FILE: sources } });
});

test.afterAll(async () => {
  await product?.stop();
  await ledger?.stop();
});

test("two sources of one country stand side by side, the unit explained, the difference in words and numbers", async ({ page }) => {
  await page.goto(`${product.web}/en/emissions`);
  // Literals: CDIAC's README for China in 2020.
  await page.getByRole("link", { name: /China/ }).first().click();
  await page.goto(`${product.web}/en/emissions/countries/CHN`);
  await expect(page.getByRole("figure", { name: /thousand tonnes of carbon/ }).first()).toBeVisible();
  await expect(page.getByRole("figure", { name: /thousand tonnes of CO₂/ }).first()).toBeVisible();
  const compared = page.getByRole("region", { name: "Sources side by side" });
  await expect(compared).toContainText("in thousand tonnes of carbon");
  await expect(compared).toContainText("in thousand tonnes of CO₂");
  await expect(compared).toContainText("Made comparable in thousand tonnes of CO₂.");
  await expect(compared.getByRole("listitem").filter({ hasText: "times 3.664" })).toBeVisible();
  await expect(compared.getByRole("listitem").filter({ hasText: "Told by" })).toHaveText(
    /^Told by: independent estimate in National fossil CO2 .*; the emitter itself in Invented inventory$/,
  );
  // The unit is explained by its factor: it is no difference of ground.
  await expect(compared.getByRole("listitem")).toHaveCount(2);
  // 2,915,650 × 3.664 = 10,682,941.6; 10,600,000 less that is 82,941.6, which is 0.78 % of it.
  await expect(compared).toContainText(/In 2020 Invented inventory tells 0\.7\d* % less than/);
  const year = compared.getByRole("row", { name: /^2020/ });
  for (const figure of ["2,915,650", "10,600,000", "10,682,941.6", "−82,941.6"]) await expect(year).toContainText(figure);
});

test("facilities come to the programme's total, and lead to owner, record and proof", async ({ page }) => {
  await page.goto(`${product.web}/en/emissions/facilities?year=2020`);
  // Literals: the README of the data.
  await expect(page.getByText("273,185,214").first()).toBeVisible();
  await expect(page.getByText(/1,703 facilities/).first()).toBeVisible();
  const facility = page.getByRole("table", { name: "Facilities, the largest first" }).getByRole("row", { name: /^Algoma Steel/ });
  await expect(facility).toContainText("3,880,105");
  await facility.getByRole("link", { name: "Algoma Steel Inc.", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Algoma Steel Inc.");
  const own = page.getByRole("table", { name: "Greenhouse gases of its facilities" });
  await expect(own.getByRole("row", { name: /^2020/ })).toContainText("3,880,105");
  await own.getByRole("row", { name: /^2020/ }).getByRole("link").first().click();
  await page.getByRole("table").getByRole("link", { name: "Algoma Steel Inc", exact: true }).first().click();
  await page.getByRole("row", { name: /^2020/ }).getByRole("link", { name: "2020", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3,880,105");
  await page.getByRole("link", { name: "Check it in your browser" }).click();
  await page.getByRole("button", { name: "Check", exact: true }).first().click();
  await expect(page.getByRole("region", { name: "Check the record" }).getByRole("status")).toContainText(
    "The block with this hash holds exactly this record",
  );
});

test("of two sources of population the reader chooses one; page, picture and citation name both sources of a quotient", async ({
  page,
}) => {
  await page.goto(`${product.web}/en/emissions/compare?per=POPULATION`);
  // 2,915,650,000 t among 1,450,000,000 people: the newest census stands for the measure.
  await expect(page.getByRole("figure").first()).toContainText("2020: 2.011");
  await expect(page.getByRole("region", { name: "Cite, download, go on" })).toContainText("Office two");
  await page.locator('select[name="per"]').selectOption({ label: "Population: Invented census one" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const figure = page.getByRole("figure").first();
  await expect(figure).toContainText("2020: 2.083");
  await expect(figure).toContainText("Divided by: Office one, Invented census one, Edition one");
  await expect(page.getByRole("region", { name: "Cite, download, go on" })).toContainText(/CDIAC.* and Office one/);
  const csv = await page.request.get(`${product.web}${await figure.getByRole("link", { name: "CSV" }).getAttribute("href")}`);
  expect(await csv.text()).toContain("Invented census one,Edition one,Office one");
  // The same on a country's page and on a report's.
  await page.goto(`${product.web}/en/emissions/countries/CHN`);
  const newest = page.getByRole("table", { name: /Years: .*CDIAC/ }).getByRole("row", { name: /^2020/ });
  await expect(newest).toContainText("2.011");
  await page
    .getByRole("navigation", { name: "Divided by: Population" })
    .getByRole("link", { name: /census one/ })
    .click();
  await expect(newest).toContainText("2.083");
  await expect(page.getByRole("region", { name: "Cite, download, go on" })).toContainText("Office one");
  await newest.getByRole("link", { name: "2020", exact: true }).click();
  await page
    .getByRole("navigation", { name: "Divided by: Population" })
    .getByRole("link", { name: /census one/ })
    .click();
  await expect(page.getByText("divided by 1,400,000,000 persons")).toBeVisible();
});

test("a facility's figure that its source states anew stands beside the older one, which stays citable", async ({ page }) => {
  await page.goto(`${product.web}/en/emissions/facilities?year=2020`);
  await page
    .getByRole("table", { name: "Facilities, the largest first" })
    .getByRole("row", { name: /^Algoma Steel/ })
    .getByRole("rowheader")
    .getByRole("link")
    .click();
  const facility = page.url();
  const before = await ledger.head();
  await publish({
    format: "eccc",
    paths: [cutEccc({ "CA:ECCC:G10011": "3880999" })],
    target: ledger.target,
    batchSize: 200,
    correct: true,
  });
  const history = page.getByRole("region", { name: "Restatements" });
  await expect(async () => {
    await page.goto(facility);
    await expect(history.getByRole("row", { name: /^2020/ })).toContainText("3,880,999", { timeout: 1_000 });
  }).toPass();
  await expect(history.getByRole("row", { name: /^2020/ })).toContainText("3,880,105");
  // As of the block before, the older figure is the facility's and the programme's own.
  await page.goto(`${facility}?block=${before.number}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3.88 million");
  await expect(page.getByRole("row", { name: /^2020/ }).first()).toContainText("3,880,105");
  await page.goto(`${product.web}/en/emissions/facilities?year=2020&block=${before.number}`);
  await expect(page.getByText("273,185,214").first()).toBeVisible();
  await page.goto(`${product.web}/en/emissions/facilities?year=2020`);
  await expect(page.getByText("273,186,108").first()).toBeVisible();
  // The older report says what it was, and leads to the newer.
  await page.goto(facility);
  await history.getByRole("link", { name: "3,880,105" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3,880,105");
  await expect(page.getByText("This report was restated: it counts in no sum any more.")).toBeVisible();
  await page.getByRole("link", { name: "The newer report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3,880,999");
});
