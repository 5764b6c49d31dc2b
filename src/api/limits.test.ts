import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { limits } from "./limits.ts";
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

describe("The limits", () => {
  it("are published, and those that the server keeps", async () => {
    expect(await api.data("{ meta { limits { pageSize depth rows fields proofBytes bodyBytes requestsPerMinute } } }")).toEqual({
      meta: {
        limits: {
          pageSize: 100,
          depth: 12,
          rows: 25_000,
          fields: 1_000,
          proofBytes: 16_000_000,
          bodyBytes: 100_000,
          requestsPerMinute: 100_000,
        },
      },
    });
  });

  it("refuse a page that is too large, and one of less than nothing", async () => {
    expect(await api.code("{ flows(first: 101) { totalCount } }")).toBe("PAGE_TOO_LARGE");
    expect(await api.code("{ organisations(first: 101) { totalCount } }")).toBe("PAGE_TOO_LARGE");
    expect(await api.code("{ flows(first: -1) { totalCount } }")).toBe("BAD_ARGUMENT");
    expect(await api.data("{ flows(first: 0) { totalCount nodes { id } } }")).toEqual({ flows: { totalCount: 0, nodes: [] } });
  });

  const nested = (depth: number, inner = "id") => `${"parent { ".repeat(depth)}${inner}${" }".repeat(depth)}`;

  it("refuse what is nested too deep, however it is wrapped", async () => {
    const deepest = limits.depth - 3;
    expect((await api.ask(`{ flows { nodes { ${nested(deepest)} } } }`)).errors).toEqual([]);
    const deep = nested(deepest + 1);
    const wrapped = [
      `{ flows { nodes { ${deep} } } }`,
      `{ flows { nodes { ... on Flow { ${nested(5, `... on Flow { ${nested(deepest - 4)} }`)} } } } }`,
      `query { flows { nodes { ...A } } } fragment A on Flow { ${nested(5, "...B")} } fragment B on Flow { ${nested(deepest - 4)} }`,
      `{ flows { ...C } } fragment C on FlowConnection { nodes { ${deep} } }`,
    ];
    for (const query of wrapped) {
      const { status, errors } = await api.ask(query);
      expect([status, errors.map(({ extensions }) => extensions["code"])]).toEqual([400, ["QUERY_TOO_DEEP"]]);
    }
  });

  it("refuse what asks for too many rows, also by variables, defaults and aliases", async () => {
    const expect400 = async (query: string, variables = {}) => {
      const { status, errors } = await api.ask(query, variables);
      expect([query.slice(0, 60), status, errors.map(({ extensions }) => extensions["code"])]).toEqual([
        query.slice(0, 60),
        400,
        ["QUERY_TOO_COSTLY"],
      ]);
    };
    const pages = (first: string) => `flows(first: ${first}) { nodes { children { children { id } } } }`;
    await expect400(`{ ${pages("100")} }`);
    await expect400(`query ($n: Int!) { ${pages("$n")} }`, { n: 100 });
    await expect400(`query ($n: Int! = 100) { ${pages("$n")} }`);
    await expect400(`{ flows { nodes { children { children { id } } } } }`);
    await expect400(`{ ${Array.from({ length: 3 }, (_, i) => `a${i}: flows(first: 100) { nodes { children { id } } }`).join(" ")} }`);
    expect((await api.ask("{ flows(first: 100) { nodes { children { id } } } }")).errors).toEqual([]);
    expect((await api.ask("{ flows(first: 2) { nodes { children { children { id } } } } }")).errors).toEqual([]);
  });

  it("refuse too many fields, also where fragments multiply them", async () => {
    expect(await api.code(`{ ${Array.from({ length: 21 }, (_, i) => `a${i}: meta { version }`).join(" ")} }`)).toBe("QUERY_TOO_COSTLY");
    const doubling = Array.from({ length: 12 }, (_, i) => `fragment F${i} on Flow { a: id b: parent { c: id ...F${i + 1} } }`).join(" ");
    const fields = Array.from({ length: 40 }, (_, i) => `a${i}: parent { ...W }`).join(" ");
    expect(
      await api.code(
        `{ flows { nodes { ${fields} } } } fragment W on Flow { ${Array.from({ length: 30 }, (_, i) => `w${i}: id`).join(" ")} }`,
      ),
    ).toBe("QUERY_TOO_COSTLY");
    expect((await api.ask(`{ flows { nodes { ...F0 } } } ${doubling} fragment F12 on Flow { id }`)).status).toBe(400);
  });

  it("refuse a text that goes on for too long", async () => {
    expect(await api.code(`{ meta { ${"version ".repeat(limits.tokens)} } }`)).toBe("QUERY_TOO_COSTLY");
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ meta { version } } # ${"x".repeat(limits.bodyBytes)}` }),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BODY_TOO_LARGE" } }] });
  });

  it("let the schema be read as tools read it", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    expect((await api.ask(getIntrospectionQuery())).errors).toEqual([]);
    const spiral = `{ __schema { types { ${"fields { type { ".repeat(6)}name${" } }".repeat(6)} } } }`;
    expect((await api.ask(spiral)).status).toBe(400);
  });

  it("refuse more requests a minute than are published, and say when to come back", async () => {
    const explorerKey = "of the explorer of this test";
    const strict = await TestApi.start(database, { requestsPerMinute: 3, explorerKey });
    const explorer = async (key: string) => (await strict.get("/graphql?query=%7Bmeta%7Bversion%7D%7D", { "x-explorer-key": key })).status;
    try {
      for (let i = 0; i < 4; i++) expect(await explorer(explorerKey)).toBe(200);
      const statuses = [];
      for (let i = 0; i < 4; i++) statuses.push((await strict.ask("{ meta { version } }")).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const { headers, errors } = await strict.ask("{ meta { version } }");
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      expect(errors[0]?.extensions["code"]).toBe("RATE_LIMITED");
      expect(errors[0]?.message).toMatch(/^More than 3 requests/);
      expect((await strict.get("/healthz")).status).toBe(200);
      expect((await strict.get("/readyz")).status).toBe(200);
      expect((await strict.get("/export/flows.csv")).status).toBe(429);
      expect(await explorer("another key")).toBe(429);
      expect(await explorer(explorerKey)).toBe(200);
    } finally {
      await strict.stop();
    }
  });
});

