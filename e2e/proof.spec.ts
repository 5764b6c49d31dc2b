import { expect, type Page, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

async function anAllocation(): Promise<{ readonly id: string; readonly block: number }> {
  const { flows } = await ask<{
    readonly flows: {
      readonly nodes: readonly {
        readonly id: string;
        readonly fact: { readonly transaction: { readonly block: { readonly number: number } } };
      }[];
    };
  }>(
    address("CERF_API"),
    `{ flows(filter: { country: "SSD", year: 2020 }, orderBy: LARGEST, first: 1) { nodes { id fact { transaction { block { number } } } } } }`,
  );
  const [flow] = flows.nodes;
  if (flow === undefined) throw new Error("There is no allocation to South Sudan in 2020.");
  return { id: flow.id, block: flow.fact.transaction.block.number };
}

const section = (page: Page, name: string) => page.getByRole("region", { name });

test("from a country's total a reader gets to a record, and the browser proves it against a node", async ({ page }) => {
  await page.goto(`${address("CERF_WEB")}/en/funds?kind=COMMITMENT&provider=un-cerf&country=SSD`);
  await page.locator("main a[href*='/flows/']").first().click();
  await page.getByRole("link", { name: "See the proof" }).first().click();
  const check = section(page, "Check the record");
  await check.getByRole("button", { name: "Check" }).click();
  await expect(check.getByRole("status")).toContainText("The block with this hash holds exactly this record");
});

test("a block hash from elsewhere that is another block's is a plain no", async ({ page }) => {
  const { id } = await anAllocation();
  await page.goto(`${address("CERF_WEB")}/en/facts/${id}`);
  const check = section(page, "Check the record");
  await check.getByLabel(/Or the hash of block/).fill(`0x${"ab".repeat(32)}`);
  await check.getByRole("button", { name: "Check" }).click();
  await expect(check.getByRole("status")).toContainText("No");
  await expect(check.getByRole("status")).not.toContainText("holds exactly this record");
});

test("a server that alters the record it shows, the proof or the amount is found out", async ({ page }) => {
  test.setTimeout(60_000);
  const { id } = await anAllocation();
  for (const tamper of [
    (text: string) => text.replace(/"usd": ?"(\d)/, (_, digit: string) => `"usd":"${(Number(digit) % 9) + 1}`),
    (text: string) =>
      text.replace(/"nodes":\s*\["?\s*"0x(....)/, (_, bytes: string) => `"nodes":["0x${bytes === "0000" ? "0001" : "0000"}`),
    (text: string) => text.replace(/"seq": ?(\d+)/, (_, seq: string) => `"seq":${Number(seq) + 1}`),
  ]) {
    let altered = false;
    await page.route("**/export/fact.json**", async (route) => {
      const response = await route.fetch();
      const before = await response.text();
      const after = tamper(before);
      altered ||= after !== before;
      await route.fulfill({ response, body: after });
    });
    await page.goto(`${address("CERF_WEB")}/en/facts/${id}`);
    const check = section(page, "Check the record");
    await check.getByRole("button", { name: "Check" }).click();
    await expect(check.getByRole("status")).toContainText(/No|differs|something else/);
    await expect(check.getByRole("status")).not.toContainText("holds exactly this record");
    expect(altered).toBe(true);
    await page.unroute("**/export/fact.json**");
  }
});

test("the browser replays the digest over all 13,869 records and finds the list complete", async ({ page }) => {
  const { id } = await anAllocation();
  await page.goto(`${address("CERF_WEB")}/en/facts/${id}`);
  const check = section(page, "Check that none is missing");
  await check.getByRole("button", { name: "Check" }).click();
  await expect(check.getByRole("status")).toContainText("Complete: the 13,869 records give exactly the digest");
});

test("a country's total is proven by the ledger's own storage", async ({ page }) => {
  await page.goto(`${address("CERF_WEB")}/en/countries/SSD`);
  await page.getByRole("link", { name: "Check this total" }).first().click();
  await page.getByRole("button", { name: "Check" }).first().click();
  await expect(page.getByRole("status").first()).toContainText("The ledger keeps exactly this total");
});
