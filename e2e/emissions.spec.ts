import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

// Wide enough for the menu to stand in a row.
test.use({ viewport: { width: 1440, height: 900 } });

const emissions = () => `${address("SAMPLE_WEB")}/en/emissions`;

test("emissions are followed from the menu over the world to a country, a report and its proof", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en`);
  await page.getByRole("navigation").getByRole("link", { name: "Emissions", exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/emissions$/);
  // Literals: the sample's reports for 2023, added up by hand: 4,490 + 7,750 + 1,530. The group of 13,770 is not in it.
  await expect(page.getByRole("heading", { level: 1 })).toContainText("13,770 thousand tonnes of carbon in 2023");
  await expect(page.getByText("Sum of 3 reports for 2023")).toBeVisible();
  await page.goto(`${emissions()}/countries/UGA`);
  await page.getByRole("link", { name: "2021", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uganda, 2021: 1,510 thousand tonnes of carbon");
  const parts = page.getByRole("table", { name: "Parts" });
  await expect(parts.getByRole("row", { name: /Sum of the parts/ })).toContainText("1,420");
  await expect(page.getByText(/90 less than the total/)).toBeVisible();
  await page.getByRole("link", { name: "Check it in your browser" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample emissions: invented figures");
});

test("the sum of all countries, and a country's figure, are checked in the browser against the ledger's own totals", async ({ page }) => {
  const check = async () => {
    await page.getByRole("link", { name: "Check this total" }).first().click();
    await expect(page).toHaveURL(/\/en\/totals\/emissions\?/);
    await page.getByRole("button", { name: "Check", exact: true }).click();
  };
  await page.goto(emissions());
  await check();
  await expect(page.getByRole("region", { name: "Check the total" }).getByRole("status")).toContainText(
    "The ledger keeps exactly this total",
  );
  // What the server hands out is not believed: the proof of another year's total is none of this one's.
  await page.route(/emission-total\.json/, async (route) => {
    const other = route.request().url().replace("year=2023", "year=2022");
    await route.fulfill({ response: await route.fetch({ url: other }) });
  });
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("region", { name: "Check the total" }).getByRole("status")).toContainText(
    "The proof ends before it reaches what is to be proven",
  );
  await page.unroute(/emission-total\.json/);
  await page.goto(`${emissions()}/countries/UGA`);
  await check();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Uganda, 2023");
  await expect(page.getByRole("region", { name: "Check the total" }).getByRole("status")).toContainText(
    "The ledger keeps exactly this total",
  );
});

test("a year and what it is compared with are part of the address, and so of each chart's", async ({ page }) => {
  await page.goto(emissions());
  await page.getByText("Choose a year, a source or what the figures stand on").click();
  await page.locator('select[name="year"]').selectOption("2020");
  await page.locator('select[name="before"]').selectOption("2019");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/year=2020.*before=2019/);
  await expect(page.getByRole("heading", { name: /From 2019 to 2020 the sum fell by 430 thousand tonnes of carbon/ })).toBeVisible();
});

test("a country's page tells what each source and basis says, unit by unit", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en/countries/KEN`);
  const told = page.getByRole("table", { name: "Emissions" });
  await expect(told.getByRole("row", { name: /4,490 kt C/ })).toBeVisible();
  await expect(told.getByRole("row", { name: /93,000,000 t CO₂e/ })).toBeVisible();
  await page.getByRole("link", { name: "Series, parts and sources side by side" }).click();
  await expect(page).toHaveURL(/\/en\/emissions\/countries\/KEN$/);
});

test("figures per person and per GDP name both sources, and lead to the fact they were divided by and its proof", async ({ page }) => {
  await page.goto(`${emissions()}?per=POPULATION`);
  // Literals: of 2023, 7,750 thousand tonnes of carbon among 65,600,000 people, and 1,530 among 47,700,000, divided by hand.
  await expect(
    page.getByRole("heading", { name: /United Republic of Tanzania emitted most in 2023: 0\.118 tonnes of carbon per person/ }).first(),
  ).toBeVisible();
  await expect(page.getByText(/divided by population of 2023 as told by .*Sample population and GDP/).first()).toBeVisible();
  await page.goto(`${emissions()}/countries/UGA`);
  const years = page.getByRole("table", { name: /Years: .*Sample emissions/ }).first();
  const newest = years.getByRole("row", { name: /^2023/ });
  await expect(newest.getByRole("cell").nth(2)).toHaveText("0.032");
  // The sample has no GDP of Uganda for 2023, though it has those of the years before.
  await expect(newest.getByRole("cell").nth(3)).toHaveText("unknown");
  await newest.getByRole("link", { name: "0.032" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample population and GDP");
  await expect(page.getByText("47,700,000 persons")).toBeVisible();
  await expect(page.getByText("Invented edition")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Check the record" })).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("countries stand beside each other, are left out and added by a plain form, on one scale or each on its own", async ({ page }) => {
    await page.goto(emissions());
    await page.getByRole("link", { name: "Countries beside each other, each in a small chart of its own" }).click();
    await expect(page).toHaveURL(/\/en\/emissions\/compare\?/);
    // Literals: the sample's reports of 2020 and of 2023, of each of its three countries.
    const chart = page.getByRole("figure", {
      name: /Emissions were higher in 2023 than in 2018 in 3 of 3 countries and areas, and lower in none/,
    });
    const panels = chart.locator(".part-l a");
    await expect(panels).toHaveCount(3);
    await expect(panels.first()).toContainText("2023: 7,750");
    await expect(panels.filter({ hasText: "Uganda" })).toHaveAttribute("href", /\/en\/emissions\/countries\/UGA$/);
    await page.getByRole("checkbox", { name: "Uganda" }).uncheck();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(chart).toHaveCount(0);
    const two = page.getByRole("figure", { name: /in 2 of 2 countries and areas, and lower in none/ });
    await expect(two.locator(".part-l a")).toHaveCount(2);
    await page.locator('select[name="country"]').selectOption("Uganda");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(panels).toHaveCount(3);
    await page.getByRole("link", { name: "Its own for each" }).click();
    await expect(page).toHaveURL(/countries=TZA%2CKEN%2CUGA.*scale=own/);
    await expect(page.getByText("shapes can be compared, heights can not")).toBeVisible();
    // The very same as a file and as a table.
    const file = await chart.getByRole("link", { name: "CSV" }).getAttribute("href");
    const csv = await page.request.get(`${address("SAMPLE_WEB")}${file}`);
    expect(await csv.text()).toContain("TZA,United Republic of Tanzania,2023,7750");
    await chart.getByText("The figures as a table").click();
    await expect(chart.getByRole("row", { name: /^2023/ })).toContainText("1,530");
  });
});
