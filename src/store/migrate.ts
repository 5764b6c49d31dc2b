import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";
import { OperatorError } from "../kernel/errors.ts";
import type { Sql } from "./client.ts";
import { makeNextIndex } from "./reader-indices.ts";

const migrationsFolder = fileURLToPath(new URL("../../db/migrations", import.meta.url));
/** Any constant will do, as long as nothing else in the database locks it. */
const lock = 0x706c6169;

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: string;
  readonly sha256: Buffer;
}

/**
 * Brings the database to the newest schema: each file of the folder in one transaction, in order, each once. Two that
 * migrate at the same time wait for each other. Then sees to it that the role `plainsight_reader` may read every table.
 * @returns names of the files applied now.
 * @throws OperatorError when the files have a gap, an applied file has been edited, or the database is newer than the software.
 */
export async function migrate(sql: Sql, folder: string = migrationsFolder): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const connection = await sql.reserve();
  try {
    await connection`SELECT pg_advisory_lock(${lock})`;
    try {
      const applied = await apply(connection, migrations);
      await grantReading(connection);
      return applied;
    } finally {
      await connection`SELECT pg_advisory_unlock(${lock})`;
    }
  } finally {
    connection.release();
  }
}

/**
 * For what reads a database without bringing it up to date itself.
 * @throws OperatorError when the schema is older or newer than this software's.
 */
export async function assertMigrated(sql: Sql, folder: string = migrationsFolder): Promise<void> {
  const newest = readMigrations(folder).length;
  const [table] = await sql<{ there: boolean }[]>`SELECT to_regclass('migrations') IS NOT NULL AS there`;
  const [done] = table?.there ? await sql<{ count: number }[]>`SELECT count(*)::integer AS count FROM migrations` : [];
  const at = done?.count ?? 0;
  if (at === newest) return;
  throw new OperatorError(
    at < newest
      ? `The database's schema is at migration ${at} of ${newest}: it is older than this software. Run \`plainsight migrate\`, or \`plainsight index\`, which does so first.`
      : `The database's schema is at migration ${at}, and this software knows ${newest}: it was migrated by a newer version. Run the newer version.`,
  );
}

function readMigrations(folder: string): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  files.sort();
  return files.map((file, index) => {
    const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1]);
    if (number !== index + 1) {
      throw new OperatorError(
        `${join(folder, file)} is out of line: expected a file named ${String(index + 1).padStart(4, "0")}_what_it_does.sql here. Migrations are numbered from 0001 without gaps.`,
      );
    }
    const statements = readFileSync(join(folder, file), "utf8");
    return { number, name: file, statements, sha256: createHash("sha256").update(statements).digest() };
  });
}

async function apply(connection: postgres.ReservedSql, migrations: readonly Migration[]): Promise<readonly string[]> {
  await connection`
    CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, name text NOT NULL, sha256 bytea NOT NULL)`;
  await connection`COMMENT ON TABLE migrations IS 'Which files of db/migrations made this schema, with their checksums.'`;
  const done = await connection<{ number: number; name: string; sha256: Buffer }[]>`SELECT * FROM migrations ORDER BY number`;
  for (const row of done) {
    const file = migrations[row.number - 1];
    if (file === undefined) {
      throw new OperatorError(
        `The database was migrated by a newer version: it knows ${row.name}, this version ends at number ${migrations.length}. Run the newer version.`,
      );
    }
    if (!file.sha256.equals(row.sha256)) {
      throw new OperatorError(
        `${file.name} was edited after it had been applied to this database. Put it back as it was, and make the change in a new file. (A database without anything worth keeping can be dropped instead.)`,
      );
    }
  }
  const open = migrations.slice(done.length);
  if (open.length > 0) await makePutOff(connection);
  for (const migration of open) {
    try {
      await connection.unsafe("BEGIN");
      await connection.unsafe(migration.statements);
      await connection`INSERT INTO migrations (number, name, sha256) VALUES (${migration.number}, ${migration.name}, ${migration.sha256})`;
      await connection.unsafe("COMMIT");
    } catch (cause) {
      await connection.unsafe("ROLLBACK");
      throw new OperatorError(
        `${migration.name} could not be applied: ${cause instanceof Error ? cause.message : cause}. Nothing of it was kept.`,
        {
          cause,
        },
      );
    }
  }
  return open.map((migration) => migration.name);
}

/** A migration finds every index that those before it made, whatever an interrupted indexer has put off. */
async function makePutOff(connection: postgres.ReservedSql): Promise<void> {
  const [table] = await connection`SELECT to_regclass('indices_put_off') AS found`;
  if (table?.["found"] == null) return;
  for (let made: string | undefined = ""; made !== undefined; ) {
    await connection.unsafe("BEGIN");
    try {
      made = await makeNextIndex(connection);
    } catch (error) {
      await connection.unsafe("ROLLBACK");
      throw error;
    }
    await connection.unsafe("COMMIT");
  }
}

/** Where the user may not create roles, the operator has to make the reader's one; the API works without it as well. */
async function grantReading(connection: postgres.ReservedSql): Promise<void> {
  await connection.unsafe(`
    DO $$
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'plainsight_reader') THEN
        IF NOT (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) THEN RETURN; END IF;
        BEGIN
          CREATE ROLE plainsight_reader NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database's migration was faster
        END;
        EXECUTE format('GRANT plainsight_reader TO %I', current_user);
      END IF;
      GRANT USAGE ON SCHEMA public TO plainsight_reader;
      GRANT SELECT ON ALL TABLES IN SCHEMA public TO plainsight_reader;
    END $$`);
}
