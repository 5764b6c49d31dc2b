import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { TestApi } from "./testing/test-api.ts";

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await TestApi.start(database);
});

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

const query = `/graphql?query=${encodeURIComponent("{ meta { version } countries { code } }")}`;

describe("A question in an address", () => {
  it("is answered, to any page, and need not be sent again while the answer holds", async () => {
    const response = await api.get(query, { origin: "https://example.org" });
    expect([response.status, response.headers.get("access-control-allow-origin"), response.headers.get("cache-control")]).toEqual([
      200,
      "*",
      "no-cache",
    ]);
    const etag = response.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"/);
    const again = await api.get(query, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await api.get(query, { "if-none-match": 'W/"other"' })).status).toBe(200);
  });

  it("may come from a page of another origin, also by POST", async () => {
    const preflight = await fetch(`${api.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://example.org", "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    expect([
      preflight.status,
      preflight.headers.get("access-control-allow-origin"),
      preflight.headers.get("access-control-allow-methods"),
    ]).toEqual([204, "*", "GET, POST"]);
  });

  it("is answered packed to those who unpack", async () => {
    const schema = `/graphql?query=${encodeURIComponent("{ __schema { types { name description fields { name description } } } }")}`;
    const response = await api.get(schema, { "accept-encoding": "gzip" });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.json()).toHaveProperty("data.__schema.types.length");
  });
});

describe("The page for trying queries", () => {
  const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

  it("is at the same address in a browser, with all that it needs in it, and may run nothing else", async () => {
    const response = await api.get("/graphql", { ...browser, "accept-encoding": "identity" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const html = await response.text();
    expect(html).toContain("Plainsight");
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const packed = await api.get("/graphql", { ...browser, "accept-encoding": "gzip" });
    expect(await packed.text()).toBe(html);
  });

  it("is not for programs", async () => {
    for (const accept of ["application/json", "application/graphql-response+json", "application/json, text/html", "*/*"]) {
      expect((await api.get(query, { accept })).headers.get("content-type")).toMatch(/json/);
    }
  });
});
