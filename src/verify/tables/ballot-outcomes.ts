import { ballotEvents, readClosing, readResult } from "@plainsight/verifier/ballot-records";
import { bytesToHex } from "@plainsight/verifier/hex";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type Fields, type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
}

const nothing = { date: null, votes: null, elected: null, counts: null };

export const ballotOutcomes: readonly LoggedTable[] = [
  tableOf("closed", ballotEvents.closed, (data) => {
    const { ballot, votes } = readClosing(data);
    return { ...nothing, ballot: String(ballot), votes: String(votes) };
  }),
  tableOf("declared", ballotEvents.declared, (data) => {
    const { ballot, date, elected, counts } = readResult(data);
    return {
      ...nothing,
      ballot: String(ballot),
      date: fromLedgerDay(date) ?? null,
      elected: bytesToHex(Uint8Array.from(elected)),
      counts: counts.join(" "),
    };
  }),
];

function tableOf(kind: string, event: string, read: (data: string) => Fields): LoggedTable {
  return {
    table: "ballot_outcomes",
    contractKinds: ["BallotBox"],
    event,

    async rows(sql, chainId, from, to) {
      const ofKind = kind === "closed" ? sql`kind <> 'declared'` : sql`kind = ${kind}`;
      const rows = await sql<(Row & Fields)[]>`
        SELECT block_number, log_index, tx_index::text, stream_id, seq::text, kind, ballot::text, date::text, votes::text,
          '0x' || encode(elected, 'hex') AS elected, array_to_string(counts, ' ') AS counts,
          '0x' || encode(record_hash, 'hex') AS record_hash
        FROM ballot_outcomes WHERE chain_id = ${chainId} AND ${ofKind} AND block_number BETWEEN ${from} AND ${to}`;
      return rows.map(({ block_number, log_index, ...fields }) => ({
        blockNumber: Number(block_number),
        logIndex: log_index,
        key: `${fields.stream_id}-${fields.seq}`,
        fields,
      }));
    },

    expected(log, { chainId, contract, transactionIndex }) {
      const id = streamId(chainId, contract, topicNumber(log, 1));
      const seq = String(topicNumber(log, 2));
      const said = read(bytesToHex(log.data));
      const hash = bytesToHex(keccak256(log.data));
      return {
        key: `${id}-${seq}`,
        fields: { tx_index: String(transactionIndex), stream_id: id, seq, kind, ...said, record_hash: hash },
      };
    },
  };
}
