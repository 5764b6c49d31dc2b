import type postgres from "postgres";
import type { WriteConnection } from "./write-connection.ts";

/**
 * Takes away indices that only readers need, where nothing is stored yet: keeping them while a long ledger is read costs
 * more than all rows do. Their definitions are kept in the database, so that whoever reaches the end can make them again.
 * @param names of indices that are not unique; those that there are not are passed over
 * @returns the names of those taken away; none where any chain has been read already
 */
export async function putOffIndices(connection: WriteConnection, names: readonly string[]): Promise<readonly string[]> {
  return connection.transaction(async (tx) => {
    const [begun] = await tx`SELECT FROM chains WHERE head_number >= 0 LIMIT 1`;
    if (begun !== undefined) return [];
    const putOff = await tx<{ name: string }[]>`
      INSERT INTO indices_put_off (name, table_name, definition)
      SELECT i.relname, t.relname, replace(pg_get_indexdef(x.indexrelid), 'CREATE INDEX ', 'CREATE INDEX IF NOT EXISTS ')
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
      WHERE i.relname = ANY(${[...names]}) AND i.relnamespace = current_schema()::regnamespace AND NOT x.indisunique
      RETURNING name`;
    for (const { name } of putOff) await tx`DROP INDEX ${tx(name)}`;
    return putOff.map(({ name }) => name);
  });
}

/**
 * Makes one of the indices that were put off, in the transaction given: the index is there exactly when it is no longer
 * noted as put off.
 * @returns its name; undefined where none is left
 */
export async function makeNextIndex(tx: postgres.ISql): Promise<string | undefined> {
  const [next] = await tx<{ name: string; table_name: string; definition: string }[]>`
    DELETE FROM indices_put_off WHERE name = (SELECT name FROM indices_put_off ORDER BY table_name, name LIMIT 1 FOR UPDATE)
    RETURNING name, table_name, definition`;
  if (next === undefined) return undefined;
  await tx`SET LOCAL maintenance_work_mem = '256MB'`;
  await tx.unsafe(next.definition);
  const [more] = await tx`SELECT FROM indices_put_off WHERE table_name = ${next.table_name} LIMIT 1`;
  // The planner knows nothing yet of a table that was just filled.
  if (more === undefined) await tx`ANALYZE ${tx(next.table_name)}`;
  return next.name;
}

/** Makes all indices that were put off, each in a transaction of its own: an interruption costs the work on one. */
export async function makeIndices(connection: WriteConnection, onMade: (name: string) => void): Promise<void> {
  for (;;) {
    const name = await connection.transaction(makeNextIndex);
    if (name === undefined) return;
    onMade(name);
  }
}
