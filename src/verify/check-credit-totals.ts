import { type CreditTotal, type CreditTotalKey, creditTotalSlots, readCreditTotal } from "@plainsight/verifier/credit-registry";
import { decodeCredits } from "@plainsight/verifier/credits";
import { keccak256 } from "../kernel/keccak.ts";
import { streamId } from "../kernel/ledger.ts";
import type { TotalsScope } from "./check-totals.ts";
import { getLaterLogs, recordsAmong } from "./later-logs.ts";

/** Totals compared at a time. */
const page = 200;

const fields = ["issued", "retired", "cancelled", "exported", "buffered", "authorised", "adjusted", "records"] as const;

type Sum = CreditTotalKey & { readonly [Field in (typeof fields)[number]]: string };

/** Compares each total that a registry of credits keeps with the sum of the stored facts that no other replaced. */
export async function checkCreditTotals(scope: TotalsScope, progress: (done: number, of: number) => void): Promise<void> {
  const { contracts, state } = scope;
  for (const [contract, kind] of contracts.kinds) {
    if (kind !== "CreditRegistry") continue;
    // Totals that a record after the indexed head has changed can't be compared with what is stored.
    const later = recordsAmong(await getLaterLogs(scope.node, contract, scope.head, state.block.number), kind);
    const moved = new Set(
      later.flatMap(({ stream, data }) => {
        const { project, vintage, year } = decodeCredits(data);
        return [keyOf({ stream, project, vintage }), keyOf({ stream, project: 0, vintage: year })];
      }),
    );
    const corrected = later.some(({ data }) => decodeCredits(data).corrects !== 0);
    const list = (await sumFacts(scope, contract)).filter((sum) => !corrected && !moved.has(keyOf(sum)));
    for (let from = 0; from < list.length; from += page) {
      const part = list.slice(from, from + page);
      const values = await state.values(
        contract,
        part.flatMap((sum) => creditTotalSlots(sum, keccak256)),
      );
      if (values === undefined) return;
      for (const [index, sum] of part.entries()) {
        const total = readCreditTotal(values[2 * index] ?? "0x00", values[2 * index + 1] ?? "0x00");
        compareTotal(scope, sum, total, streamId(contracts.chainId, contract, sum.stream));
      }
      progress(from + part.length, list.length);
    }
  }
}

function compareTotal({ findings }: TotalsScope, sum: Sum, total: CreditTotal, stream: string): void {
  findings.count("totals", 1);
  const key = sum.project === 0 ? `${stream} year ${sum.vintage}` : `${stream} project ${sum.project} vintage ${sum.vintage}`;
  for (const field of fields) findings.compare("totals", "credit_records", key, `sum of ${field}`, sum[field], String(total[field]));
}

/** Sums by key. A key whose records were all replaced stays, with zeros: the contract must have nothing left there. */
async function sumFacts({ sql, contracts, state }: TotalsScope, contract: string): Promise<readonly Sum[]> {
  return sql<Sum[]>`
    WITH records AS (
      SELECT s.number AS stream, f.* FROM credit_records f JOIN streams s USING (chain_id, stream_id)
      WHERE f.chain_id = ${contracts.chainId} AND s.contract = decode(${contract.slice(2)}, 'hex') AND f.block_number <= ${state.block.number}
    ), replaced AS (
      SELECT DISTINCT stream_id, corrects AS seq FROM records WHERE corrects IS NOT NULL
    ), counted AS (
      SELECT f.*, CASE WHEN r.seq IS NULL THEN f.quantity ELSE 0 END AS counts, r.seq IS NULL AS stands
      FROM records f LEFT JOIN replaced r ON r.stream_id = f.stream_id AND r.seq = f.seq
    ), keyed AS (
      SELECT stream, substring(project from '-p(\\d{1,9})$')::int AS project, coalesce(vintage, 0) AS vintage, kind, counts, stands
      FROM counted WHERE project ~ '-p\\d{1,9}$'
      UNION ALL SELECT stream, 0, coalesce(year, 0), kind, counts, stands FROM counted
    )
    SELECT stream, project, vintage,
      coalesce(sum(counts) FILTER (WHERE kind = 'issuance'), 0)::text AS issued,
      coalesce(sum(counts) FILTER (WHERE kind = 'retirement'), 0)::text AS retired,
      coalesce(sum(counts) FILTER (WHERE kind = 'cancellation'), 0)::text AS cancelled,
      coalesce(sum(counts) FILTER (WHERE kind = 'export'), 0)::text AS exported,
      (coalesce(sum(counts) FILTER (WHERE kind = 'buffer'), 0) - coalesce(sum(counts) FILTER (WHERE kind = 'release'), 0))::text AS buffered,
      coalesce(sum(counts) FILTER (WHERE kind = 'authorisation'), 0)::text AS authorised,
      coalesce(sum(counts) FILTER (WHERE kind = 'adjustment_added'), 0)::text AS adjusted,
      (count(*) FILTER (WHERE stands))::text AS records
    FROM keyed GROUP BY stream, project, vintage ORDER BY stream, project, vintage`;
}

const keyOf = ({ stream, project, vintage }: CreditTotalKey): string => `${stream} ${project} ${vintage}`;
