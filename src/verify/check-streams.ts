import { StreamReplay } from "@plainsight/verifier/digest";
import {
  organisationCountSlot,
  programmeCountSlot,
  readCount,
  readStreamHead,
  type StreamHead,
  streamCountSlot,
  streamHeadSlots,
} from "@plainsight/verifier/fund-ledger";
import { keccak256 } from "../kernel/keccak.ts";
import { streamId } from "../kernel/ledger.ts";
import type { Reader } from "../store/client.ts";
import type { Contracts } from "./contracts.ts";
import type { Findings } from "./findings.ts";
import { countEvents, getLaterLogs, type LaterRecord, recordsAmong } from "./later-logs.ts";
import type { LedgerNode } from "./node.ts";
import { allRecords, type Records, recordsOf } from "./records-of.ts";
import type { LedgerState } from "./state.ts";
import { organisations } from "./tables/organisations.ts";
import { streams } from "./tables/streams.ts";

/** Record hashes in one statement. */
const page = 10_000;

interface Scope {
  readonly sql: Reader;
  readonly node: LedgerNode;
  readonly contracts: Contracts;
  /** Newest indexed block. */
  readonly head: number;
  readonly state: LedgerState;
  readonly findings: Findings;
}

/**
 * Checks that nothing is left out: that all streams, programmes and organisations which the contracts count are stored, and
 * that each stream's records give the digest which the contract keeps.
 */
export async function checkStreams(scope: Scope): Promise<void> {
  for (const [contract, kind] of scope.contracts.kinds) {
    // Contracts that were not written for streams have none.
    if (kind === "ERC20" || kind === "Governor" || kind === "CarbonToken") continue;
    const later = await getLaterLogs(scope.node, contract, scope.head, scope.state.block.number);
    if (kind === "OrganisationRegistry") {
      const [count] = (await scope.state.values(contract, [organisationCountSlot])) ?? [];
      if (count !== undefined) await checkNumbers(scope, "organisations", null, readCount(count) - countEvents(later, organisations.event));
      continue;
    }
    const kept = recordsOf[kind];
    if (kept === undefined) continue;
    const { declared } = kept;
    const [streamCount, declaredCount] = (await scope.state.values(contract, [streamCountSlot, programmeCountSlot])) ?? [];
    if (streamCount === undefined || declaredCount === undefined) continue;
    const opened = readCount(streamCount) - countEvents(later, streams.event);
    await checkNumbers(scope, "streams", contract, opened);
    if (declared !== null)
      await checkNumbers(scope, declared.table, contract, readCount(declaredCount) - countEvents(later, declared.event));
    const records = recordsAmong(later, kind);
    for (let stream = 1; stream <= opened; stream++) {
      const [digest, rest] = (await scope.state.values(contract, streamHeadSlots(stream, keccak256))) ?? [];
      if (digest === undefined || rest === undefined) continue;
      const own = records.filter((record) => record.stream === stream);
      await replay(scope, streamId(scope.contracts.chainId, contract, stream), readStreamHead(digest, rest), own, kept);
    }
  }
}

/** Numbers run from 1 to the contract's own count: each that is missing is named. */
async function checkNumbers(
  { sql, contracts, state, findings }: Scope,
  table: string,
  contract: string | null,
  count: number,
): Promise<void> {
  const rows = await sql<{ number: number }[]>`
    SELECT number FROM ${sql(table)} WHERE chain_id = ${contracts.chainId} AND number > 0 AND block_number <= ${state.block.number}
      ${contract === null ? sql`` : sql`AND contract = decode(${contract.slice(2)}, 'hex')`}`;
  findings.count("streams", 1);
  const stored = new Set(rows.map((row) => row.number));
  const of = contract === null ? "" : ` of ${contract}`;
  for (let number = 1; number <= count; number++) {
    if (!stored.delete(number)) {
      findings.add({
        check: "streams",
        table,
        key: `number ${number}${of}`,
        field: null,
        got: "no row",
        expected: `number ${number} of ${count} that the contract counts`,
      });
    }
  }
  for (const number of stored) {
    findings.add({
      check: "streams",
      table,
      key: `number ${number}${of}`,
      field: null,
      got: "a row",
      expected: `none: the contract counts ${count}`,
    });
  }
}

async function replay(
  { sql, contracts: { chainId }, state, findings }: Scope,
  id: string,
  head: StreamHead,
  later: readonly LaterRecord[],
  kept: Records,
): Promise<void> {
  findings.count("streams", 1);
  const replayed = new StreamReplay(head, keccak256);
  let wrong: ReturnType<StreamReplay["add"]>;
  let after = 0n;
  while (wrong === undefined) {
    const rows = await sql<{ seq: bigint; hash: string }[]>`
      SELECT seq, '0x' || encode(record_hash, 'hex') AS hash FROM ${allRecords(sql, kept)} r
      WHERE chain_id = ${chainId} AND stream_id = ${id} AND seq > ${after} AND block_number <= ${state.block.number} ORDER BY seq LIMIT ${page}`;
    for (const { seq, hash } of rows) {
      after = seq;
      wrong = replayed.add({ seq: Number(seq), hash });
      if (wrong !== undefined) break;
    }
    if (rows.length < page) break;
  }
  for (const { seq, data } of later) wrong ??= replayed.add({ seq, data });
  const verdict = replayed.finish();
  if (!verdict.ok) {
    const key = `${id}${verdict.where === undefined ? "" : `, ${verdict.where}`}`;
    findings.add({
      check: "streams",
      table: kept.tables[0],
      key,
      field: null,
      got: `${verdict.reason}: ${verdict.got}`,
      expected: verdict.expected,
    });
  }
}
