import type { CopyWriter } from "../../store/copy-writer.ts";
import { placeColumns, writePlace } from "../../store/record-columns.ts";
import type { SubmissionRecorded, TargetEvent, TargetRecorded, TargetsRecord } from "./events.ts";
import type { RecordedCheck } from "./facts.ts";

/** How the domain's rows are written: columns and, in their order, values. */
interface Rows<Row> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly write: (out: CopyWriter, row: Row) => void;
}

const commonColumns = ["corrects", "ref", "url", "evidence", "record_hash"];

function writeCommon(out: CopyWriter, record: TargetsRecord): void {
  out.bigint(record.corrects);
  out.text(record.ref);
  out.text(record.url);
  out.hex(record.evidence);
  out.hex(record.recordHash);
}

export const targetRows: Rows<TargetRecorded> = {
  table: "targets",
  columns: [
    ...placeColumns,
    "kind",
    "country",
    "actor",
    "base_year",
    "target_year",
    "unit",
    "decimals",
    "value",
    "base_tonnes",
    "conditionality",
    "gases",
    "sectors",
    "words",
    ...commonColumns,
  ],
  write(out, record) {
    writePlace(out, record);
    out.text(record.kind);
    out.text(record.country);
    out.integer(record.actor);
    out.integer(record.baseYear);
    out.integer(record.targetYear);
    out.text(record.unit);
    out.integer(record.decimals);
    out.numeric(record.value, record.decimals);
    out.numeric(record.baseTonnes, 0);
    out.text(record.conditionality);
    out.integer(record.gases);
    out.text(record.sectors);
    out.text(record.words);
    writeCommon(out, record);
  },
};

export const submissionRows: Rows<SubmissionRecorded> = {
  table: "submissions",
  columns: [
    ...placeColumns,
    "file_type",
    "country",
    "status",
    "version",
    "date",
    "party",
    "title",
    "language",
    "file_name",
    ...commonColumns,
  ],
  write(out, record) {
    writePlace(out, record);
    out.text(record.fileType);
    out.text(record.country);
    out.text(record.status);
    out.integer(record.version);
    out.date(record.date);
    out.text(record.party);
    out.text(record.title);
    out.text(record.language);
    out.text(record.fileName);
    writeCommon(out, record);
  },
};

export const actorRows: Rows<Extract<TargetEvent, { type: "actor-declared" }>> = {
  table: "target_actors",
  columns: ["chain_id", "contract", "number", "stream_id", "kind", "country", "organisation", "ref", "name", "block_number", "log_index"],
  write(out, actor) {
    out.bigint(actor.chainId);
    out.hex(actor.contract);
    out.integer(actor.number);
    out.text(actor.streamId);
    out.text(actor.kind);
    out.text(actor.country);
    out.integer(actor.organisation);
    out.text(actor.ref);
    out.text(actor.name);
    out.bigint(actor.blockNumber);
    out.integer(actor.logIndex);
  },
};

export const checkRows: Rows<RecordedCheck> = {
  table: "target_checks",
  columns: ["chain_id", "stream_id", "seq", "rule", "outcome", "detail", "day", "block_number"],
  write(out, { record, check, outcome, detail, day }) {
    out.bigint(record.chainId);
    out.text(record.streamId);
    out.bigint(record.seq);
    out.text(check);
    out.text(outcome);
    out.text(detail);
    out.date(day);
    out.bigint(record.blockNumber);
  },
};
