import { decodeFlow } from "@plainsight/verifier/flow";
import { type LedgerTotal, readTotal, totalSlot } from "@plainsight/verifier/fund-ledger";
import { flowKinds, showFlow } from "@plainsight/verifier/shown-flow";
import { decimal } from "@plainsight/verifier/shown-record";
import { keccak256 } from "../kernel/keccak.ts";
import { streamId } from "../kernel/ledger.ts";
import type { Reader } from "../store/client.ts";
import type { Contracts } from "./contracts.ts";
import type { Findings } from "./findings.ts";
import { getLaterLogs, type LaterRecord, recordsAmong } from "./later-logs.ts";
import { plainDecimal } from "./logged-table.ts";
import type { LedgerNode } from "./node.ts";
import type { LedgerState } from "./state.ts";

/** Stored values are summed with so many digits after the point, so that one which is not in whole cents shows. */
const scale = 18;
const cent = 10n ** 16n;

/** Totals compared at a time. */
const page = 200;

interface Counted {
  readonly stream: number;
  readonly country: string | null;
  readonly year: number;
  /** As in the database: lower case. */
  readonly kind: string;
}

interface Sum extends Counted {
  /** In units of 10^-18 US dollars. */
  usd: bigint;
  records: number;
  unknownUsd: number;
}

/** What the contract itself says of all countries and years of a stream together. */
export interface ProvenTotal {
  readonly stream: string;
  /** As in the database: lower case. */
  readonly kind: string;
  /** Exact, in US dollars. */
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
  /** How many country or area codes have records. */
  readonly countries: number;
}

export interface TotalsScope {
  readonly sql: Reader;
  readonly node: LedgerNode;
  readonly contracts: Contracts;
  /** Newest indexed block. */
  readonly head: number;
  readonly state: LedgerState;
  readonly findings: Findings;
}

/**
 * Compares each headline total that a ledger keeps with the sum of the stored facts that no other replaced.
 * @returns the proven totals, added up by stream and kind, with and without a country apart
 */
export async function checkTotals(scope: TotalsScope, progress: (done: number, of: number) => void): Promise<readonly ProvenTotal[]> {
  const { contracts, state, findings } = scope;
  const proven = new ProvenTotals();
  for (const [contract, kind] of contracts.kinds) {
    if (kind !== "FundLedger") continue;
    const sums = await sumFacts(scope, contract);
    const later = recordsAmong(await getLaterLogs(scope.node, contract, scope.head, state.block.number), kind);
    for (const record of later) await addLater(scope, sums, contract, record);

    const list = [...sums.values()].filter((sum) => kindNumber(sum.kind) > 0);
    for (let from = 0; from < list.length; from += page) {
      const part = list.slice(from, from + page);
      const slots = part.map((sum) => totalSlot(sum.stream, sum.country, sum.year, kindNumber(sum.kind), keccak256));
      const values = await state.values(contract, slots);
      if (values === undefined) return proven.list;
      for (const [index, sum] of part.entries()) {
        const total = readTotal(values[index] ?? "0x00");
        const stream = streamId(contracts.chainId, contract, sum.stream);
        compareTotal(sum, total, stream, findings);
        proven.add(stream, sum, total);
      }
      progress(from + part.length, list.length);
    }
  }
  return proven.list;
}

class ProvenTotals {
  readonly #sums = new Map<
    string,
    { stream: string; kind: string; usdCents: bigint; records: number; unknownUsd: number; codes: Set<string> }
  >();

  add(stream: string, { kind, country }: Counted, total: LedgerTotal): void {
    if (total.records === 0) return;
    const key = `${stream} ${kind} ${country === null}`;
    const sum = this.#sums.get(key) ?? { stream, kind, usdCents: 0n, records: 0, unknownUsd: 0, codes: new Set<string>() };
    this.#sums.set(key, sum);
    sum.usdCents += total.usdCents;
    sum.records += total.records;
    sum.unknownUsd += total.unknownUsd;
    if (country !== null) sum.codes.add(country);
  }

