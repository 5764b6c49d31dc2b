import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

const charts = ["funds-by-year", "funds-by-country", "funds-top-countries", "funds-sankey"];

for (const chart of charts) {
  test(`the embed of ${chart} is framed by a page of another origin, and is light`, async ({ page, request }) => {
    const embed = `${address("CERF_WEB")}/embed/${chart}`;
    const server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>Another site</title><iframe title="chart" src="${embed}" width="600" height="500"></iframe>`);
    });
    const port = await new Promise<number>((up) => {
      server.listen(0, "127.0.0.1", () => {
        const where = server.address();
        up(where !== null && typeof where === "object" ? where.port : 0);
      });
    });
    try {
      await page.goto(`http://127.0.0.1:${port}/`);
      await expect(page.frameLocator("iframe").locator("svg:visible").first()).toBeVisible();
      await expect(
        page
          .frameLocator("iframe")
          .getByText(/Central Emergency Response Fund/)
          .first(),
      ).toBeVisible();
    } finally {
      server.close();
    }
    const html = await (await request.get(embed)).text();
    expect(gzipSync(html).length).toBeLessThan(15_000);
  });
}

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
