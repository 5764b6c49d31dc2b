import { expect, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

// Wide enough for the menu to stand open.
test.use({ viewport: { width: 1440, height: 900 } });

const web = () => address("SAMPLE_WEB");

test("a target is followed from the menu to the source's words, to its actor and to its proof", async ({ page }) => {
  await page.goto(`${web()}/en`);
  await page.getByRole("navigation").getByRole("link", { name: "Targets", exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/targets$/);
  // Literals: the sample's targets, counted by hand.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What has been promised: 9 targets");
  const kinds = page.getByRole("table", { name: "By kind of target" });
  await expect(kinds.getByRole("row", { name: /Below a base year/ })).toContainText("22");
  const checks = page.getByRole("table", { name: "What the checks say" });
  await expect(checks.getByRole("row", { name: /Its year is over/ })).toContainText("161");
  await page.getByRole("table", { name: "The targets" }).getByRole("link", { name: "Sample Cement Works" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sample Cement Works: 42 % below by 2035, against 2018");
  const words = page.getByRole("table", { name: "What was understood, beside the source’s words" });
  await expect(words.getByRole("row", { name: /How much/ })).toContainText("42 % below42 percent");
  await expect(words.getByRole("row", { name: /Conditions/ })).toContainText("unknown: not said");
  await page.getByRole("link", { name: "Check this record" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample data: invented figures");
});

test("what was not understood is unknown, with the words of the source beside it", async ({ page }) => {
  const { targets } = await ask<{ targets: { nodes: readonly { id: string }[] } }>(
    address("SAMPLE_API"),
    '{ targets(filter: { text: "SAMPLE-BGD" }) { nodes { id } } }',
  );
  await page.goto(`${web()}/en/targets/${targets.nodes[0]?.id}`);
  const words = page.getByRole("table", { name: "What was understood, beside the source’s words" });
  await expect(words.getByRole("row", { name: /Target year/ })).toContainText("unknown: not understood2025 and 2030");
  await expect(page.getByText("Its year is over (unknown)")).toBeVisible();
});

test("a filter is part of the address, and the download holds what the page lists", async ({ page, request }) => {
  await page.goto(`${web()}/en/targets`);
  await page.getByText("Choose source, kind, country and year").click();
  await page.getByRole("combobox", { name: "Who promises" }).selectOption({ label: "Cities" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/who=CITY/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What has been promised: 1 target");
  const href = await page.getByRole("link", { name: "All of these as a table (CSV)" }).getAttribute("href");
  const csv = await (await request.get(web() + href)).text();
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  expect(csv).toMatch(/KE SMP.*Sample data: invented figures/);
});

test("a country's page leads to its targets, their distance and what it submitted", async ({ page }) => {
  await page.goto(`${web()}/en/countries/KEN`);
  await page.getByRole("link", { name: "All targets and submissions" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kenya: targets and submissions");
  await expect(page.getByRole("heading", { name: "Distance to the targets" })).toBeVisible();
  const history = page.getByRole("table", { name: "What Kenya submitted" });
  await expect(history.getByRole("row")).toHaveCount(4);
  await expect(history.getByRole("row", { name: /Sample addendum/ })).toContainText("undated");
  await history.getByRole("link", { name: "Sample updated NDC" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kenya: Sample updated NDC");
});

test("the pages fit a phone of 320 px and read from right to left, without JavaScript too", async ({ browser }) => {
  for (const path of ["en/targets", "ar/targets", "ar/targets/submissions", "ar/targets/countries/KEN"]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(`${web()}/${path}`);
    await expect(page.getByRole("table").first()).toBeVisible();
    expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(320);
    await context.close();
  }
});
