import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

const web = () => address("SAMPLE_WEB");

test("a ballot leads from the list to who voted how, to a country's votes and to its proof", async ({ page }) => {
  // Wide enough for the menu to stand open.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${web()}/en`);
  await page.getByRole("navigation").getByRole("link", { name: "Ballots", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("8 ballots, to the single vote");
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

test("a secret ballot says who could vote, what can be checked and what nobody can know", async ({ page }) => {
  await page.goto(`${web()}/en/ballots`);
  await page.getByRole("link", { name: "Sample secret ballot: to keep the relief stock open at night" }).click();
  const secrecy = page.getByRole("region", { name: "Who could vote, and what can be checked" });
  await expect(secrecy).toContainText("12 people, as the publisher says");
  await expect(secrecy).toContainText("a tree 4 steps deep, for at most 16 members");
  await expect(secrecy).toContainText("9 different ones; none votes twice");
  await expect(secrecy).toContainText("every one holds");
  await page.goto(`${web()}/en/ballots`);
  await page.getByRole("link", { name: "Sample sealed ballot: who keeps the keys of the relief stock" }).click();
  await expect(page.getByRole("region", { name: "Who could vote, and what can be checked" })).toContainText(
    "7; 1 was never opened, and counts for nobody",
  );
});

test("ballots are narrowed down by how a country voted, as part of the address", async ({ page }) => {
  await page.goto(`${web()}/en/ballots?voter=FRA&voted=ABSTAIN`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 ballots, to the single vote");
  await page.goto(`${web()}/ar/ballots?important=1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 اقتراعات، حتى الصوت المفرد");
});

test("who votes with whom is a square that the keyboard walks through, a table and a file", async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${web()}/en/ballots/agreement?voters=NAM,FJI,FRA`);
  // Literals: the sample's votes, counted by hand. Namibia and Fiji voted the same in each of their five roll calls.
  const figure = page.getByRole("figure");
  await expect(figure).toContainText("Namibia and Fiji voted the same most often (100.0%)");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await figure.locator(".chart-stage").hover();
  const cells = figure.locator(".part-s .matrix-cells g[role=img]");
  await expect(cells).toHaveCount(9);
  await cells.nth(1).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".chart-readout")).toContainText("Namibia – Fiji: 100.0% (5 of 5)");
  await page.getByText("The square as a table", { exact: true }).click();
  await expect(page.getByRole("table", { name: /^The square as a table/ }).getByRole("row", { name: /^Namibia/ })).toContainText("100.0%");
  const csv = await (await request.get(`${web()}/chart/ballot-matrix.csv?voters=NAM,FJI`)).text();
  expect(csv.split("\r\n")[1]).toMatch(/,5,5,100\.00,known,/);
  // Whom nobody knows is named, not passed over.
  await page.goto(`${web()}/en/ballots/agreement?voters=NAM,FJI,XYZ`);
  await expect(page.getByText("These were asked for and have no vote under this choice: XYZ")).toBeVisible();
});

test("all voters of a source stand in a list, and those ticked are compared each with each, without a script", async ({
  browser,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${web()}/en/ballots`);
  await page.getByRole("link", { name: "Who votes", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ voters in Sample data: invented ballots/);
  await page.getByRole("checkbox", { name: "Compare Namibia", exact: true }).check();
  await page.getByRole("checkbox", { name: "Compare Fiji", exact: true }).check();
  await page.getByRole("button", { name: "Compare those ticked, each with each" }).click();
  await expect(page).toHaveURL(/\/en\/ballots\/agreement\?/);
  await expect(page.getByRole("figure")).toContainText("voted the same in 100.0% of their ballots");
  await page.getByRole("link", { name: "Who votes", exact: true }).click();
  await page.getByRole("searchbox", { name: "Name, code or part of an identifier" }).fill("namib");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("One voter fits.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Namibia/ })).toContainText("5/5");
  const file = await page.getByRole("link", { name: "These voters as CSV" }).getAttribute("href");
  const csv = await (await request.get(new URL(file ?? "", page.url()).href)).text();
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  await context.close();
});
