import type { Transaction } from "../../store/client.ts";
import type { CountedRecords } from "../counted-records.ts";
import type { CreditKind, CreditUse } from "./events.ts";
import { type CountedRecord, type CreditSum, CreditSums } from "./facts.ts";

const countedColumns = ["stream_id", "kind", "project", "vintage", "year", "holder", "receiver", "use", "quantity", "serial_block"];

interface CountedRow {
  readonly stream_id: string;
  readonly kind: CreditKind;
  readonly project: string;
  readonly vintage: number | null;
  readonly year: number | null;
  readonly holder: number | null;
  readonly receiver: number | null;
  readonly use: CreditUse | null;
  readonly quantity: bigint;
  readonly serial_block: string | null;
}

function counted({ stream_id: streamId, serial_block: serialBlock, quantity, ...rest }: CountedRow): CountedRecord {
  return { ...rest, streamId, serialBlock, quantity: Number(quantity) };
}

/** Adds sums to the kept totals, and takes away what comes to no records. */
async function addToTotals(tx: Transaction, chainId: number, sums: readonly CreditSum[]): Promise<void> {
  if (sums.length === 0) return;
  const of = <Value>(read: (sum: CreditSum) => Value): Value[] => sums.map(read);
  const touched = await tx<{ records: bigint }[]>`
    INSERT INTO credit_totals (chain_id, stream_id, kind, project, vintage, year, holder, receiver, use, quantity, records, without_serials)
    SELECT ${chainId}, * FROM unnest(
      ${of((sum) => sum.streamId)}::text[], ${of((sum) => sum.kind)}::text[], ${of((sum) => sum.project)}::text[],
      ${of((sum) => sum.vintage)}::integer[], ${of((sum) => sum.year)}::integer[], ${of((sum) => sum.holder)}::integer[],
      ${of((sum) => sum.receiver)}::integer[], ${of((sum) => sum.use)}::text[], ${of((sum) => String(sum.quantity))}::numeric[],
      ${of((sum) => sum.records)}::bigint[], ${of((sum) => sum.withoutSerials)}::bigint[])
    ON CONFLICT (chain_id, stream_id, kind, project, vintage, year, holder, receiver, use) DO UPDATE
    SET quantity = credit_totals.quantity + excluded.quantity, records = credit_totals.records + excluded.records,
        without_serials = credit_totals.without_serials + excluded.without_serials
    RETURNING records`;
  if (touched.some((row) => row.records === 0n)) await tx`DELETE FROM credit_totals WHERE chain_id = ${chainId} AND records = 0`;
}

/** The kept totals of the domain's records. */
export const countedCredits: CountedRecords<CountedRow, CountedRecord, CreditSum> = {
  records: "credit_records",
  corrections: "credit_corrections",
  columns: countedColumns,
  counted,
  begin: () => new CreditSums(),
  keep: addToTotals,
};
