import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Hex } from "viem";
import { TokenLedger } from "../contracts/testing/token-ledger.ts";
import { makeDataDirectory, type Product, startProduct } from "./product.ts";

/** A ledger that nobody deployed our contracts on: one token that is honest, and one that keeps a hundredth of each transfer. */
let ledger: TokenLedger;
let product: Product;
let honest: Hex;
let odd: Hex;

// One product for the whole file.
test.describe.configure({ mode: "default" });

const idOf = (address: Hex) => `31337-${address.slice(2, 10).toLowerCase()}-0`;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  ledger = await TokenLedger.start();
  honest = await ledger.deployPlain("Invented Dollar", "INVD", 6);
  odd = await ledger.deployOdd();
  await ledger.mint(honest, "donor", 500_000_000n);
  const startBlock = (await ledger.head()).number + 1;
  await ledger.transfer(honest, "donor", "fund", 400_250_001n);
  await ledger.transfer(honest, "fund", "partner", 300_000_000n);
  await ledger.transfer(honest, "partner", "stranger", 50_000_000n);
  await ledger.mint(odd, "fund", 1_000n * 10n ** 18n);
  await ledger.transfer(odd, "fund", "partner", 500n * 10n ** 18n);
  ledger.writeLabels("labels.yaml", 'usd: { peg: "1" }\n');
  const contract = (address: Hex) => `      - { kind: ERC20, address: "${address}", startBlock: ${startBlock}, labels: labels.yaml }\n`;
  ledger.write("sources.yaml", `chains:\n  - chainId: 31337\n    contracts:\n${contract(honest)}${contract(odd)}`);
  product = await startProduct(makeDataDirectory(), {
    environment: { RPC_URL: ledger.chain.url, SOURCES_FILE: join(ledger.folder, "sources.yaml") },
  });
});

test.afterAll(async () => {
  await product?.stop();
  await ledger?.stop();
});

test("a token's stream shows for each labelled address what it held, the net of its transfers, and that they balance", async ({ page }) => {
  await page.goto(`${product.web}/en/streams/${idOf(honest)}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Invented Dollar (INVD)");
  await expect(page.getByText("All 4 labelled addresses balance")).toBeVisible();
  const row = page.getByRole("table", { name: "Balances of the labelled addresses, in INVD" }).getByRole("row", { name: /Invented Donor/ });
  await expect(row).toContainText("500.00");
  await expect(row).toContainText("proven from the contract’s storage");
  await expect(row).toContainText("Balances");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("a token that keeps a fee to itself is shown not to balance, and by how much", async ({ page }) => {
  await page.goto(`${product.web}/en/streams/${idOf(odd)}`);
  await expect(page.getByText(/1 of the labelled addresses does not balance/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Invented Partner Implementer/ })).toContainText(/Differs by [−-]5/);
});

test("its transfers are records of their organisations; an address without a label stays nobody", async ({ page }) => {
  await page.goto(`${product.web}/en/records?source=${idOf(honest)}`);
  const rows = page.locator("table.flows tbody tr");
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: "Address not labelled" })).toContainText(ledger.address("stranger").toLowerCase().slice(0, 8));
  await rows.getByRole("link", { name: "Invented Fund" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Invented Fund");
});
