import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

test("with one source there is nothing to compare, and the page says so", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en/checks`);
  await page.getByRole("link", { name: /Where two sources tell of the same money/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where two sources tell of the same money");
  await expect(page.getByText("No record of one source names the code of another’s here.")).toBeVisible();
});
