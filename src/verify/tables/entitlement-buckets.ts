import { AbiReader } from "@plainsight/verifier/abi";
import { byteStringsAt } from "@plainsight/verifier/abi-lists";
import { bucketsPublished } from "@plainsight/verifier/entitlement-records";
import { bytesToHex } from "@plainsight/verifier/hex";
import { streamId } from "../../kernel/ledger.ts";
import { type Fields, type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly round: string;
  readonly first: string;
}

export const entitlementBuckets: LoggedTable = {
  table: "entitlement_buckets",
  contractKinds: ["EntitlementLedger"],
  event: bucketsPublished,

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, round::text, first::text,
        (SELECT string_agg('0x' || encode(bucket, 'hex'), ' ' ORDER BY n) FROM unnest(buckets) WITH ORDINALITY AS b (bucket, n)) AS buckets
      FROM entitlement_buckets WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}-${fields.round} from bucket ${fields.first}`,
      fields,
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const round = String(topicNumber(log, 2));
    const data = bytesToHex(log.data);
    const first = String(new AbiReader(data, "fields").uint());
    return {
      key: `${id}-${round} from bucket ${first}`,
      fields: { tx_index: String(transactionIndex), stream_id: id, round, first, buckets: byteStringsAt(data, 1).join(" ") },
    };
  },
};
