import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Hex } from "viem";
import { GovernorLedger } from "../contracts/testing/governor-ledger.ts";
import { makeDataDirectory, type Product, startProduct } from "./product.ts";

/** A ledger that nobody deployed our contracts on: OpenZeppelin's own Governors. */
let ledger: GovernorLedger;
let product: Product;

// One product for the whole file.
test.describe.configure({ mode: "default" });

const description = "# Build wells\n\nTen of them, in two districts.";

test.beforeAll(async () => {
  test.setTimeout(300_000);
  ledger = await GovernorLedger.start();
  const token = await ledger.deployToken({ ada: { holds: 50 }, ben: { holds: 30 }, cleo: { holds: 20 } });
  const startBlock = (await ledger.head()).number + 1;
  const simple = await ledger.deploy("SimpleGovernor", token);
  const fractional = await ledger.deploy("FractionalGovernor", token);
  const wells = await ledger.propose(simple, "ada", description);
  await ledger.vote(simple, "ada", wells, 1);
  await ledger.vote(simple, "cleo", wells, 0, "Too dear");
  await ledger.mine(12);
  await ledger.finish(simple, "ben", "execute", description);
  const lied = await ledger.propose(simple, "ben", "Counted nowhere");
  await ledger.vote(simple, "ben", lied, 2);
  await ledger.lie(simple, "cleo", lied);
  const divided = await ledger.propose(fractional, "ada", "Divided");
  await ledger.split(fractional, "ada", divided, [10, 20.5, 4.5]);
  const governors: readonly Hex[] = [simple, fractional];
  const sources = ledger.writeSources(governors, startBlock);
  product = await startProduct(makeDataDirectory(), { environment: { RPC_URL: ledger.chain.url, SOURCES_FILE: sources } });
});

test.afterAll(async () => {
  await product?.stop();
  await ledger?.stop();
});

test("a Governor's proposal shows what its votes add up to beside what the contract keeps, proven", async ({ page }) => {
  await page.goto(`${product.web}/en/proposals`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 proposals voted on by contract");
  await page.getByRole("link", { name: "Build wells" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Build wells");
  await expect(page.getByText("Carried and executed · 2 addresses voted")).toBeVisible();
  const weights = page.getByRole("table", { name: "Weight by option, as logged and as kept by the contract" });
  await expect(weights.getByRole("row", { name: /^For/ })).toContainText(/50.*50.*equal/);
  await expect(weights.getByRole("row", { name: /^Against/ })).toContainText(/20.*20.*equal/);
  await expect(page.getByText("is proven from its storage at block")).toBeVisible();
  await expect(page.getByText("Too dear")).toBeVisible();
  // The votes of one address, and no name with it.
  await page.getByRole("table", { name: "Votes in the order of the ledger" }).getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/voter=0x[0-9a-f]{40}/);
  await expect(page.getByRole("heading", { name: "1 logged vote" })).toBeVisible();
});

test("a vote that its contract counts nowhere is shown with both sums", async ({ page, request }) => {
  await page.goto(`${product.web}/en/proposals`);
  await expect(page.getByRole("row", { name: /Counted nowhere/ })).toContainText("The contract keeps another sum");
  await page.getByRole("link", { name: "Counted nowhere" }).click();
  await expect(page.locator("[data-finding=TALLY_DIFFERS]")).toContainText(/against 0, for 5, abstain 30.*against 0, for 0, abstain 30/);
  await expect(page.getByRole("row", { name: /^For/ })).toContainText("differs");
  await expect(page.getByText("Proven total")).toHaveCount(0);
  const csv = await (await request.get(`${product.web}/export/governor-proposals.csv`)).text();
  expect(csv.trim().split("\r\n")).toHaveLength(4);
});

test("a proposal is a picture, a file and an embed as a ballot is, and what does not fit goes with it", async ({ page, request }) => {
  await page.goto(`${product.web}/en/proposals`);
  await page.getByRole("link", { name: "Build wells" }).click();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await expect(page.getByRole("figure")).toContainText("For 50 · Against 20 · Abstain 0: weight of the votes of 2 addresses");
  const get = (path: string) => request.get(`${product.web}${path}`);
  const svg = await get(`/chart/proposal-result.svg?proposal=${id}`);
  expect([svg.status(), await svg.text()]).toEqual([200, expect.stringContaining("Build wells")]);
  const png = await get(`/chart/proposal-result.png?proposal=${id}`);
  expect([png.status(), png.headers()["content-type"]]).toEqual([200, "image/png"]);
  const csv = await (await get(`/chart/proposal-result.csv?proposal=${id}`)).text();
  expect(csv).toContain("For,50,known,");
  // The address of the contract is the source that anybody can look up.
  expect(csv).toMatch(/,0x[0-9a-f]{40},Simple Governor,/);
  await page.goto(`${product.web}/embed/proposal-result?proposal=${id}&lang=ar`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByText("مع 50 · ضد 20 · امتناع 0", { exact: false }).first()).toBeAttached();
  await page.goto(`${product.web}/en/proposals`);
  await page.getByRole("link", { name: "Counted nowhere" }).click();
  await expect(page.getByRole("figure")).toContainText("The contract keeps another sum than its logged votes add up to.");
});

test("proposals can be read on a phone, in Arabic, without JavaScript, by everyone", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  for (const locale of ["en", "ar"]) {
    await page.goto(`${product.web}/${locale}/proposals`);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await page.getByRole("link", { name: "Divided" }).click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  }
  const address = page.url();
  await context.close();
  const withScripts = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const scripted = await withScripts.newPage();
  await scripted.goto(address);
  const { violations } = await new AxeBuilder({ page: scripted }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await withScripts.close();
});
