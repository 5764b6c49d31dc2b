import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { openDatabase, type Sql } from "./client.ts";
import { assertMigrated } from "./migrate.ts";

let database: TestDatabase;
let sql: Sql;
beforeAll(async () => {
  database = await createTestDatabase();
  sql = openDatabase(database.url, { name: "migrations", connections: 1 });
});
afterAll(async () => {
  await sql?.end();
  await database?.drop();
});

describe("A database that is read and not brought up to date", () => {
  it("is taken at the newest schema", () => expect(assertMigrated(sql)).resolves.toBeUndefined());

  it("is refused with what to do where it is newer, older or empty", async () => {
    const [newest] = await sql<{ number: number }[]>`SELECT max(number) AS number FROM migrations`;
    const at = newest?.number ?? 0;
    await sql`INSERT INTO migrations (number, name, sha256) VALUES (${at + 1}, 'later.sql', '')`;
    await expect(assertMigrated(sql)).rejects.toThrow(`at migration ${at + 1}, and this software knows ${at}`);
    await sql`DELETE FROM migrations WHERE number >= ${at}`;
    await expect(assertMigrated(sql)).rejects.toThrow(
      `at migration ${at - 1} of ${at}: it is older than this software. Run \`plainsight migrate\``,
    );
    await sql`DROP TABLE migrations`;
    await expect(assertMigrated(sql)).rejects.toThrow(`at migration 0 of ${at}`);
  });
});
