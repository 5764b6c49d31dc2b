import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "../config/environment.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { limits } from "./limits.ts";
import { TestApi } from "./testing/test-api.ts";

const here = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");
const readme = here("README.md");
const blocks = (language: string) => [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, text = ""]) => text);
const rowsUnder = (title: string) =>
  (readme.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")))
    .map(([, name = "", value = "", code = ""]) => ({ name, value, code }));

let ledger: TestLedger;
let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  await ledger.record(["A", "B", "C"].map((ref) => ({ country: "AFG", year: 2020, usdCents: 10_000n, ref })));
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: ledger.chain.url });
});

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

describe("The API's README", () => {
  it("names every limit with the number that is kept", () => {
    const said = Object.fromEntries(rowsUnder("Limits").map(({ name, value }) => [name, Number(value.replaceAll(",", ""))]));
    expect(said).toEqual({ ...limits, requestsPerMinute: readEnvironment({}).REQUESTS_PER_MINUTE });
  });

  it("explains every error code that the API can answer with, and no other", () => {
    const sources = ["../kernel/request-error.ts", "errors.ts", "server.ts", "graphql.ts", "charge.ts", "export/routes.ts"]
      .map(here)
      .join("\n");
    const inCode = new Set(
      [...sources.matchAll(/(?:\| |refusal\(\s*|code: |requestCodes = new Set\(\[[^\]]*?|^ {2})"([A-Z][A-Z_]{3,})"/gm)].map(
        ([, code]) => code,
      ),
    );
    const explained = rowsUnder("Errors").map(({ name }) => name);
    expect(explained.toSorted()).toEqual([...inCode].sort());
    for (const { code } of rowsUnder("Limits")) expect(explained).toContain(code);
  });

  it("has queries that are all answered", async () => {
    const { number, hash } = await ledger.head();
    const stream = `31337-${ledger.ledger.slice(2, 10).toLowerCase()}-1`;
    const queries = blocks("graphql");
    expect(queries.length).toBeGreaterThanOrEqual(6);
    for (const query of queries) {
      const [, name] = /^query (\w+)/.exec(query) ?? [];
      const variables = name === "Pinned" ? { block: number, hash } : { id: name === "Record" ? `${stream}-1` : stream };
      const { status, errors, data } = await api.ask(query, name === "Records" ? {} : variables);
      expect([query, status, errors]).toEqual([query, 200, []]);
      expect(JSON.stringify(data), query).not.toMatch(/"(fact|stream|proof)":null/);
    }
  });

  it("has addresses that are all answered, and pages that follow each other", async () => {
    const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
    const addresses = commands.map((command) => /http:\/\/localhost:4000([^' ]*)/.exec(command)?.[1] ?? "");
    expect(addresses).toHaveLength(5);
    for (const address of addresses.filter((each) => each !== "/graphql")) {
      const response = await api.get(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect((await response.text()).length, address).toBeGreaterThan(20);
    }
    const records = blocks("graphql").find((query) => query.startsWith("query Records")) ?? "";
    const first = JSON.stringify(await api.data(records));
    const [, cursor] = /"endCursor":"([^"]+)"/.exec(first) ?? [];
    expect(first).toContain('"hasNextPage":true');
    expect(JSON.stringify(await api.data(records, { after: cursor }))).toContain('"hasNextPage":false');
  });
});
