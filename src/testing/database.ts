import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { openDatabase, type Sql } from "../store/client.ts";

export interface TestDatabase {
  readonly url: string;
  readonly sql: Sql;
  /** Closes the connections and drops the database. */
  drop(): Promise<void>;
}

/** A fresh database with the newest schema and nothing in it, on the test run's server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE plainsight STRATEGY file_copy`);
  const url = server.replace(/plainsight$/, name);
  const sql = openDatabase(url, { name: "test" });
  return {
    url,
    sql,
    drop: async () => {
      await sql.end({ timeout: 1 });
      await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(server: string, statement: string): Promise<void> {
  const sql = openDatabase(server.replace(/plainsight$/, "postgres"), { name: "test administration", connections: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
