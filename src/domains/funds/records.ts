import { upTo } from "../../store/up-to.ts";
import { Lookup, type RecordReader } from "../domain.ts";
import { flowsByKey } from "./read.ts";

/** The flows as records of their streams. */
export const records: RecordReader = {
  places: new Lookup(async (question, keys, pin) => (await flowsByKey.getMany(question, keys, pin)).map((flow) => flow?.place ?? null)),
  async hashes({ sql }, streamId, from, count, pin) {
    const rows = await sql<{ record_hash: Uint8Array }[]>`
      SELECT f.record_hash FROM fund_flows f
      WHERE f.stream_id = ${streamId} AND f.seq >= ${from} AND f.seq < ${from + count} ${upTo(sql, pin, "f")}
      ORDER BY f.seq`;
    return rows.map((row) => row.record_hash);
  },
};
