import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

const web = () => address("SAMPLE_WEB");

test("a ballot leads from the list to who voted how, to a country's votes and to its proof", async ({ page }) => {
  // Wide enough for the menu to stand open.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${web()}/en`);
  await page.getByRole("navigation").getByRole("link", { name: "Ballots", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("6 ballots, to the single vote");
  await page.getByRole("link", { name: "Sample resolution: to publish every ballot to the single vote" }).click();
  // Literals: the sample's votes, counted by hand.
  const result = page.getByRole("table", { name: "Votes by option" });
  await expect(result.getByRole("row", { name: /^Yes/ })).toContainText(/12.*80\.0%.*12.*12/);
  await expect(result.getByRole("row", { name: /Not voting/ })).toContainText("1");
  await expect(page.getByText("India: meant Yes, said 12 February 2025, in SAMPLE/2/4/Add.1")).toBeVisible();
  await page.getByRole("link", { name: "Namibia", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How Namibia voted: 5 recorded votes");
  await expect(page.getByRole("table", { name: "With whom" }).getByRole("row", { name: /Fiji/ })).toContainText("5/5");
  await page.getByRole("link", { name: "Proof" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample data: invented ballots");
});

test("a declared result that the votes do not add up to is told first, with both figures", async ({ page }) => {
  await page.goto(`${web()}/en/ballots`);
  await page.getByRole("link", { name: "1 ballot has something that does not fit" }).click();
  await page.getByRole("link", { name: "Sample resolution: the budget of the coming year" }).click();
  const findings = page.getByRole("region", { name: "2 things here do not fit" });
  await expect(findings).toContainText("found Yes: 13 declared, expected 12 counted");
  await findings.getByRole("link", { name: "the record" }).first().click();
  await expect(page).toHaveURL(/\/en\/facts\//);
});

test("ballots are narrowed down by how a country voted, as part of the address", async ({ page }) => {
  await page.goto(`${web()}/en/ballots?voter=FRA&voted=ABSTAIN`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 ballots, to the single vote");
  await page.goto(`${web()}/ar/ballots?important=1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 اقتراعات، حتى الصوت المفرد");
});
