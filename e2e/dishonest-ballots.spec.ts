import { rmSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { DishonestBallots } from "../contracts/testing/dishonest-ballots.ts";
import { deeds, honest, vote } from "../contracts/testing/dishonest-deeds.ts";
import { type LocalLedger, startLocalLedger } from "../contracts/testing/local-ledger.ts";
import { writeSourcesFile } from "../contracts/testing/sources-file.ts";
import { localPublisherKey } from "../src/devnet/anvil.ts";
import { ask } from "./addresses.ts";
import { makeDataDirectory, type Product, startProduct } from "./product.ts";

/** A ledger on which a publisher's contract keeps to no rule. */
let ledger: LocalLedger;
let product: Product;
const folder = makeDataDirectory();

// One product for the whole file.
test.describe.configure({ mode: "default" });

/** A stream each, in this order. */
const told = [
  "declares another result than it counts",
  "counts otherwise than it says",
  "takes a vote after the close",
  "logs a record that can't be read",
  "takes a vote whose proof of membership does not hold",
];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  ledger = await startLocalLedger();
  const box = await DishonestBallots.deploy({ rpcUrl: ledger.chain.url, key: localPublisherKey }, ledger.registry);
  for (const does of told) {
    const deed = deeds.find((each) => each.does === does);
    if (deed === undefined) throw new Error(`No dishonest publisher ${does}.`);
    await deed.tell(box, await box.openStream(does.replaceAll(/[^a-z]+/g, "-")));
  }
  // Votes of a ballot, and of a stream, that there is not.
  await vote(box, await box.openStream("no-ballot"), 1, honest, { ballot: 9 });
  await vote(box, 99, 1, honest);
  const sources = writeSourcesFile(folder, [
    { kind: "OrganisationRegistry", address: ledger.registry, startBlock: 0 },
    { kind: "BallotBox", address: box.address, startBlock: box.startBlock },
  ]);
  product = await startProduct(folder, { environment: { RPC_URL: ledger.chain.url, SOURCES_FILE: sources } });
});

test.afterAll(async () => {
  await product?.stop();
  await ledger?.chain.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Page of the ballot in which the publisher does this. */
async function ballotIn(does: string): Promise<string> {
  const { ballots } = await ask<{ readonly ballots: { readonly nodes: readonly { readonly id: string }[] } }>(
    product.api,
    "{ ballots(first: 100) { nodes { id } } }",
  );
  const found = ballots.nodes.find(({ id }) => id.endsWith(`-${told.indexOf(does) + 1}-1`));
  if (found === undefined) throw new Error(`There is no ballot in which a publisher ${does}.`);
  return `/ballots/${found.id}`;
}

test("a result that is declared otherwise than counted stands in red at the top with both figures, and a recount names it", async ({
  page,
}) => {
  await page.goto(`${product.web}/en${await ballotIn("declares another result than it counts")}`);
  const findings = page.getByRole("region", { name: "2 things here do not fit" });
  await expect(findings).toContainText("found Yes: 3 declared, expected 2 counted");
  await expect(findings).toContainText("found No: 0 declared, expected 1 counted");
  // Above all else that the page says of the ballot, and in the colour of what is wrong.
  const [title, red, result] = await Promise.all(
    [page.locator("h1"), findings, page.getByRole("table", { name: "Votes by option" })].map((part) => part.boundingBox()),
  );
  expect(red?.y).toBeGreaterThan(title?.y ?? Number.POSITIVE_INFINITY);
  expect(red?.y).toBeLessThan(result?.y ?? 0);
  const bad = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "var(--bad)";
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  await expect(findings.getByRole("heading")).toHaveCSS("color", bad);
  await page.getByRole("button", { name: "Count again", exact: true }).click();
  await expect(page.getByText("The count does not come out")).toBeVisible({ timeout: 30_000 });
  const named = page.getByRole("row", { name: /The declared result differs/ });
  await expect(named).toHaveCount(2);
  await expect(named.first()).toContainText(/Yes: 3 declared.*2 counted/);
});

for (const { does, red, recounted } of [
  { does: "counts otherwise than it says", red: "found Yes: 3 in the contract, expected 2 counted", recounted: /contract’s tally differs/ },
  { does: "takes a vote after the close", red: "found KEN, expected none", recounted: /A vote after the close/ },
  {
    does: "logs a record that can't be read",
    red: "record 2, which can't be read",
    recounted: /The stream’s records are not those that the contract sealed/,
  },
  {
    does: "takes a vote whose proof of membership does not hold",
    red: "expected a proof that a member of the group cast it",
    recounted: /A vote without a proof of membership that holds/,
  },
]) {
  test(`a publisher's contract that ${does} is told at the top and by a recount in the browser`, async ({ page }) => {
    await page.goto(`${product.web}/en${await ballotIn(does)}`);
    await expect(page.getByRole("region", { name: /here do(es)? not fit$/ })).toContainText(red);
    await page.getByRole("button", { name: "Count again", exact: true }).click();
    await expect(page.getByText("The count does not come out")).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("row", { name: recounted }).first()).toBeVisible();
  });
}

test("what is found is listed among all checks and leads to the ballot, on a phone and in Arabic too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const locale of ["ar", "en"]) {
    await page.goto(`${product.web}/${locale}/checks?field=ballots&check=result_differs`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await expect(page.locator(".finding")).toHaveCount(1);
    await expect(page.locator(".finding-said")).toContainText(/Yes: 3 declared.*2 counted/);
  }
  await page.locator(".finding").getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "2 things here do not fit" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test("votes of a stream that was never opened, and of such a ballot, stop nothing and are told to everybody", async ({ page, request }) => {
  await page.goto(`${product.web}/en/checks`);
  const misplaced = page.getByRole("region", { name: "One log belongs to no open stream" });
  await expect(misplaced).toContainText("Record 1 of stream 99, which the contract had not opened.");
  const csv = await (await request.get(new URL((await misplaced.getByRole("link").getAttribute("href")) ?? "", page.url()).href)).text();
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  expect(csv).toContain("NEVER_OPENED,31337,");
  await page.goto(`${product.web}/en/checks?field=ballots&check=no_ballot`);
  await expect(page.locator(".finding")).toContainText("Found: record 1 of ballot 9. Expected: a ballot that was opened before it.");
  await page.getByRole("link", { name: "Record 1", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/facts\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
