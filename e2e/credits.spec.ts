import { expect, type Page, test } from "@playwright/test";
import { address } from "./addresses.ts";

const credits = () => `${address("SAMPLE_WEB")}/en/credits`;

test("a credit's life is followed from the first page to its project, its serial, its retirement and the proof", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en`);
  await page.getByRole("link", { name: "Carbon credits", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/credits$/);
  // Literals: the sample's records, added up by hand.
  const projects = page.getByRole("table", { name: "Projects" });
  await expect(projects.getByRole("row", { name: /mangroves/ })).toContainText(/12,000.*6,300.*4,500.*100.*1,100.*0/);
  await projects.getByRole("link", { name: /mangroves/ }).click();
  const vintages = page.getByRole("table", { name: "Balance by vintage" });
  await expect(vintages.getByRole("row", { name: /2022/ })).toContainText(/12,000.*6,300.*4,500.*100.*1,100.*0/);
  await page
    .getByRole("row", { name: /^.*Retired.*Sample Airline/ })
    .getByRole("link", { name: /Serials 1 to 3000/ })
    .click();
  await expect(page.getByRole("heading", { name: "Retired: used up, it counts no more" })).toBeVisible();
  const life = page.getByRole("table", { name: "Records" });
  await expect(life.getByRole("row")).toHaveCount(6);
  await life.getByRole("link", { name: "Retired", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/facts\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample data: invented figures");
});

test("what was issued and retired, of all projects and of one, is checked in the browser against the ledger's own totals", async ({
  page,
}) => {
  for (const from of [credits(), await projectPage(page)]) {
    await page.goto(from);
    await page.getByRole("link", { name: "Check this total" }).click();
    await expect(page).toHaveURL(/\/en\/totals\/credits\?/);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByRole("region", { name: "Check the total" }).getByRole("status")).toContainText(
      "The ledger keeps exactly this total",
    );
  }
});

/** Address of the page of the first project of the table. */
async function projectPage(page: Page): Promise<string> {
  await page.goto(credits());
  const link = page.getByRole("table", { name: "Projects" }).getByRole("link", { name: /mangroves/ });
  return address("SAMPLE_WEB") + (await link.getAttribute("href"));
}

test("a claim abroad without an adjustment by the host country is told, and what is not told is unknown", async ({ page }) => {
  await page.goto(credits());
  const checks = page.getByRole("table", { name: "Are any credits counted twice?" });
  await expect(checks.getByRole("row", { name: /Used up twice/ })).toContainText(/2.*0.*0/);
  await expect(checks.getByRole("row", { name: /Claimed abroad/ })).toContainText(/1.*1.*0/);
  await expect(page.getByText(/2000 are retired towards another country's target .* has added 0 /)).toBeVisible();
});

test("retirements are followed by year and organisation to their records, and as a file", async ({ page }) => {
  await page.goto(credits());
  await page.getByRole("link", { name: "All retirements by year and organisation" }).click();
  // Literals: the sample's four retirements, 3,000 + 1,500 + 2,000 + 600, of which an airline has the first and the third.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("7,100 carbon credits retired");
  await expect(page.getByRole("table", { name: "By year" }).getByRole("row", { name: /2024/ })).toContainText(/6,500.*3/);
  await page.getByRole("table", { name: "On whose behalf" }).getByRole("link", { name: "Sample Airline" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("5,000 carbon credits retired on behalf of Sample Airline");
  const link = await page.getByRole("link", { name: "These records as CSV" }).getAttribute("href");
  const csv = await page.request.get(new URL(link ?? "", page.url()).href);
  expect(csv.headers()["x-row-count"]).toBe("2");
});

test("the form narrows credits to a kind of project and what happened", async ({ page }) => {
  await page.goto(credits());
  await page.getByText("Choose a source, country, kind of project").click();
  await page.getByLabel("Kind of project").selectOption("Cooking stoves");
  await page.getByLabel("Records of").selectOption({ label: "Retired" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/type=Cooking.*kind=retirement/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("5,000 carbon credits issued, 2,600 retired");
  await expect(page.getByText("2 records, the newest first.")).toBeVisible();
});

test("a mistyped serial is explained, and blocks that are written much the same are offered", async ({ page }) => {
  await page.goto(`${credits()}/serials`);
  await page.getByLabel("Serial", { exact: true }).fill("my credits");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(page.getByText(/is no serial. A serial ends in a hyphen and a number/)).toBeVisible();
  await page.getByLabel("Serial", { exact: true }).fill("SAMPLE-1-KE-1-2021-5000");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("link", { name: "SAMPLE-1-KE-1-2022" }).click();
  await expect(page.getByRole("heading", { name: "Held: issued, and nothing tells that it was used up" })).toBeVisible();
});

test("a country's page tells of the credits of its projects", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en/countries/BGD`);
  const own = page.getByRole("table", { name: "Carbon credits of projects hosted here" });
  await expect(own.getByRole("row", { name: /Sample data/ })).toContainText(/5,000.*1,900.*2,600.*0.*0.*500/);
});

test("downloads and charts of credits hold what the page shows, and say that figures are invented", async ({ request }) => {
  for (const path of ["/export/credits.csv", "/export/credit-totals.csv", "/chart/credits-by-year.svg", "/chart/credits-by-year.csv"]) {
    const response = await request.get(address("SAMPLE_WEB") + path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toMatch(/Sample data: invented figures/);
  }
});

test("pages of credits fit a phone of 320 px and read from right to left, without JavaScript too", async ({ browser }) => {
  for (const locale of ["en", "ar"]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    for (const path of ["credits", "credits/retirements", "credits/serials?serial=SAMPLE-1-KE-1-2022-1"]) {
      await page.goto(`${address("SAMPLE_WEB")}/${locale}/${path}`);
      await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
      await expect(page.getByRole("table").first()).toBeVisible();
      expect(await page.evaluate("document.documentElement.scrollWidth"), `${locale} ${path}`).toBeLessThanOrEqual(320);
    }
    await context.close();
  }
});
