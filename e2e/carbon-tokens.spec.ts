import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { CarbonLedger } from "../contracts/testing/carbon-ledger.ts";
import { type CarbonScene, playCarbonScene } from "../contracts/testing/carbon-scene.ts";
import { publish } from "../src/main/publish.ts";
import { PublishingLedger } from "../src/main/testing/publishing-ledger.ts";
import { makeDataDirectory, type Product, startProduct } from "./product.ts";

/** The sample's registry, and beside it carbon tokens on contracts that are not ours. */
let publishing: PublishingLedger;
let ledger: CarbonLedger;
let scene: CarbonScene;
let product: Product;

// One product for the whole file.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  publishing = await PublishingLedger.start();
  ledger = new CarbonLedger(publishing.chain);
  const { target } = publishing;
  await publish({ format: "sample-credits", paths: [], target });
  const registry = target.contracts.find(({ kind }) => kind === "CreditRegistry")?.address ?? "";
  scene = await playCarbonScene(ledger, `31337-${registry.slice(2, 10).toLowerCase()}-p1`);
  const contracts = [...target.contracts, ...scene.sources].map((contract) => `      - ${JSON.stringify(contract)}\n`).join("");
  const sources = ledger.write("sources.yaml", `chains:\n  - chainId: 31337\n    contracts:\n${contracts}`);
  product = await startProduct(makeDataDirectory(), { environment: { RPC_URL: publishing.chain.url, SOURCES_FILE: sources } });
});

test.afterAll(async () => {
  await product?.stop();
  await publishing?.stop();
  ledger?.clean();
});

test("credits lead to the tokens that stand for the same serials, and to what is claimed twice", async ({ page }) => {
  await page.goto(`${product.web}/en/credits`);
  await page.getByRole("link", { name: /6 kinds of credits as tokens/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("6 kinds of carbon credits as tokens on others’ contracts");
  await page.goto(`${product.web}/en/credits/tokens/31337-${scene.vintages}-8`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("SAMPLE1, vintage 2022");
  const both = page.locator("[data-check=RETIRED_IN_BOTH]");
  await expect(both).toContainText("At least 50 credits.");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  // The registry's record that it rests on.
  await both.getByRole("link", { name: "sample-c-7" }).click();
  await expect(page).toHaveURL(/\/facts\//);
});

test("a batch shows what became of it and each event; what nobody told is unknown", async ({ page }) => {
  await page.goto(`${product.web}/en/credits/tokens/31337-${scene.vintages}-7`);
  const amounts = page.getByRole("table", { name: "What became of the tokens" });
  await expect(amounts.getByRole("row", { name: /^Retired/ })).toContainText("200");
  await expect(amounts.getByRole("row", { name: /^Circulating/ })).toContainText("750");
  await expect(page.getByText("give the 750 that the contract has after block")).toBeVisible();
  await expect(page.getByRole("table", { name: "Events in the order of the ledger" }).getByRole("row")).toHaveCount(8);
  await page.getByRole("region", { name: "What the tokens stand for" }).getByRole("link", { name: "Sample mangroves" }).click();
  await expect(page.getByRole("heading", { name: "The same credits as tokens" })).toBeVisible();
  await page.goto(`${product.web}/en/credits/tokens/31337-${scene.odd}-0`);
  await expect(page.locator("[data-check=RETIRED_IN_BOTH]")).toHaveAttribute("data-verdict", "UNKNOWN");
  await expect(page.getByText("The difference is 1.")).toBeVisible();
});

test("tokens can be read on a phone, in Arabic, without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  for (const path of ["/ar/credits/tokens", `/ar/credits/tokens/31337-${scene.pool}-0`]) {
    await page.goto(product.web + path);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  }
  await context.close();
});
