import type { StagedLogs } from "../../kernel/ledger.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { setMisplacedAside } from "../../store/misplaced-logs.ts";
import { deleteAbove, getStreamStates, insertDeclared, insertStreamHeads, rollBackStreams } from "../../store/streams.ts";
import type { DomainWriter } from "../domain.ts";
import { decodeDatasetLog } from "./decode.ts";
import type { DatasetEvent, DatasetRecorded } from "./events.ts";
import { followDatasets } from "./facts.ts";

const domain = "datasets";

class StagedDatasets implements StagedLogs {
  readonly domain = domain;
  readonly events: readonly DatasetEvent[];

  constructor(events: readonly DatasetEvent[]) {
    this.events = events;
  }
}

export const datasetsWriter: DomainWriter = {
  read: (logs) => new StagedDatasets(logs.map(decodeDatasetLog).filter((event) => event !== undefined)),

  async write(tx, staged, blocks) {
    const read = staged.flatMap((logs) => (logs instanceof StagedDatasets ? logs.events : []));
    const [first] = read;
    if (first === undefined) return;
    const before = await getStreamStates(tx, first.chainId, [...new Set(read.map((event) => event.streamId))]);
    const events = await setMisplacedAside(tx, domain, read, before, blocks);
    const heads = followDatasets(events, before);
    await insertDeclared(
      tx,
      domain,
      events.filter((event) => event.type === "stream-opened"),
      events.filter((event) => event.type === "source-declared"),
    );
    const records = events.filter((event) => event.type === "dataset-recorded");
    await copyRows(tx, "datasets", columns, records, writeRecord);
    await insertStreamHeads(tx, heads);
  },

  async rollBack(tx, chainId, block) {
    await deleteAbove(tx, ["datasets"], chainId, block);
    await rollBackStreams(tx, domain, chainId, block);
  },
};

const columns = [
  "chain_id",
  "block_number",
  "log_index",
  "record_index",
  "tx_index",
  "stream_id",
  "seq",
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
  out.bigint(record.chainId);
  out.bigint(record.blockNumber);
  out.integer(record.logIndex);
  out.integer(0);
  out.integer(record.transactionIndex);
  out.text(record.streamId);
  out.bigint(record.seq);
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
