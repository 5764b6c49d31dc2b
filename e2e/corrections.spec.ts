import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

interface Versions {
  readonly flows: { readonly nodes: readonly { readonly reference: string; readonly versions: readonly { readonly id: string }[] }[] };
}

const query = '{ flows(filter: { text: "SAMPLE-OUT-2022-015" }, first: 5) { nodes { reference versions { id } } } }';

test("a corrected record shows old and new side by side, who changed it, when and where", async ({ page }) => {
  const { flows } = await ask<Versions>(address("SAMPLE_API"), query);
  const [older, newer] = flows.nodes.find(({ reference }) => reference === "SAMPLE-OUT-2022-015")?.versions ?? [];
  const web = address("SAMPLE_WEB");
  await page.goto(`${web}/en/flows/${newer?.id}`);
  const table = page.getByRole("table", { name: "This record was corrected" });
  // The source had a zero too many at first.
  await expect(table.getByRole("row", { name: /^Amount \(changed\)/ }).getByRole("cell")).toHaveText([
    "USD 5,750,000.00",
    "USD 575,000.00",
  ]);
  await expect(table.getByRole("row", { name: /^Published by/ }).getByRole("cell")).toHaveText(["Sample Publisher", "Sample Publisher"]);
  await expect(
    table
      .getByRole("row", { name: /^Recorded/ })
      .getByRole("cell")
      .first(),
  ).toContainText(/Block \d+/);
  await expect(table.getByRole("row", { name: /^Transaction/ }).getByRole("link", { name: "Its proof" })).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await table.getByRole("link", { name: "Version 1" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/flows/${older?.id}$`));
  await expect(page.getByText(/This is an older version\. It counts in no total since block \d+\./)).toBeVisible();
});

test("the check on corrections leads to it", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en/checks`);
  await page.getByRole("link", { name: "Corrected", exact: true }).first().click();
  await expect(page.locator(".finding")).toHaveCount(1);
  await page.locator(".finding").getByRole("link", { name: "Sample project 15: education" }).first().click();
  await expect(page.getByRole("heading", { name: "This record was corrected" })).toBeVisible();
});
