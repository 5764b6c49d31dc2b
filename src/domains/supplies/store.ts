import { InvalidLedger } from "../../kernel/errors.ts";
import type { StagedLogs } from "../../kernel/ledger.ts";
import { blockDay } from "../../kernel/stream-course.ts";
import type { Reader, Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { copyCorrections } from "../../store/corrections.ts";
import { copyFlags } from "../../store/flags.ts";
import { setMisplacedAside } from "../../store/misplaced-logs.ts";
import { deleteAbove, getStreamStates, insertDeclared, insertStreamHeads, rollBackStreams } from "../../store/streams.ts";
import type { DomainWriter } from "../domain.ts";
import { decodeSupplyLog } from "./decode.ts";
import type { HandOverRecorded, SupplyEvent } from "./events.ts";
import { type CountedHandOver, daysLate, followSupplies, SupplySums } from "./facts.ts";
import { shippedWith } from "./properties.ts";
import { addToTotals, type CountedRow, counted, countedColumns } from "./store-totals.ts";

const domain = "supplies";

class StagedSupplies implements StagedLogs {
  readonly domain = domain;
  readonly events: readonly SupplyEvent[];

  constructor(events: readonly SupplyEvent[]) {
    this.events = events;
  }
}

export const suppliesWriter: DomainWriter = {
  read: (logs) => new StagedSupplies(logs.map(decodeSupplyLog).filter((event) => event !== undefined)),

  async write(tx, staged, blocks) {
    const read = staged.flatMap((logs) => (logs instanceof StagedSupplies ? logs.events : []));
    const [first] = read;
    if (first === undefined) return;
    const { chainId } = first;
    const before = await getStreamStates(tx, chainId, [...new Set(read.map((event) => event.streamId))]);
    const events = await setMisplacedAside(tx, domain, read, before, blocks);
    const { heads, flags } = followSupplies(events, before, blockDay(blocks));
    const records = events.filter((event) => event.type === "hand-over-recorded");

    await writeDeclarations(tx, events);
    await copyRows(tx, "hand_overs", recordColumns, records, writeRecord);
    await copyFlags(tx, "supply_flags", flags);
    await insertStreamHeads(tx, heads);
    const corrections = records.filter((record) => record.corrects !== null);
    await copyCorrections(tx, "supply_corrections", corrections);
    const sums = new SupplySums();
    for (const record of records) sums.add(record, 1);
    for (const replaced of await getReplaced(tx, chainId, corrections)) sums.add(replaced, -1);
    await addToTotals(tx, chainId, sums.sums);
  },

  async rollBack(tx, chainId, block) {
    const sums = new SupplySums();
    const above = tx<CountedRow[]>`
      SELECT ${tx(countedColumns)} FROM hand_overs WHERE chain_id = ${chainId} AND block_number > ${block}`;
    for await (const rows of above.cursor(10_000)) for (const row of rows) sums.add(counted(row), -1);
    const replaced = tx<CountedRow[]>`
      SELECT ${tx(countedColumns.map((column) => `f.${column}`))} FROM supply_corrections c
      JOIN hand_overs f ON f.chain_id = c.chain_id AND f.stream_id = c.stream_id AND f.seq = c.seq
      WHERE c.chain_id = ${chainId} AND c.block_number > ${block}`;
    for await (const rows of replaced.cursor(10_000)) for (const row of rows) sums.add(counted(row), 1);
    await addToTotals(tx, chainId, sums.sums);
    await deleteAbove(tx, ["hand_overs", "supply_corrections", "supply_flags", "supply_items"], chainId, block);
    await rollBackStreams(tx, domain, chainId, block);
  },
};

async function writeDeclarations(tx: Transaction, events: readonly SupplyEvent[]): Promise<void> {
  await insertDeclared(
    tx,
    domain,
    events.filter((event) => event.type === "stream-opened"),
    events.filter((event) => event.type === "source-declared"),
  );
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
  "chain_id",
  "block_number",
  "log_index",
  "record_index",
  "tx_index",
  "stream_id",
  "seq",
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
  out.bigint(record.chainId);
  out.bigint(record.blockNumber);
  out.integer(record.logIndex);
  out.integer(0);
  out.integer(record.transactionIndex);
  out.text(record.streamId);
  out.bigint(record.seq);
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

/** The records that corrections replace. They are stored by now, be they older or of the same batch. */
async function getReplaced(sql: Reader, chainId: number, corrections: readonly HandOverRecorded[]): Promise<readonly CountedHandOver[]> {
  if (corrections.length === 0) return [];
  const rows = await sql<(CountedRow & { seq: bigint })[]>`
    SELECT ${sql(countedColumns.map((column) => `f.${column}`))}, f.seq
    FROM unnest(${corrections.map((record) => record.streamId)}::text[], ${corrections.map((record) => String(record.corrects))}::bigint[]) AS replaced (stream_id, seq)
    JOIN hand_overs f ON f.chain_id = ${chainId} AND f.stream_id = replaced.stream_id AND f.seq = replaced.seq`;
  const found = new Map(rows.map(({ seq, ...row }) => [`${row.stream_id}-${seq}`, counted(row)]));
  return corrections.map(({ streamId, corrects, seq, blockNumber, logIndex }) => {
    const replaced = found.get(`${streamId}-${corrects}`);
    if (replaced !== undefined) return replaced;
    throw new InvalidLedger(
      `Block ${blockNumber}, log ${logIndex}: record ${seq} of stream ${streamId} corrects record ${corrects}, which the stream does not have.`,
    );
  });
}
