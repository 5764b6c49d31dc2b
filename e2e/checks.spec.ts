import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

const at = (path: string, locale = "en") => `${address("SAMPLE_WEB")}/${locale}${path}`;

async function sampleStream(): Promise<string> {
  const { streams } = await ask<{ readonly streams: readonly { readonly id: string; readonly source: string }[] }>(
    address("SAMPLE_API"),
    "{ streams { id source } }",
  );
  return streams.find(({ source }) => source === "sample")?.id ?? "";
}

test("the list of checks says of each source what does not fit, what fits and what is unknown", async ({ page }) => {
  await page.goto(at(`/checks?source=${await sampleStream()}`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What does not fit together in the records");
  const row = (name: string) => page.getByRole("row", { name });
  // The sample spends or hands on more than it was paid in each year's project in Ukraine: 90 and 50 of 100 percent.
  await expect(row("Parts come to more than the whole").getByRole("cell")).toHaveText(["Does not fit", "4", "109", "0"]);
  await expect(row("Dated in the future").getByRole("cell")).toHaveText(["Does not fit", "1", "227", "1"]);
  await expect(row("Received without a payment").getByRole("cell")).toHaveText(["Unknown in part", "0", "0", "48"]);
  await expect(row("Said twice").getByRole("cell")).toHaveText(["All fits", "0", "229", "0"]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("every field's checks stand in one place, are narrowed by a form, and lead to what was found and to a file of it", async ({
  page,
}) => {
  await page.goto(at("/checks"));
  const fields = page.getByRole("table", { name: "By field" });
  await expect(fields.getByRole("rowheader")).toHaveText([
    "Fund flows",
    "Supplies",
    "Entitlements",
    "Ballots",
    "Emissions",
    "Targets",
    "Carbon credits",
  ]);
  // The sample's one claim abroad without an adjustment.
  await fields.getByRole("link", { name: "Carbon credits" }).click();
  await expect(page).toHaveURL(/\/en\/checks\?field=credits$/);
  await expect(page.getByRole("row", { name: /^Claimed abroad/ }).getByRole("cell")).toHaveText(["Does not fit", "1", "1", "0"]);
  await expect(page.getByText("One finding.")).toBeVisible();
  await page.getByRole("combobox", { name: "Check", exact: true }).selectOption({ label: "Used up twice" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("Nothing was found not to fit.")).toBeVisible();
  await page.goto(at("/checks?field=credits"));
  const link = await page.getByRole("link", { name: "The finding (CSV)" }).getAttribute("href");
  const csv = await page.request.get(new URL(link ?? "", page.url()).href);
  expect(csv.headers()["x-row-count"]).toBe("1");
  await page
    .getByRole("row", { name: /^Claimed abroad/ })
    .getByRole("link")
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Claimed abroad without an adjustment by the host country: 1 finding in /,
  );
  await page
    .locator(".finding")
    .getByRole("link", { name: /cooking stoves/ })
    .click();
  await expect(page).toHaveURL(/\/en\/credits\/projects\//);
});

test("a check opens to the figures that clash, their records and a file of them", async ({ page }) => {
  await page.goto(at("/checks"));
  await page.getByRole("link", { name: "Parts come to more than the whole" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Parts come to more than the whole: 4 findings in /);
  const first = page.locator(".finding").first();
  await expect(first).toContainText(
    "What follows from it comes to USD 2,905,000.00; it says USD 2,075,000.00 itself: USD 830,000.00 more.",
  );
  await first.getByText("The records that it rests on (2)").click();
  await expect(first.locator(".related li")).toHaveCount(2);
  const link = await page.getByRole("link", { name: "All 4 findings (CSV)" }).getAttribute("href");
  const csv = await page.request.get(new URL(link ?? "", page.url()).href);
  expect(csv.headers()["x-row-count"]).toBe("4");
  expect(await csv.text()).toContain("SAMPLE-OUT-2023-031-D");
  await first.getByRole("link", { name: "Sample project 31" }).first().click();
  await expect(page.getByRole("heading", { name: "One check raised for this record" })).toBeVisible();
});

test("a check that does not exist is said not to, and one in Arabic reads from the right", async ({ page }) => {
  const stream = await sampleStream();
  expect((await page.goto(at(`/checks/${stream}/nothing`)))?.status()).toBe(404);
  await page.goto(at(`/checks/${stream}/future-date`, "ar"));
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("نتيجة واحدة");
});