describe("A mistake", () => {
  it("in a name is told with the likely one", async () => {
    const { errors, status } = await api.ask("{ fluws { totalCount } }");
    expect([status, errors[0]?.message]).toEqual([400, 'Cannot query field "fluws" on type "Query". Did you mean "flows" or "flow"?']);
  });

  it("in a country's code is told with the nearest", async () => {
    const ask = (country: string) =>
      api.ask("query ($country: [String!]) { flows(filter: { country: $country }) { totalCount } }", { country });
    for (const [given, nearest] of [
      ["KNE", "KEN (Kenya)"],
      ["Kenya", "KEN (Kenya)"],
      ["afganistan", "AFG (Afghanistan)"],
      ["uk", "GBR"],
    ] as const) {
      const [error] = (await ask(given)).errors;
      expect([given, error?.extensions["code"]]).toEqual([given, "UNKNOWN_COUNTRY"]);
      expect(error?.message).toContain(`Did you mean ${nearest}`);
    }
    for (const fine of ["ken", "KE", " Ken "]) expect((await ask(fine)).errors).toEqual([]);
    expect(await api.data('{ a: country(code: "xyz") { name } b: country(code: "sd") { code } }')).toEqual({ a: null, b: { code: "SDN" } });
  });

  it("in an id is told, or is null where one thing is asked for", async () => {
    expect(await api.code('{ organisation(id: "a\\u0000b") { id } }')).toBe("BAD_ARGUMENT");
    expect(await api.code('{ flows(filter: { stream: "31337-00000000-1" }) { totalCount } }')).toBe("UNKNOWN_STREAM");
    expect(await api.code('{ flows(filter: { party: "nobody" }) { totalCount } }')).toBe("UNKNOWN_ORGANISATION");
    expect(await api.code('{ flows(filter: { programme: "p1" }) { totalCount } }')).toBe("UNKNOWN_PROGRAMME");
    expect(
      await api.data('{ flow(id: "x") { id } fact(id: "1-00000000-1-1") { id } stream(id: "") { id } organisation(id: "?") { id } }'),
    ).toEqual({
      flow: null,
      fact: null,
      stream: null,
      organisation: null,
    });
  });

  it("in a cursor is told", async () => {
    for (const after of ["", "x", "cGp5MXFFSG5tQU5jWyIyMDI1LTA5LTE5IiwiMzEzMzctZTdmMTcyNWUtMSIsMTMzMDJd"]) {
      expect(await api.code("query ($after: String) { flows(after: $after) { totalCount } }", { after })).toBe("BAD_CURSOR");
    }
  });

  it("of a whole address is told as JSON", async () => {
    const response = await api.get("/graphq");
    expect([response.status, await response.json()]).toMatchObject([404, { errors: [{ extensions: { code: "NOT_FOUND" } }] }]);
  });
});

describe("A failure of ours", () => {
  it("shows neither statement nor stack, but a reference that the operator finds", async () => {
    const broken = await createTestDatabase();
    const server = await TestApi.start(broken);
    try {
      await broken.sql`ALTER TABLE fund_flows RENAME TO elsewhere`;
      const { errors } = await server.ask("{ flows { nodes { id } } }");
      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions).toMatchObject({ code: "INTERNAL" });
      expect(JSON.stringify(errors)).not.toMatch(/fund_flows|SELECT|relation|\.ts|stack/i);
      expect(String(server.reports[0])).toMatch(/relation "fund_flows" does not exist/);
    } finally {
      await server.stop();
      await broken.drop();
    }
  });

  it("to be migrated keeps it from being ready", async () => {
    const empty = await createTestDatabase();
    await empty.sql`DROP TABLE chains CASCADE`;
    const server = await TestApi.start(empty);
    try {
      expect((await server.get("/readyz")).status).toBe(503);
      expect((await server.get("/healthz")).status).toBe(200);
    } finally {
      await server.stop();
      await empty.drop();
    }
  });
});
