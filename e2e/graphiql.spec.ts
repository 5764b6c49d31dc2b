import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

test("at the API's own address a reader tries a query, and the page breaks none of its own rules", async ({ page }) => {
  const faults: string[] = [];
  const elsewhere: string[] = [];
  const api = address("CERF_API");
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => request.url().includes(api) || elsewhere.push(request.url()));
  await page.goto(`${api}/graphql`);
  await page.getByRole("button", { name: /^execute query/i }).click();
  await expect(page.getByText("735594040.65")).toBeVisible();
  expect(faults).toEqual([]);
  expect(elsewhere).toEqual([]);
});
