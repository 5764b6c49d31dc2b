import { events } from "../../generated/abi/DatasetRegistry.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { ledgerLetters, storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeStreamLog, invalidLog, placeOfLog, type RawLog, rawLog } from "../stream-log.ts";
import { type DatasetEvent, type DatasetRecorded, datasetStatuses } from "./events.ts";

const noHash = `0x${"00".repeat(32)}`;

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeDatasetLog(log: ChainLog): DatasetEvent | undefined {
  switch (log.topics[0]) {
    case events.DatasetRecorded.topic:
      return decodeDataset(log, rawLog(log));
    default:
      return decodeStreamLog(log);
  }
}

function decodeDataset(log: ChainLog, raw: RawLog): DatasetRecorded {
  const { stream, seq, dataset: said } = events.DatasetRecorded.decode(raw);
  const status = datasetStatuses[said.status - 1];
  if (status === undefined) throw invalidLog(log, `a status from 1 to ${datasetStatuses.length}`, String(said.status));
  const dataDate = fromLedgerDay(said.dataDate);
  if (dataDate === undefined) throw invalidLog(log, "a day as yyyymmdd", String(said.dataDate));
  const hash = (value: string) => (value === noHash ? null : value);
  return {
    type: "dataset-recorded",
    ...placeOfLog(log, stream),
    seq: Number(seq),
    status,
    sha256: said.sha256Hash,
    size: said.size,
    unpackedSha256: hash(said.unpackedHash),
    dataDate,
    country: ledgerLetters(said.country) || null,
    previous: Number(said.previous) || null,
    schemaSha256: hash(said.schemaHash),
    ref: storableText(said.ref),
    version: storableText(said.version),
    title: storableText(said.title),
    licence: storableText(said.licence),
    mediaType: storableText(said.mediaType),
    place: storableText(said.place) || null,
    schema: storableText(said.schema) || null,
    recordHash: log.dataHash,
  };
}
