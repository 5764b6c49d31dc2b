import { serverAudits } from "graphql-http";
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

describe("The graphql-http audit suite finds no error:", () => {
  for (const { id, name, fn } of serverAudits({ url: () => `${api.url}/graphql` })) {
    it(`${id} ${name}`, async () => {
      const result = await fn();
      // A warning is a recommendation that is not followed.
      expect(result.status, "reason" in result ? String(result.reason) : "").not.toBe("error");
    });
  }
});
