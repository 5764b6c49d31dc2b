import { blockDay } from "../../kernel/stream-course.ts";
import type { Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { copyFlags } from "../../store/flags.ts";
import { placeColumns, writePlace } from "../../store/record-columns.ts";
import { addRecords, takeBackRecords } from "../counted-records.ts";
import { streamWriter } from "../stream-writer.ts";
import { decodeSupplyLog } from "./decode.ts";
import type { HandOverRecorded, SupplyEvent } from "./events.ts";
import { daysLate, followSupplies } from "./facts.ts";
import { shippedWith } from "./properties.ts";
import { countedHandOvers } from "./store-totals.ts";

export const suppliesWriter = streamWriter<SupplyEvent>({
  name: "supplies",
  decode: decodeSupplyLog,
  tables: ["hand_overs", "supply_corrections", "supply_flags", "supply_items"],

  async write(tx, { chainId, events, before, blocks }) {
    const { heads, flags } = followSupplies(events, before, blockDay(blocks));
    const records = events.filter((event) => event.type === "hand-over-recorded");
    await writeItems(tx, events);
    await copyRows(tx, "hand_overs", recordColumns, records, writeRecord);
    await copyFlags(tx, "supply_flags", flags);
    await addRecords(tx, countedHandOvers, chainId, records);
    return heads;
  },

  takeBack: (tx, chainId, block) => takeBackRecords(tx, countedHandOvers, chainId, block),
});

async function writeItems(tx: Transaction, events: readonly SupplyEvent[]): Promise<void> {
  await copyRows(
    tx,
    "supply_items",
    ["chain_id", "contract", "number", "stream_id", "ref", "name", "category", "block_number", "log_index"],
    events.filter((event) => event.type === "item-declared"),
    (out, { chainId, contract, number, streamId, ref, name, category, blockNumber, logIndex }) => {
      out.bigint(chainId);
      out.hex(contract);
      out.integer(number);
      out.text(streamId);
      out.text(ref);
      out.text(name);
      out.text(category);
      out.bigint(blockNumber);
      out.integer(logIndex);
    },
  );
}

const recordColumns = [
  ...placeColumns,
  "kind",
  "year",
  "country",
  "item",
  "unit",
  "decimals",
  "quantity",
  "currency",
  "value",
  "usd",
  "freight_usd",
  "insurance_usd",
  "weight_kg",
  "ordered",
  "scheduled",
  "date",
  "recorded",
  "mode",
  "provider",
  "receiver",
  "parent_stream_id",
  "parent_seq",
  "corrects",
  "ref",
  "place",
  "properties",
  "shipped_with",
  "days_late",
  "record_hash",
];

function writeRecord(out: CopyWriter, record: HandOverRecorded): void {
  writePlace(out, record);
  out.text(record.kind);
  out.integer(record.year);
  out.text(record.country);
  out.integer(record.item);
  out.text(record.unit);
  out.integer(record.decimals);
  out.numeric(record.quantity, record.decimals);
  out.text(record.currency);
  out.numeric(record.value, record.valueDecimals);
  out.numeric(record.usdCents, 2);
  out.numeric(record.freightCents, 2);
  out.numeric(record.insuranceCents, 2);
  out.numeric(record.weightGrams, 3);
  out.date(record.ordered);
  out.date(record.scheduled);
  out.date(record.date);
  out.date(record.recorded);
  out.text(record.mode);
  out.integer(record.provider);
  out.integer(record.receiver);
  out.text(record.parentStreamId);
  out.bigint(record.parentSeq);
  out.bigint(record.corrects);
  out.text(record.ref);
  out.text(record.place);
  out.text(record.properties);
  out.text(shippedWith(record.properties));
  out.integer(daysLate(record));
  out.hex(record.recordHash);
}
