import { Command } from "commander";
import { readEnvironment } from "../config/environment.ts";
import { assertDatabase, openDatabase } from "../store/client.ts";
import { migrate } from "../store/migrate.ts";
import { runningDatabase } from "./running.ts";

export function migrateCommand(): Command {
  return new Command("migrate").description("Brings the database to the newest schema. Done already: nothing happens.").action(async () => {
    const environment = readEnvironment();
    const applied = await migrateDatabase(environment.DATABASE_URL ?? runningDatabase(environment.DATA_DIR));
    console.log(applied.length === 0 ? "The database has the newest schema." : `Applied ${applied.join(", ")}.`);
  });
}

/**
 * @returns names of the migrations applied now.
 * @throws OperatorError when the database cannot be reached or migrated.
 */
export async function migrateDatabase(url: string): Promise<readonly string[]> {
  const sql = openDatabase(url, { name: "plainsight migrate", connections: 1 });
  try {
    await assertDatabase(sql);
    return await migrate(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
