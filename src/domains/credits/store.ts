import { blockDay } from "../../kernel/stream-course.ts";
import type { Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { copyFlags } from "../../store/flags.ts";
import { placeColumns, writePlace } from "../../store/record-columns.ts";
import { addRecords, takeBackRecords } from "../counted-records.ts";
import { streamWriter } from "../stream-writer.ts";
import { decodeCreditLog } from "./decode.ts";
import { findDoubleUse } from "./double-use.ts";
import { type CreditEvent, type CreditsRecorded, projectId } from "./events.ts";
import { followCredits } from "./facts.ts";
import { countedCredits } from "./store-totals.ts";

export const creditsWriter = streamWriter<CreditEvent>({
  name: "credits",
  decode: decodeCreditLog,
  tables: ["credit_records", "credit_corrections", "credit_flags", "credit_projects"],

  async write(tx, { chainId, from, events, before, blocks }) {
    const { heads, flags } = followCredits(events, before, blockDay(blocks));
    const records = events.filter((event) => event.type === "credits-recorded");
    await writeProjects(tx, events);
    await copyRows(tx, "credit_records", recordColumns, records, writeRecord);
    await copyFlags(tx, "credit_flags", flags);
    await addRecords(tx, countedCredits, chainId, records);
    if (records.some(({ serialBlock }) => serialBlock !== null)) {
      const double = await findDoubleUse(tx, chainId, from);
      if (double.length > 0) await tx`INSERT INTO credit_flags ${tx(double)}`;
    }
    return heads;
  },

  takeBack: (tx, chainId, block) => takeBackRecords(tx, countedCredits, chainId, block),
});

async function writeProjects(tx: Transaction, events: readonly CreditEvent[]): Promise<void> {
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
  ...placeColumns,
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
  writePlace(out, record);
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
