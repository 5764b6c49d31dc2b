import { type Browser, expect, test } from "@playwright/test";
import { address, everyPage } from "./addresses.ts";

const limit = 200_000;

/** Bytes that come over the network for a page by itself, and once a reader points at it. */
async function weigh(
  browser: Browser,
  url: string,
): Promise<{ readonly atFirst: number; readonly scripts: number; readonly inAll: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  const weights = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => weights.set(requestId, encodedDataLength));
  const sum = () => [...weights.values()].reduce((bytes, weight) => bytes + weight, 0);
  await page.goto(url, { waitUntil: "networkidle" });
  const atFirst = sum();
  const early = scripts.size;
  await page.mouse.move(20, 20);
  await expect.poll(() => scripts.size > early && [...scripts].every((id) => weights.has(id))).toBe(true);
  await context.close();
  return { atFirst, scripts: early, inAll: sum() };
}

const weighed = /^\/..(\/(funds|countries\/.+|organisations\/.+|flows\/.+|boundary\?.+))?$/;

for (const locale of ["en", "ar"] as const) {
  test(`the first view of the weightiest pages in ${locale} weighs at most 200 kB, and needs no script`, async ({ browser }) => {
    test.setTimeout(60_000);
    const ofCerf = (await everyPage(address("CERF_API"), locale)).filter((path) => weighed.test(path));
    expect(ofCerf).toHaveLength(6);
    const addresses = [
      ...ofCerf.map((path) => address("CERF_WEB") + path),
      ...["funds", "countries/AFG", "boundary?country=AFG&year=2020"].map((path) => `${address("FTS_WEB")}/${locale}/${path}`),
    ];
    for (const url of addresses) {
      const { atFirst, scripts, inAll } = await weigh(browser, url);
      expect(atFirst, url).toBeGreaterThan(10_000);
      expect(atFirst, url).toBeLessThanOrEqual(limit);
      expect(scripts, `scripts that ${url} loads unasked`).toBe(0);
      expect(inAll, `${url} with all its scripts`).toBeLessThanOrEqual(limit + 50_000);
    }
  });
}

test("a button that is pressed before the scripts are there is answered when they are", async ({ browser }) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${address("CERF_WEB")}/en/status`);
  const copy = page.getByRole("button", { name: /^Copy/ }).first();
  await copy.click();
  await expect(copy.getByRole("status")).toBeEmpty();
  letGo();
  await expect(copy.getByRole("status")).toHaveText("Copied");
  await context.close();
});

test("a chart answers the pointer that woke the page", async ({ page }) => {
  await page.goto(`${address("CERF_WEB")}/en/countries/SSD`);
  await page.locator(".chart-stage").first().hover();
  await expect(page.locator(".chart-live").first()).toBeVisible();
});
