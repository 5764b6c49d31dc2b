import { events } from "../../generated/abi/DatasetRegistry.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText, threeLetters } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type DatasetEvent, type DatasetRecorded, datasetStatuses } from "./events.ts";

const noHash = `0x${"00".repeat(32)}`;

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeDatasetLog(log: ChainLog): DatasetEvent | undefined {
  const { topics, data } = log;
  const raw = { topics: [...topics], data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}` };
  switch (topics[0]) {
    case events.DatasetRecorded.topic:
      return decodeDataset(log, raw);
    case events.StreamOpened.topic: {
      const { stream, organisation, terms } = events.StreamOpened.decode(raw);
      const { source, title, licence, attribution, sample } = terms;
      return {
        type: "stream-opened",
        ...placeOf(log, stream),
        number: stream,
        publisher: organisation,
        source: storableText(source),
        title: storableText(title),
        licence: storableText(licence),
        attribution: storableText(attribution),
        sample,
      };
    }
    case events.SourceDeclared.topic: {
      const { stream, fromSeq, dataDate, sha256Hash, name } = events.SourceDeclared.decode(raw);
      const file = { fromSeq: Number(fromSeq), dataDate: fromLedgerDay(dataDate) ?? null, sha256: sha256Hash, name: storableText(name) };
      return { type: "source-declared", ...placeOf(log, stream), ...file };
    }
    default:
      return undefined;
  }
}

function decodeDataset(log: ChainLog, raw: { topics: string[]; data: string }): DatasetRecorded {
  const { stream, seq, dataset: said } = events.DatasetRecorded.decode(raw);
  const status = datasetStatuses[said.status - 1];
  if (status === undefined) throw invalid(log, `a status from 1 to ${datasetStatuses.length}`, String(said.status));
  const dataDate = fromLedgerDay(said.dataDate);
  if (dataDate === undefined) throw invalid(log, "a day as yyyymmdd", String(said.dataDate));
  const hash = (value: string) => (value === noHash ? null : value);
  return {
    type: "dataset-recorded",
    ...placeOf(log, stream),
    seq: Number(seq),
    status,
    sha256: said.sha256Hash,
    size: said.size,
    unpackedSha256: hash(said.unpackedHash),
    dataDate,
    country: threeLetters(said.country),
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

function placeOf({ chainId, blockNumber, logIndex, transactionIndex, address }: ChainLog, stream: number) {
  return { chainId, blockNumber, logIndex, transactionIndex, contract: address, streamId: streamId(chainId, address, stream) };
}

function invalid(log: ChainLog, expected: string, got: string): InvalidLedger {
  return new InvalidLedger(`Block ${log.blockNumber}, log ${log.logIndex} of ${log.address}: expected ${expected}, got ${got}.`);
}
