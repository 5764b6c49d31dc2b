import { openDatabase } from "../store/client.ts";

const readerRole = "plainsight_reader";

/** The role that may only read, where there is one that this user may take; migrating makes it where it is allowed to. */
export async function findReaderRole(databaseUrl: string): Promise<{ readonly role?: string }> {
  const sql = openDatabase(databaseUrl, { name: "plainsight api start", connections: 1 });
  try {
    const rows = await sql`
      SELECT FROM pg_roles WHERE rolname = ${readerRole} AND pg_has_role(current_user, oid, 'MEMBER')`;
    return rows.length === 0 ? {} : { role: readerRole };
  } finally {
    await sql.end({ timeout: 1 });
  }
}
