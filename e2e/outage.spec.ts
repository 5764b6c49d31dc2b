import { spawn } from "node:child_process";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { address, everyPage } from "./addresses.ts";
import { freePort, root } from "./product.ts";

/** An explorer whose API is at an address that the test plays. @returns once it is up */
async function startExplorer(apiPort: number): Promise<{ readonly web: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "web/server/serve.ts"), "--port", String(port)], {
    cwd: join(root, "web"),
    env: { ...process.env, NODE_ENV: "production", API_URL: `http://127.0.0.1:${apiPort}`, PUBLIC_URL: `http://localhost:${port}` },
    stdio: "ignore",
  });
  const web = `http://localhost:${port}`;
  await expect.poll(async () => (await fetch(`${web}/healthz`).catch(() => undefined))?.status, { timeout: 30_000 }).toBe(200);
  return {
    web,
    stop: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill();
      await ended;
    },
  };
}

/** Plays the API at a port with whatever `answer` does at the moment. */
async function listen(port: number, answer: RequestListener): Promise<() => Promise<void>> {
  const server = createServer(answer);
  await new Promise<void>((up) => server.listen(port, "127.0.0.1", up));
  return () =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
}

const handOn: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", async () => {
    const body = request.method === "POST" ? { body: Buffer.concat(chunks) } : {};
    const answered = await fetch(address("CERF_API") + request.url, {
      method: request.method ?? "GET",
      headers: { "content-type": "application/json" },
      ...body,
    });
    response.writeHead(answered.status, { "content-type": answered.headers.get("content-type") ?? "" });
    response.end(await answered.text());
  });
};

async function expectUnavailable(page: Page, url: string): Promise<void> {
  const response = await page.goto(url);
  expect(response?.status(), url).toBe(503);
  expect(response?.headers()["retry-after"], url).toBe("10");
  await expect(page.getByRole("heading", { level: 1 }), url).toHaveText("This page has no figures right now");
  await expect(page.getByRole("alert"), url).toBeVisible();
  expect(/ECONN|fetch failed|node:internal|\/graphql/.exec(await page.content()), url).toBeNull();
}

test("without its API every page says 503 in plain words and when to ask again, and recovers by itself", async ({ browser, request }) => {
  test.setTimeout(120_000);
  const apiPort = await freePort();
  const { web, stop } = await startExplorer(apiPort);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    const pages = await everyPage(address("CERF_API"), "en");
    for (const path of pages) await expectUnavailable(page, web + path);
    for (const file of [
      "/chart/funds-by-year.svg",
      "/embed/funds-by-year",
      "/export/records.csv",
      "/export/fact.json?id=31337-00000000-1-1",
    ]) {
      const answered = await request.get(web + file);
      expect(answered.status(), file).toBe(503);
      expect(answered.headers()["retry-after"], file).toBe("10");
    }
    // A proxy whose API is being restarted, and an API whose database is.
    for (const [status, type, body] of [
      [502, "text/html", "<h1>Bad Gateway</h1>"],
      [
        503,
        "application/json",
        '{"errors":[{"message":"The database cannot be reached at the moment.","extensions":{"code":"UNAVAILABLE"}}]}',
      ],
    ] as const) {
      const close = await listen(apiPort, (_request, response) => {
        response.writeHead(status, { "content-type": type });
        response.end(body);
      });
      await expectUnavailable(page, `${web}/en/funds`);
      await close();
    }
    const close = await listen(apiPort, handOn);
    for (const path of pages) expect((await page.goto(web + path))?.status(), path).toBe(200);
    await close();
  } finally {
    await context.close();
    await stop();
  }
});

test("what does not exist is a page that says so, with status 404, without JavaScript too", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const unknown = ["nothing-here", "organisations/nobody", "facts/31337-00000000-1-1", "flows/31337-00000000-1-1", "streams/none"];
  for (const path of [...unknown, "countries/ZZZ", "boundary?country=ZZZ"]) {
    const response = await page.goto(`${address("CERF_WEB")}/en/${path}`);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText("There is no such page");
  }
  expect((await page.goto(`${address("CERF_WEB")}/en?block=99999999`))?.status(), "a block that is not read yet").toBe(404);
  expect((await page.goto(`${address("CERF_WEB")}/en?block=x`))?.status(), "what is no block").toBe(400);
  await context.close();
});
