import {
  ballotEvents,
  type LoggedIntent,
  type LoggedVotes,
  readIntent,
  readSeals,
  readVotesRecorded,
} from "@plainsight/verifier/ballot-records";
import { bytesToHex } from "@plainsight/verifier/hex";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type Fields, type LoggedTable, topicNumber } from "../logged-table.ts";
import { differingVotes } from "./differing-votes.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
}

export const ballotVotes: readonly LoggedTable[] = [
  tableOf("votes", ballotEvents.recorded, readVotesRecorded),
  tableOf("seals", ballotEvents.sealed, readSeals),
  tableOf("reveals", ballotEvents.revealed, readSeals),
  tableOf("intent", ballotEvents.intent, readIntent),
];

/** Records of one kind: each has an event of its own. */
function tableOf(kind: string, event: string, read: (data: string) => LoggedVotes & Partial<LoggedIntent>): LoggedTable {
  return {
    table: "ballot_votes",
    contractKinds: ["BallotBox"],
    event,

    async rows(sql, chainId, from, to) {
      // A kind that the ledger does not have belongs to none of the events: it is told once, with the votes.
      const ofKind = kind === "votes" ? sql`kind NOT IN ('seals', 'reveals', 'intent')` : sql`kind = ${kind}`;
      const rows = await sql<(Row & Fields)[]>`
        SELECT block_number, log_index, tx_index::text, stream_id, seq::text, kind, ballot::text, last::text, date::text, document,
          '0x' || encode(rows, 'hex') AS rows, '0x' || encode(record_hash, 'hex') AS record_hash
        FROM ballot_votes WHERE chain_id = ${chainId} AND ${ofKind} AND block_number BETWEEN ${from} AND ${to}`;
      return rows.map(({ block_number, log_index, ...fields }) => ({
        blockNumber: Number(block_number),
        logIndex: log_index,
        key: `${fields.stream_id}-${fields.seq}`,
        fields,
      }));
    },

    expected(log, { chainId, contract, transactionIndex }) {
      const said = read(bytesToHex(log.data));
      const id = streamId(chainId, contract, topicNumber(log, 1));
      const seq = String(topicNumber(log, 2));
      return {
        key: `${id}-${seq}`,
        fields: {
          tx_index: String(transactionIndex),
          stream_id: id,
          seq,
          kind,
          ballot: String(said.ballot),
          last: String(said.last),
          date: fromLedgerDay(said.date ?? 0) ?? null,
          document: said.document ?? "",
          rows: bytesToHex(said.votes),
          record_hash: bytesToHex(keccak256(log.data)),
        },
      };
    },

    explain: (field, got, expected) => (field === "rows" && got !== null && expected !== null ? differingVotes(got, expected) : null),
  };
}
