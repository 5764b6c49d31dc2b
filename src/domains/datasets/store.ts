import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { placeColumns, writePlace } from "../../store/record-columns.ts";
import { streamWriter } from "../stream-writer.ts";
import { decodeDatasetLog } from "./decode.ts";
import type { DatasetEvent, DatasetRecorded } from "./events.ts";
import { followDatasets } from "./facts.ts";

export const datasetsWriter = streamWriter<DatasetEvent>({
  name: "datasets",
  decode: decodeDatasetLog,
  tables: ["datasets"],

  async write(tx, { events, before }) {
    const heads = followDatasets(events, before);
    const records = events.filter((event) => event.type === "dataset-recorded");
    await copyRows(tx, "datasets", columns, records, writeRecord);
    return heads;
  },
});

const columns = [
  ...placeColumns,
  "status",
  "sha256",
  "size",
  "unpacked_sha256",
  "data_date",
  "country",
  "previous",
  "schema_sha256",
  "ref",
  "version",
  "title",
  "licence",
  "media_type",
  "place",
  "schema",
  "record_hash",
];

function writeRecord(out: CopyWriter, record: DatasetRecorded): void {
  writePlace(out, record);
  out.text(record.status);
  out.hex(record.sha256);
  out.numeric(record.size, 0);
  out.hex(record.unpackedSha256);
  out.date(record.dataDate);
  out.text(record.country);
  out.bigint(record.previous);
  out.hex(record.schemaSha256);
  out.text(record.ref);
  out.text(record.version);
  out.text(record.title);
  out.text(record.licence);
  out.text(record.mediaType);
  out.text(record.place);
  out.text(record.schema);
  out.hex(record.recordHash);
}
