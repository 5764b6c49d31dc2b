import { bytesToHex } from "@plainsight/verifier/hex";
import { domainOfLedger, isLedgerKind } from "../../kernel/contract-kinds.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type Fields, type JudgedLog, type StandingTable, topicNumber } from "../logged-table.ts";
import { recordsOf } from "../records-of.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
}

const place = ({ block_number, log_index }: Row) => `log ${log_index} of block ${block_number}`;

function placed(row: Row & Fields) {
  const { block_number, log_index, ...fields } = row;
  return { blockNumber: Number(block_number), logIndex: log_index, key: place({ block_number, log_index }), fields };
}

function keyOf({ blockNumber, logIndex }: JudgedLog): string {
  return `log ${logIndex} of block ${blockNumber}`;
}

/** Logs of streams that stand open nowhere. */
const misplacedLogs: StandingTable = {
  table: "misplaced_logs",
  takes: ({ is }) => is === "misplaced",

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, '0x' || encode(contract, 'hex') AS contract, domain, stream_id, seq::text, kind
      FROM misplaced_logs WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(placed);
  },

  expected(judged) {
    const { log, event, standing, place: of } = judged;
    const kept = isLedgerKind(of.contractKind) ? recordsOf[of.contractKind] : undefined;
    const isDeclared = kept?.declared?.event === event;
    return {
      key: keyOf(judged),
      fields: {
        tx_index: String(of.transactionIndex),
        contract: of.contract,
        domain: isLedgerKind(of.contractKind) ? domainOfLedger[of.contractKind] : "",
        stream_id: streamId(of.chainId, of.contract, topicNumber(log, isDeclared ? 2 : 1)),
        seq: kept?.events.includes(event) === true ? String(BigInt(topicNumber(log, 2))) : null,
        kind: standing.is === "misplaced" ? standing.kind : "",
      },
    };
  },
};

/** Records of ballots whose number is not their stream's next, or that can't be read. */
const ballotBreaks: StandingTable = {
  table: "ballot_breaks",
  takes: ({ is }) => is === "break",

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, seq::text, expected::text, ballot::text, kind,
        '0x' || encode(record_hash, 'hex') AS record_hash
      FROM ballot_breaks WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(placed);
  },

  expected(judged) {
    const { log, standing, place: of } = judged;
    const found = standing.is === "break" ? standing : { kind: "", expected: 0, ballot: null };
    return {
      key: keyOf(judged),
      fields: {
        tx_index: String(of.transactionIndex),
        stream_id: streamId(of.chainId, of.contract, topicNumber(log, 1)),
        seq: String(BigInt(topicNumber(log, 2))),
        expected: String(found.expected),
        ballot: found.ballot,
        kind: found.kind,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};

/** Every table whose rows repeat logs that stand where no honest contract writes them. */
export const standingTables: readonly StandingTable[] = [misplacedLogs, ballotBreaks];
