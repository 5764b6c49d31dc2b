import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { address } from "./addresses.ts";

const charts = ["funds-by-year", "funds-by-country", "funds-top-countries", "funds-sankey"];

for (const chart of charts) {
  test(`the embed of ${chart} is framed by a page of another origin, and is light`, async ({ page, request }) => {
    const embed = `${address("CERF_WEB")}/embed/${chart}`;
    await framed(page, embed, async () => {
      const frame = page.frameLocator("iframe");
      await expect(frame.locator("svg:visible").first()).toBeVisible();
      await expect(frame.getByText(/Central Emergency Response Fund/).first()).toBeVisible();
    });
    const html = await (await request.get(embed)).text();
    expect(gzipSync(html).length).toBeLessThan(15_000);
  });
}

/** A page of another site with the embed in a frame, while `look` looks at it. */
async function framed(page: Page, embed: string, look: () => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Another site</title><iframe title="chart" src="${embed}" width="600" height="500"></iframe>`);
  });
  await new Promise<void>((up) => {
    server.listen(0, "127.0.0.1", up);
  });
  const where = server.address();
  try {
    await page.goto(`http://127.0.0.1:${where !== null && typeof where === "object" ? where.port : 0}/`);
    await look();
  } finally {
    server.close();
  }
}

test("charts of ballots are framed by a page of another origin, pinned to the very figures of their page, and are files", async ({
  page,
  request,
}) => {
  const web = address("SAMPLE_WEB");
  await page.goto(`${web}/en/ballots`);
  await page.getByRole("link", { name: "Sample resolution: to publish every ballot to the single vote" }).click();
  const figures = page.locator("figure.chart");
  const codes = [...(await figures.locator("pre.chart-code").allTextContents())];
  await page.goto(`${web}/en/ballots/countries/NAM`);
  codes.push(...(await figures.locator("pre.chart-code").allTextContents()));
  await page.goto(`${web}/en/ballots/agreement`);
  codes.push(...(await figures.locator("pre.chart-code").allTextContents()));
  const addresses = codes.map((code) => /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "");
  expect(addresses.map((each) => new URL(each).pathname)).toEqual([
    "/embed/ballot-result",
    "/embed/ballot-map",
    "/embed/voter-years",
    "/embed/ballot-matrix",
  ]);
  for (const embed of addresses) {
    expect(new URL(embed).searchParams.get("block"), embed).toMatch(/^\d+$/);
    await framed(page, embed, async () => {
      const chart = page.frameLocator("iframe");
      await expect(chart.locator("svg:visible").first()).toBeVisible();
      await expect(chart.getByText("Sample data: invented figures").first()).toBeVisible();
    });
    for (const [format, type] of Object.entries({ svg: "image/svg+xml", png: "image/png", csv: "text/csv", json: "application/json" })) {
      const { pathname, search } = new URL(embed);
      const response = await request.get(`${web}${pathname.replace("/embed/", "/chart/")}.${format}${search}`);
      expect(response.status(), `${pathname}.${format}`).toBe(200);
      expect(response.headers()["content-type"], `${pathname}.${format}`).toContain(type);
    }
  }
});

test("other pages may not be framed", async ({ request }) => {
  const headers = (await request.get(`${address("CERF_WEB")}/en/funds`)).headers();
  expect(`${headers["content-security-policy"]} ${headers["x-frame-options"]}`).toMatch(/frame-ancestors '(none|self)'|DENY|SAMEORIGIN/);
});

test("a chart is also an SVG, a PNG, a CSV and JSON by address", async ({ request }) => {
  const expected = { svg: "image/svg+xml", png: "image/png", csv: "text/csv", json: "application/json" };
  for (const chart of charts) {
    for (const [format, type] of Object.entries(expected)) {
      const response = await request.get(`${address("CERF_WEB")}/chart/${chart}.${format}`);
      expect(response.status(), `${chart}.${format}`).toBe(200);
      expect(response.headers()["content-type"], `${chart}.${format}`).toContain(type);
    }
  }
});
