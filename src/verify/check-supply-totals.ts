import { decodeHandOver, type HandOver } from "@plainsight/verifier/hand-over";
import { handOverKinds } from "@plainsight/verifier/shown-hand-over";
import { decimal } from "@plainsight/verifier/shown-record";
import { readSupplyTotal, type SupplyTotal, supplyTotalSlots } from "@plainsight/verifier/supply-ledger";
import { keccak256 } from "../kernel/keccak.ts";
import { streamId } from "../kernel/ledger.ts";
import type { TotalsScope } from "./check-totals.ts";
import { getLaterLogs, recordsAmong } from "./later-logs.ts";
import { plainDecimal } from "./logged-table.ts";

/** Totals compared at a time. */
const page = 200;

interface Counted {
  readonly stream: number;
  readonly country: string | null;
  readonly year: number;
  /** As in the database: lower case. */
  readonly kind: string;
  readonly unit: string;
  readonly decimals: number;
}

/** Sums as exact decimals, so that a stored value which is not in whole units shows. */
interface Sum extends Counted {
  readonly quantity: string;
  readonly usd: string;
  readonly freight: string;
  readonly records: number;
  readonly unknownUsd: number;
}

/** Compares each headline total that a ledger of supplies keeps with the sum of the stored facts that no other replaced. */
export async function checkSupplyTotals(scope: TotalsScope, progress: (done: number, of: number) => void): Promise<void> {
  const { contracts, state } = scope;
  for (const [contract, kind] of contracts.kinds) {
    if (kind !== "SupplyLedger") continue;
    // Totals that a record after the indexed head has changed can't be compared with what is stored.
    const later = recordsAmong(await getLaterLogs(scope.node, contract, scope.head, state.block.number), kind);
    const moved = new Set(later.map(({ stream, data }) => keyOf(countedOf(stream, decodeHandOver(data)))));
    const corrected = later.some(({ data }) => decodeHandOver(data).corrects !== 0);
    const list = (await sumFacts(scope, contract)).filter((sum) => kindNumber(sum.kind) > 0 && !corrected && !moved.has(keyOf(sum)));
    for (let from = 0; from < list.length; from += page) {
      const part = list.slice(from, from + page);
      const slots = part.flatMap((sum) => supplyTotalSlots({ ...sum, kind: kindNumber(sum.kind) }, keccak256));
      const values = await state.values(contract, slots);
      if (values === undefined) return;
      for (const [index, sum] of part.entries()) {
        const total = readSupplyTotal(values[2 * index] ?? "0x00", values[2 * index + 1] ?? "0x00");
        compareTotal(scope, sum, total, streamId(contracts.chainId, contract, sum.stream));
      }
      progress(from + part.length, list.length);
    }
  }
}

function compareTotal({ findings }: TotalsScope, sum: Sum, total: SupplyTotal, stream: string): void {
  findings.count("totals", 1);
  const key = `${stream} ${sum.country ?? "no country"} ${sum.year} ${sum.kind} ${sum.unit}`;
  const compare = (field: string, got: string | null, expected: string | null) =>
    findings.compare("totals", "hand_overs", key, field, got, expected);
  compare("sum of quantity", plainDecimal(sum.quantity), plainDecimal(decimal(total.quantity, sum.decimals)));
  compare("sum of usd", plainDecimal(sum.usd), plainDecimal(decimal(total.usdCents, 2)));
  compare("sum of freight_usd", plainDecimal(sum.freight), plainDecimal(decimal(total.freightCents, 2)));
  compare("number of records", String(sum.records), String(total.records));
  compare("number of records with unknown usd", String(sum.unknownUsd), String(total.unknownUsd));
}

/** Sums by headline key. A key whose records were all replaced stays, with zeros: the contract must have nothing left there. */
async function sumFacts({ sql, contracts, state }: TotalsScope, contract: string): Promise<readonly Sum[]> {
  const rows = await sql<(Counted & { quantity: string; usd: string; freight: string; records: bigint; unknown: bigint })[]>`
    WITH records AS (
      SELECT s.number AS stream, f.* FROM hand_overs f JOIN streams s USING (chain_id, stream_id)
      WHERE f.chain_id = ${contracts.chainId} AND s.contract = decode(${contract.slice(2)}, 'hex') AND f.block_number <= ${state.block.number}
    ), replaced AS (
      SELECT DISTINCT stream_id, corrects AS seq FROM records WHERE corrects IS NOT NULL
    )
    SELECT f.stream, f.country, f.year, f.kind, f.unit, f.decimals,
      coalesce(sum(f.quantity) FILTER (WHERE r.seq IS NULL), 0)::text AS quantity,
      coalesce(sum(f.usd) FILTER (WHERE r.seq IS NULL), 0)::text AS usd,
      coalesce(sum(f.freight_usd) FILTER (WHERE r.seq IS NULL), 0)::text AS freight,
      count(*) FILTER (WHERE r.seq IS NULL) AS records, count(*) FILTER (WHERE r.seq IS NULL AND f.usd IS NULL) AS unknown
    FROM records f LEFT JOIN replaced r ON r.stream_id = f.stream_id AND r.seq = f.seq
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6`;
  return rows.map(({ records, unknown, ...sum }) => ({ ...sum, records: Number(records), unknownUsd: Number(unknown) }));
}

function countedOf(stream: number, said: HandOver): Counted {
  const { year, unit, decimals } = said;
  return { stream, country: said.country || null, year, kind: (handOverKinds[said.kind] ?? "").toLowerCase(), unit, decimals };
}

function keyOf({ stream, country, year, kind, unit, decimals }: Counted): string {
  return `${stream} ${country} ${year} ${kind} ${unit} ${decimals}`;
}

/** The contract's number of a kind; below 1 for one that it does not have, which is told where the row is compared. */
function kindNumber(kind: string): number {
  return handOverKinds.findIndex((name) => name.toLowerCase() === kind);
}
