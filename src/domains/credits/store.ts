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
import { decodeCreditLog } from "./decode.ts";
import { findDoubleUse } from "./double-use.ts";
import { type CreditEvent, type CreditsRecorded, projectId } from "./events.ts";
import { type CountedRecord, CreditSums, followCredits } from "./facts.ts";
import { addToTotals, type CountedRow, counted, countedColumns } from "./store-totals.ts";

const domain = "credits";

class StagedCredits implements StagedLogs {
  readonly domain = domain;
  readonly events: readonly CreditEvent[];

  constructor(events: readonly CreditEvent[]) {
    this.events = events;
  }
}

export const creditsWriter: DomainWriter = {
  read: (logs) => new StagedCredits(logs.map(decodeCreditLog).filter((event) => event !== undefined)),

  async write(tx, staged, blocks) {
    const read = staged.flatMap((logs) => (logs instanceof StagedCredits ? logs.events : []));
    const [first] = read;
    if (first === undefined) return;
    const { chainId } = first;
    const before = await getStreamStates(tx, chainId, [...new Set(read.map((event) => event.streamId))]);
    const events = await setMisplacedAside(tx, domain, read, before, blocks);
    const { heads, flags } = followCredits(events, before, blockDay(blocks));
    const records = events.filter((event) => event.type === "credits-recorded");

    await writeDeclarations(tx, events);
    await copyRows(tx, "credit_records", recordColumns, records, writeRecord);
    await copyFlags(tx, "credit_flags", flags);
    await insertStreamHeads(tx, heads);
    const corrections = records.filter((record) => record.corrects !== null);
    await copyCorrections(tx, "credit_corrections", corrections);
    const sums = new CreditSums();
    for (const record of records) sums.add(record, 1);
    for (const replaced of await getReplaced(tx, chainId, corrections)) sums.add(replaced, -1);
    await addToTotals(tx, chainId, sums.sums);
    if (records.some(({ serialBlock }) => serialBlock !== null)) {
      const double = await findDoubleUse(tx, chainId, first.blockNumber);
      if (double.length > 0) await tx`INSERT INTO credit_flags ${tx(double)}`;
    }
  },

  async rollBack(tx, chainId, block) {
    const sums = new CreditSums();
    const above = tx<CountedRow[]>`
      SELECT ${tx(countedColumns)} FROM credit_records WHERE chain_id = ${chainId} AND block_number > ${block}`;
    for await (const rows of above.cursor(10_000)) for (const row of rows) sums.add(counted(row), -1);
    const replaced = tx<CountedRow[]>`
      SELECT ${tx(countedColumns.map((column) => `f.${column}`))} FROM credit_corrections c
      JOIN credit_records f ON f.chain_id = c.chain_id AND f.stream_id = c.stream_id AND f.seq = c.seq
      WHERE c.chain_id = ${chainId} AND c.block_number > ${block}`;
    for await (const rows of replaced.cursor(10_000)) for (const row of rows) sums.add(counted(row), 1);
    await addToTotals(tx, chainId, sums.sums);
    await deleteAbove(tx, ["credit_records", "credit_corrections", "credit_flags", "credit_projects"], chainId, block);
    await rollBackStreams(tx, domain, chainId, block);
  },
};

async function writeDeclarations(tx: Transaction, events: readonly CreditEvent[]): Promise<void> {
  await insertDeclared(
    tx,
    domain,
    events.filter((event) => event.type === "stream-opened"),
    events.filter((event) => event.type === "source-declared"),
  );
  await copyRows(
    tx,
    "credit_projects",
    [
      "chain_id",
      "contract",
      "number",
      "id",
      "stream_id",
      "ref",
      "name",
      "developer",
      "country",
      "project_type",
      "protocol",
      "block_number",
      "log_index",
    ],
    events.filter((event) => event.type === "project-declared"),
    (out, project) => {
      out.bigint(project.chainId);
      out.hex(project.contract);
      out.integer(project.number);
      out.text(projectId(project.streamId, project.number));
      out.text(project.streamId);
      out.text(project.ref);
      out.text(project.name);
      out.integer(project.developer);
      out.text(project.country);
      out.text(project.projectType);
      out.text(project.protocol);
      out.bigint(project.blockNumber);
      out.integer(project.logIndex);
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
  "project",
  "vintage",
  "quantity",
  "serial_block",
  "first_serial",
  "last_serial",
  "date",
  "use",
  "country",
  "holder",
  "receiver",
  "corrects",
  "ref",
  "purpose",
  "properties",
  "record_hash",
];

function writeRecord(out: CopyWriter, record: CreditsRecorded): void {
  out.bigint(record.chainId);
  out.bigint(record.blockNumber);
  out.integer(record.logIndex);
  out.integer(0);
  out.integer(record.transactionIndex);
  out.text(record.streamId);
  out.bigint(record.seq);
  out.text(record.kind);
  out.integer(record.year);
  out.text(record.project);
  out.integer(record.vintage);
  out.bigint(record.quantity);
  out.text(record.serialBlock);
  out.bigint(record.firstSerial);
  out.bigint(record.lastSerial);
  out.date(record.date);
  out.text(record.use);
  out.text(record.country);
  out.integer(record.holder);
  out.integer(record.receiver);
  out.bigint(record.corrects);
  out.text(record.ref);
  out.text(record.purpose);
  out.text(record.properties);
  out.hex(record.recordHash);
}

/** The records that corrections replace. They are stored by now, be they older or of the same batch. */
async function getReplaced(sql: Reader, chainId: number, corrections: readonly CreditsRecorded[]): Promise<readonly CountedRecord[]> {
  if (corrections.length === 0) return [];
  const rows = await sql<(CountedRow & { seq: bigint })[]>`
    SELECT ${sql(countedColumns.map((column) => `f.${column}`))}, f.seq
    FROM unnest(${corrections.map((record) => record.streamId)}::text[], ${corrections.map((record) => String(record.corrects))}::bigint[]) AS replaced (stream_id, seq)
    JOIN credit_records f ON f.chain_id = ${chainId} AND f.stream_id = replaced.stream_id AND f.seq = replaced.seq`;
  const found = new Map(rows.map(({ seq, ...row }) => [`${row.stream_id}-${seq}`, counted(row)]));
  return corrections.map(({ streamId, corrects, seq, blockNumber, logIndex }) => {
    const replaced = found.get(`${streamId}-${corrects}`);
    if (replaced !== undefined) return replaced;
    throw new InvalidLedger(
      `Block ${blockNumber}, log ${logIndex}: record ${seq} of stream ${streamId} corrects record ${corrects}, which the stream does not have.`,
    );
  });
}
