import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { makeDataDirectory, type Product, startProduct } from "./product.ts";

/** Two invented tables: single votes of named members, and sums of votes by precinct. */
const tables = mkdtempSync(join(tmpdir(), "plainsight-tables-"));
const data = makeDataDirectory();
let product: Product;

// One product for the whole file.
test.describe.configure({ mode: "default" });

const votesMap = `records: votes
source:
  id: council-votes
  title: "Invented council: votes"
  licence: CC0-1.0
  attribution: Invented council
  publisher: { ref: invented-council, name: Invented council }
paths: [votes.csv]
ballot: { ref: { column: Motion }, title: { column: Motion, prefix: "Motion " } }
voter: { column: Member }
choice:
  column: Vote
  options:
    - { cell: for, name: For, class: "yes" }
    - { cell: against, name: Against, class: "no" }
counting: { rule: yes-no, majority: { of: 1, in: 2 }, majorityOf: cast, eligible: 4 }
`;

const sumsMap = `records: vote-totals
source:
  id: mayor-by-precinct
  title: "Invented city: mayor, by precinct"
  licence: CC0-1.0
  attribution: Invented city
  publisher: { ref: invented-city, name: Invented city }
paths: [results.csv]
ballot: { ref: { constant: mayor-2025 }, title: { constant: "Mayor, 2025" }, date: { constant: "2025-05-04" } }
unit: { column: Precinct }
option: { column: Candidate }
votes: { column: Votes }
missing: refuse
declared: { rows: { column: Precinct, values: [Whole] } }
counting: { rule: plurality, seats: 1 }
`;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const file = (name: string, text: string) => {
    writeFileSync(join(tables, name), text);
    return join(tables, name);
  };
  file("votes.csv", "Motion,Member,Vote\n12,0x9f3ca1,for\n12,0x77aa0b,for\n12,0x31be44,against\n");
  // The whole declares one vote more for Baobab than its parts have.
  file(
    "results.csv",
    "Precinct,Candidate,Votes\nNorth 1,Acacia,120\nNorth 1,Baobab,94\nSouth 2,Acacia,61\nSouth 2,Baobab,88\nWhole,Acacia,181\nWhole,Baobab,183\n",
  );
  const maps = [file("votes.yaml", votesMap), file("sums.yaml", sumsMap)];
  product = await startProduct(data, { arguments: maps.flatMap((map) => ["--data", `table=${map}`]) });
});

test.afterAll(async () => {
  await product?.stop();
  for (const folder of [tables, data]) rmSync(folder, { recursive: true, force: true });
});

test("a table of votes leads from the list to its result, a chart of it, and a member's own vote", async ({ page, request }) => {
  await page.goto(`${product.web}/en/ballots`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 ballots, to the single vote or as sums");
  await page.getByRole("link", { name: "Motion 12", exact: true }).click();
  const result = page.getByRole("table", { name: "Votes by option" });
  await expect(result.getByRole("row", { name: /^For/ })).toContainText(/2.*66\.7%/);
  await expect(result.getByRole("row", { name: /^Against/ })).toContainText(/1.*33\.3%/);
  const picture = page.getByRole("link", { name: "SVG", exact: true }).first();
  const svg = await request.get(new URL((await picture.getAttribute("href")) ?? "", page.url()).href);
  expect(svg.headers()["content-type"]).toContain("image/svg+xml");
  await page.getByRole("button", { name: "Count again", exact: true }).click();
  await expect(page.getByText("The count comes out")).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Your address or identifier").fill("0x77aa0b");
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByText("There, and counted.")).toBeVisible();
});

test("vote totals are told to be sums, are added up again, and offer no search for a ballot that is not in them", async ({
  page,
  request,
}) => {
  await page.goto(`${product.web}/en/ballots`);
  await expect(page.getByRole("row", { name: /Mayor, 2025/ })).toContainText("sums only");
  await page.getByRole("link", { name: "Mayor, 2025", exact: true }).click();
  await expect(page.getByText("Sums only. The source publishes how many votes each option has")).toBeVisible();
  await expect(page.getByRole("region", { name: "Something here does not fit" })).toContainText(
    "found Baobab: 183 declared, expected 182 counted",
  );
  const result = page.getByRole("table", { name: "Votes by option" });
  await expect(result.getByRole("row", { name: /^Baobab/ })).toContainText(/182.*50\.1%/);
  await expect(page.getByRole("table", { name: /^Votes by counting unit/ }).getByRole("row", { name: /^South 2/ })).toContainText("88");
  await expect(page.locator("figure svg:visible").first()).toBeVisible();
  const csv = page.getByRole("link", { name: "CSV", exact: true }).first();
  expect(await (await request.get(new URL((await csv.getAttribute("href")) ?? "", page.url()).href)).text()).toContain("Baobab");
  // Nobody's own ballot is in sums: the page says so, and asks for no code.
  await expect(page.getByText("These are sums: the source publishes no single ballot, so nobody’s own can be found here.")).toBeVisible();
  await page.getByRole("button", { name: "Count again", exact: true }).click();
  await expect(page.getByText("The count does not come out")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("heading", { name: "Find my ballot" })).toHaveCount(0);
  await expect(page.getByLabel("Nullifier or receipt code")).toHaveCount(0);
  const { data: answer } = await (
    await request.post(`${product.api}/graphql`, { data: { query: "{ ballots(filter: { form: AGGREGATE }) { nodes { form title } } }" } })
  ).json();
  expect(answer.ballots.nodes).toEqual([{ form: "AGGREGATE", title: "Mayor, 2025" }]);
});

test("sums can be read on a phone, in Arabic, without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(`${product.web}/ar/ballots`);
  await page.getByRole("link", { name: "Mayor, 2025", exact: true }).click();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  await expect(page.getByText("هذه مجاميع: لا ينشر المصدر أي صوت مفرد، فلا يمكن لأحد أن يجد صوته هنا.")).toBeVisible();
  await context.close();
});
