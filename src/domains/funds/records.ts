import { Lookup, type RecordReader } from "../domain.ts";
import { flowsByKey } from "./read.ts";

/** The flows as records of their streams. */
export const records: RecordReader = {
  places: new Lookup(async (question, keys, pin) => (await flowsByKey.getMany(question, keys, pin)).map((flow) => flow?.place ?? null)),
  async hashes({ sql }, streamId, from, count, pin) {
    const rows = await sql<{ record_hash: Uint8Array }[]>`
      SELECT record_hash FROM fund_flows
      WHERE stream_id = ${streamId} AND seq >= ${from} AND seq < ${from + count}
        ${pin.block === null ? sql`` : sql`AND block_number <= ${pin.block}`}
      ORDER BY seq`;
    return rows.map((row) => row.record_hash);
  },
};
