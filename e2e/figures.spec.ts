import { expect, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

/**
 * The source's own control totals, from the README of CERF's data. The same figure must stand on every surface.
 */
const allocations = { usd: "10046903011.52", shown: "10,046,903,011.52", records: 8510, places: 116 };
const series = [
  { kind: "PLEDGE", direction: "receiver", usd: "10515547582.39", shown: "10,515,547,582.39", records: 1783 },
  { kind: "COMMITMENT", direction: "receiver", usd: "10526239866.73", shown: "10,526,239,866.73", records: 1761 },
  { kind: "COMMITMENT", direction: "provider", usd: allocations.usd, shown: allocations.shown, records: allocations.records },
  { kind: "RECEIPT", direction: "receiver", usd: "10337518914.07", shown: "10,337,518,914.07", records: 1807 },
  { kind: "WRITE_OFF", direction: "receiver", usd: "30208.54", shown: "30,208.54", records: 8 },
] as const;

for (const { kind, direction, usd, records } of series) {
  test(`GraphQL sums the ${kind} records with CERF as ${direction} to the source's total`, async () => {
    const { flowTotals } = await ask<{ readonly flowTotals: { readonly rows: readonly unknown[] } }>(
      address("CERF_API"),
      `query Total($filter: FlowFilter!) { flowTotals(filter: $filter) { rows { usd records kind } } }`,
      { filter: { kind: [kind], [direction]: ["un-cerf"] } },
    );
    expect(flowTotals.rows).toEqual([{ usd, records, kind }]);
  });
}

test("the sums by country add up to the total of 116 countries and areas", async () => {
  const { flowTotals } = await ask<{
    readonly flowTotals: { readonly rows: readonly { readonly usd: string; readonly country: { readonly code: string } }[] };
  }>(
    address("CERF_API"),
    `{ flowTotals(filter: { kind: COMMITMENT, provider: "un-cerf" }, groupBy: [COUNTRY]) { rows { usd country { code } } } }`,
  );
  expect(flowTotals.rows).toHaveLength(allocations.places);
  const cents = flowTotals.rows.reduce((sum, { usd }) => sum + BigInt(usd.replace(".", "")), 0n);
  expect(cents).toBe(1_004_690_301_152n);
});

test("the home page shows the source's totals to the cent", async ({ page }) => {
  await page.goto(`${address("CERF_WEB")}/en`);
  // After the amount a cell says how many records have no known value: one pledge of all.
  for (const { shown } of series)
    await expect(page.getByRole("cell", { name: new RegExp(`^${shown}( One record has no|$)`) })).toBeVisible();
});

test("the funds page, its table and its download agree to the cent", async ({ page, request }) => {
  await page.goto(`${address("CERF_WEB")}/en/funds?kind=COMMITMENT&provider=un-cerf`);
  await expect(page.getByText(allocations.shown).first()).toBeVisible();
  await expect(page.getByText("111 countries and areas and 5 regions").first()).toBeVisible();
  const link = page.getByRole("link", { name: /Download as CSV/ }).first();
  const href = await link.getAttribute("href");
  const csv = await (await request.get(new URL(href ?? "", page.url()).href)).text();
  const [header = "", ...rows] = csv.trim().split(/\r?\n/);
  const column = header.split(",").indexOf("usd");
  expect(column).toBeGreaterThanOrEqual(0);
  expect(rows).toHaveLength(allocations.places);
  const cents = rows.reduce((sum, row) => sum + toCents(fields(row)[column] ?? ""), 0n);
  expect(cents).toBe(1_004_690_301_152n);
});

test("the CSV of all allocations has every row of the source, and its sum", async ({ request }) => {
  const response = await request.get(`${address("CERF_API")}/export/flows.csv?kind=COMMITMENT&provider=un-cerf`);
  expect(response.status()).toBe(200);
  const [header = "", ...rows] = (await response.text()).trim().split(/\r?\n/);
  const column = header.split(",").indexOf("usd");
  const records = rows.map(fields).filter((row) => row.length === header.split(",").length);
  expect(records).toHaveLength(allocations.records);
  expect(records.reduce((sum, row) => sum + toCents(row[column] ?? ""), 0n)).toBe(1_004_690_301_152n);
});

test("both allocations dated after the data are shown and flagged", async ({ page }) => {
  for (const reference of ["CERF-MDG-24-RR-IOM-34545", "CERF-MDG-24-RR-WFP-34549"]) {
    await page.goto(`${address("CERF_WEB")}/en/search?q=${reference}`);
    await page
      .getByRole("main")
      .getByRole("link")
      .filter({ hasText: reference })
      .or(page.locator("main a[href*='/flows/']"))
      .first()
      .click();
    await expect(page.getByText("Dated 2026-10-24, after 2026-05-12").first()).toBeVisible();
  }
});

/** Fields of one line of RFC 4180 CSV without line breaks in it. */
function fields(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

function toCents(usd: string): bigint {
  const [whole = "0", fraction = ""] = usd.split(".");
  return BigInt(whole + fraction.padEnd(2, "0"));
}
