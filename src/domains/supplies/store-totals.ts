import { fromMinorUnits, toMinorUnits } from "../../kernel/money.ts";
import type { Transaction } from "../../store/client.ts";
import type { CountedRecords } from "../counted-records.ts";
import type { HandOverKind, TransportMode } from "./events.ts";
import { type CountedHandOver, SupplySums, type SupplyTotal } from "./facts.ts";

const countedColumns = [
  "stream_id",
  "kind",
  "year",
  "country",
  "item",
  "unit",
  "decimals",
  "place",
  "mode",
  "provider",
  "receiver",
  "quantity",
  "usd",
  "freight_usd",
  "insurance_usd",
  "weight_kg",
];

interface CountedRow {
  readonly stream_id: string;
  readonly kind: HandOverKind;
  readonly year: number;
  readonly country: string | null;
  readonly item: number;
  readonly unit: string;
  readonly decimals: number;
  readonly place: string;
  readonly mode: TransportMode | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly quantity: string;
  readonly usd: string | null;
  readonly freight_usd: string | null;
  readonly insurance_usd: string | null;
  readonly weight_kg: string | null;
}

function counted(row: CountedRow): CountedHandOver {
  const { stream_id: streamId, quantity, usd, freight_usd, insurance_usd, weight_kg, ...rest } = row;
  const units = (text: string | null, decimals: number) => (text === null ? null : toMinorUnits(text, decimals));
  return {
    ...rest,
    streamId,
    quantity: toMinorUnits(quantity, row.decimals),
    usdCents: units(usd, 2),
    freightCents: units(freight_usd, 2),
    insuranceCents: units(insurance_usd, 2),
    weightGrams: units(weight_kg, 3),
  };
}

/** Adds sums to the kept totals, and takes away what comes to no records. */
async function addToTotals(tx: Transaction, chainId: number, sums: readonly SupplyTotal[]): Promise<void> {
  if (sums.length === 0) return;
  const of = <Value>(read: (sum: SupplyTotal) => Value): Value[] => sums.map(read);
  const cents = (read: (sum: SupplyTotal) => bigint) => of((sum) => fromMinorUnits(read(sum), 2));
  const touched = await tx<{ records: bigint }[]>`
    INSERT INTO supply_totals (chain_id, stream_id, kind, year, country, item, unit, decimals, place, mode, provider, receiver,
      quantity, usd, freight_usd, insurance_usd, weight_kg, records, unknown_usd, unknown_freight, unknown_insurance, unknown_weight)
    SELECT ${chainId}, * FROM unnest(
      ${of((sum) => sum.streamId)}::text[], ${of((sum) => sum.kind)}::text[], ${of((sum) => sum.year)}::integer[],
      ${of((sum) => sum.country)}::text[], ${of((sum) => sum.item)}::integer[], ${of((sum) => sum.unit)}::text[],
      ${of((sum) => sum.decimals)}::integer[], ${of((sum) => sum.place)}::text[], ${of((sum) => sum.mode)}::text[],
      ${of((sum) => sum.provider)}::integer[], ${of((sum) => sum.receiver)}::integer[],
      ${of((sum) => fromMinorUnits(sum.quantity, sum.decimals))}::numeric[],
      ${cents((sum) => sum.usdCents)}::numeric[], ${cents((sum) => sum.freightCents)}::numeric[],
      ${cents((sum) => sum.insuranceCents)}::numeric[], ${of((sum) => fromMinorUnits(sum.weightGrams, 3))}::numeric[],
      ${of((sum) => sum.records)}::bigint[], ${of((sum) => sum.unknownUsd)}::bigint[], ${of((sum) => sum.unknownFreight)}::bigint[],
      ${of((sum) => sum.unknownInsurance)}::bigint[], ${of((sum) => sum.unknownWeight)}::bigint[])
    ON CONFLICT (chain_id, stream_id, kind, year, country, item, unit, decimals, place, mode, provider, receiver) DO UPDATE
    SET quantity = supply_totals.quantity + excluded.quantity, usd = supply_totals.usd + excluded.usd,
        freight_usd = supply_totals.freight_usd + excluded.freight_usd,
        insurance_usd = supply_totals.insurance_usd + excluded.insurance_usd, weight_kg = supply_totals.weight_kg + excluded.weight_kg,
        records = supply_totals.records + excluded.records, unknown_usd = supply_totals.unknown_usd + excluded.unknown_usd,
        unknown_freight = supply_totals.unknown_freight + excluded.unknown_freight,
        unknown_insurance = supply_totals.unknown_insurance + excluded.unknown_insurance,
        unknown_weight = supply_totals.unknown_weight + excluded.unknown_weight
    RETURNING records`;
  if (touched.some((row) => row.records === 0n)) await tx`DELETE FROM supply_totals WHERE chain_id = ${chainId} AND records = 0`;
}

/** The kept totals of the domain's records. */
export const countedHandOvers: CountedRecords<CountedRow, CountedHandOver, SupplyTotal> = {
  records: "hand_overs",
  corrections: "supply_corrections",
  columns: countedColumns,
  counted,
  begin: () => new SupplySums(),
  keep: addToTotals,
};
