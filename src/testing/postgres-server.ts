import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../devnet/embedded-postgres.ts";
import { openDatabase } from "../store/client.ts";
import { migrate } from "../store/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test run's one PostgreSQL server; its database `plainsight` is migrated and empty. */
    databaseServer: string;
  }
}

/** Starts the one PostgreSQL server of a test run. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), "plainsight-test-postgres-"));
  const server = await startEmbeddedPostgres(directory, {
    // What it holds ends with the run: nothing is to outlive a power cut.
    settings: ["fsync=off", "full_page_writes=off", "synchronous_commit=off"],
  });
  const sql = openDatabase(server.url, { name: "template", connections: 1 });
  await migrate(sql);
  await sql.end();
  project.provide("databaseServer", server.url);
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
