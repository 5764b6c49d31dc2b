import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

const datasets = () => `${address("SAMPLE_WEB")}/en/datasets`;
/** The files of the sample's publisher, letter by letter. */
const census2024 = "district,schools,pupils\nSample North,12,3410\nSample South,9,2875\n";
const census2025 = "district,schools,pupils\nSample North,12,3410\nSample South,10,3122\n";
const rainfall = "month,mm\n2024-01,18\n2024-02,31\n";

const fileOf = (name: string, content: string | Buffer) => ({ name, mimeType: "text/csv", buffer: Buffer.from(content) });

test("a file that is dropped on the page is told as the published one, and its record leads to its proof", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  // Wide enough for the menu to stand open.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address("SAMPLE_WEB")}/en`);
  await page.getByRole("navigation").getByRole("link", { name: "Data sets", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 data sets, each known by its hash");
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "census.csv", { type: "text/csv" }));
    return data;
  }, census2025);
  // Nothing else has touched the page: its scripts come with the drag itself.
  for (const kind of ["dragenter", "dragover", "drop"]) await page.dispatchEvent("[data-drop-zone]", kind, { dataTransfer: transfer });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "This is exactly the published file: Sample school census, version 2025",
  );
  await page.getByRole("link", { name: "Check this record" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample data sets: invented files");
  // The file stays where it is: no request holds a word of it.
  expect(sent.filter((each) => each.includes("Sample North"))).toEqual([]);
});

test("an older version, a packed copy, a withdrawn file and a changed one are each told apart", async ({ page }) => {
  const choose = async (name: string, content: string | Buffer) => {
    await page.goto(datasets());
    await page.getByLabel("Choose a file to check").setInputFiles(fileOf(name, content));
    await page.mouse.move(10, 10);
    return page.getByRole("heading", { level: 1 });
  };
  await expect(await choose("old.csv", census2024)).toContainText("This is an older version: Sample school census, version 2024");
  await expect(page.getByRole("link", { name: "See the version that followed: 2025" })).toBeVisible();
  await expect(await choose("packed.csv.gz", gzipSync(census2025))).toContainText("but the file is packed differently");
  await expect(page.getByText("Your copy is packed (gzip); unpacked it is this file byte for byte.")).toBeVisible();
  await expect(await choose("rain.csv", rainfall)).toContainText("This file was published and is withdrawn: Sample rainfall");
  await expect(await choose("changed.csv", census2025.replace("3122", "3123"))).toContainText("No published file has this hash");
});

test("without JavaScript the page says how to hash a file, and takes the hash", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(datasets());
  await expect(page.getByText("sha256sum FILE")).toBeVisible();
  await expect(page.getByText("Drop a file here, or choose one")).toBeHidden();
  // printf 'district,…' | sha256sum, as pasted with the file's name behind it.
  await page.getByLabel("SHA-256 of your copy").fill("02af7e092b4035b05a3bbccbf7a28059bad6f2ec8c7df407a38b0a534b663060  census.csv");
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "This is exactly the published file: Sample school census, version 2025",
  );
  await page.getByLabel("SHA-256 of your copy").fill("not a hash");
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByText("This is no SHA-256")).toBeVisible();
  await context.close();
});

test("a data set shows its versions, and that the contract keeps the newest", async ({ page }) => {
  await page.goto(datasets());
  await page.getByRole("link", { name: "Sample school census" }).first().click();
  await expect(page.getByRole("heading", { name: "Its history: 2 versions" })).toBeVisible();
  await expect(page.getByText(/is the newest of them is proven from the contract’s own storage/)).toBeVisible();
  await page
    .getByRole("row", { name: /version 2024/ })
    .getByRole("link", { name: "Sample school census" })
    .click();
  await expect(page.getByText("A newer version of this data set was published.")).toBeVisible();
});

test("the pages fit a phone of 320 px in both directions, and the download holds what the page lists", async ({ browser, request }) => {
  for (const locale of ["en", "ar"]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(`${address("SAMPLE_WEB")}/${locale}/datasets`);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await context.close();
  }
  const csv = await (await request.get(`${address("SAMPLE_WEB")}/export/datasets.csv?country=KEN`)).text();
  expect(csv).toMatch(/Sample school census.*Sample data: invented figures/);
  expect(csv.trim().split("\r\n")).toHaveLength(2);
});