  get list(): readonly ProvenTotal[] {
    return [...this.#sums.values()].map(({ stream, kind, usdCents, records, unknownUsd, codes }) => ({
      stream,
      kind,
      usd: decimal(usdCents, 2),
      records,
      unknownUsd,
      countries: codes.size,
    }));
  }
}

function compareTotal(sum: Sum, total: LedgerTotal, stream: string, findings: Findings): void {
  findings.count("totals", 1);
  const key = `${stream} ${sum.country ?? "no country"} ${sum.year} ${sum.kind}`;
  const compare = (field: string, got: string | null, expected: string | null) =>
    findings.compare("totals", "fund_flows", key, field, got, expected);
  compare("sum of usd", plainDecimal(decimal(sum.usd, scale)), plainDecimal(decimal(total.usdCents, 2)));
  compare("number of records", String(sum.records), String(total.records));
  compare("number of records with unknown usd", String(sum.unknownUsd), String(total.unknownUsd));
}

/** Sums by headline key. A key whose records were all replaced stays, with zeros: the contract must have nothing left there. */
async function sumFacts({ sql, contracts, state }: TotalsScope, contract: string): Promise<Map<string, Sum>> {
  const rows = await sql<(Counted & { usd: string; records: bigint; unknown: bigint })[]>`
    WITH flows AS (
      SELECT s.number AS stream, f.* FROM fund_flows f JOIN streams s USING (chain_id, stream_id)
      WHERE f.chain_id = ${contracts.chainId} AND s.contract = decode(${contract.slice(2)}, 'hex') AND f.block_number <= ${state.block.number}
    ), replaced AS (
      SELECT DISTINCT stream_id, corrects AS seq FROM flows WHERE corrects IS NOT NULL
    )
    SELECT f.stream, f.country, f.year, f.kind, trunc(coalesce(sum(f.usd) FILTER (WHERE r.seq IS NULL), 0) * 1e18)::text AS usd,
      count(*) FILTER (WHERE r.seq IS NULL) AS records, count(*) FILTER (WHERE r.seq IS NULL AND f.usd IS NULL) AS unknown
    FROM flows f LEFT JOIN replaced r ON r.stream_id = f.stream_id AND r.seq = f.seq
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;
  return new Map(
    rows.map(({ usd, records, unknown, ...counted }) => [
      keyOf(counted),
      { ...counted, usd: BigInt(usd), records: Number(records), unknownUsd: Number(unknown) },
    ]),
  );
}

/** Adds a record that the contract counts already and the database does not hold yet. */
async function addLater(
  { sql, contracts }: TotalsScope,
  sums: Map<string, Sum>,
  contract: string,
  { stream, data }: LaterRecord,
): Promise<void> {
  const flow = decodeFlow(data);
  const shown = showFlow(flow, stream);
  const add = (counted: Counted, usd: bigint | null, sign: 1 | -1) => {
    const key = keyOf(counted);
    const sum = sums.get(key) ?? { ...counted, usd: 0n, records: 0, unknownUsd: 0 };
    sums.set(key, sum);
    sum.records += sign;
    if (usd === null) sum.unknownUsd += sign;
    else sum.usd += BigInt(sign) * usd;
  };
  const usd = flow.usdKnown ? flow.usdCents * cent : null;
  add({ stream, country: shown.country, year: shown.year, kind: shown.kind.toLowerCase() }, usd, 1);
  if (shown.corrects === null) return;
  const [replaced] = await sql<(Omit<Counted, "stream"> & { usd: string | null })[]>`
    SELECT country, year, kind, trunc(usd * 1e18)::text AS usd FROM fund_flows
    WHERE chain_id = ${contracts.chainId} AND stream_id = ${streamId(contracts.chainId, contract, stream)} AND seq = ${shown.corrects}`;
  if (replaced !== undefined) add({ stream, ...replaced }, replaced.usd === null ? null : BigInt(replaced.usd), -1);
}

function keyOf({ stream, country, year, kind }: Counted): string {
  return `${stream} ${country} ${year} ${kind}`;
}

/** The contract's number of a kind; below 1 for one that it does not have, which is told where the row is compared. */
function kindNumber(kind: string): number {
  return flowKinds.findIndex((name) => name.toLowerCase() === kind);
}
