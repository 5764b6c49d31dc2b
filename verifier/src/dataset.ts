import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of DatasetRegistry's `DatasetRecorded(uint32 indexed stream, uint64 indexed seq, Dataset dataset)`. */
export const datasetRecorded = "0x18193be0ee69216308c11d2eb0eb8bc88fca01730dad71130baaddf024a3fa2d";

/** The struct `Dataset` of contracts/DatasetRegistry.sol, field by field in its order. Hashes are 32 bytes in hexadecimal. */
export interface Dataset {
  /** 1 published, 2 withdrawn. */
  readonly status: number;
  /** Of the file as it is handed out. */
  readonly sha256Hash: string;
  /** In bytes. */
  readonly size: number;
  /** Of what is packed in the file, where that is a gzip; zeros: it is not packed. */
  readonly unpackedHash: string;
  /** yyyymmdd; 0: not told. */
  readonly dataDate: number;
  /** Three letters; empty: not one country. */
  readonly country: string;
  /** The record of the version before; 0: this is the first. */
  readonly previous: number;
  /** Zeros: not told. */
  readonly schemaHash: string;
  readonly ref: string;
  readonly version: string;
  readonly title: string;
  readonly licence: string;
  readonly mediaType: string;
  /** Empty: none is told; likewise below. */
  readonly place: string;
  readonly schema: string;
}

/** The event's data of a data set, byte for byte as the contract emits it, in hexadecimal. */
export function encodeDataset(said: Dataset): string {
  return new AbiWriter()
    .integer(said.status)
    .integer(BigInt(said.sha256Hash))
    .integer(said.size)
    .integer(BigInt(said.unpackedHash))
    .integer(said.dataDate)
    .letters(said.country)
    .integer(said.previous)
    .integer(BigInt(said.schemaHash))
    .text(said.ref)
    .text(said.version)
    .text(said.title)
    .text(said.licence)
    .text(said.mediaType)
    .text(said.place)
    .text(said.schema)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeDataset(data: string): Dataset {
  const reader = new AbiReader(data, "struct");
  return {
    status: reader.uint(),
    sha256Hash: reader.bytes32(),
    size: reader.uint(),
    unpackedHash: reader.bytes32(),
    dataDate: reader.uint(),
    country: reader.letters(3),
    previous: reader.uint(),
    schemaHash: reader.bytes32(),
    ref: reader.text(),
    version: reader.text(),
    title: reader.text(),
    licence: reader.text(),
    mediaType: reader.text(),
    place: reader.text(),
    schema: reader.text(),
  };
}
