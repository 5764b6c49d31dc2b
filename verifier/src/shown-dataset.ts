import type { Dataset } from "./dataset.ts";
import { day } from "./shown-record.ts";

/** A version of a data set as a page or an API answer shows it. Null: not told. */
export interface ShownDataset {
  readonly status: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: string;
  readonly unpackedSha256: string | null;
  /** YYYY-MM-DD. */
  readonly dataDate: string | null;
  readonly country: string | null;
  /** Number of the record of the version before. */
  readonly previous: number | null;
  readonly schemaSha256: string | null;
  readonly reference: string;
  readonly version: string;
  readonly title: string;
  readonly licence: string;
  readonly mediaType: string;
  readonly place: string | null;
  readonly schema: string | null;
}

/** Names of the contract's states, by number. */
export const datasetStatuses = ["UNSET", "PUBLISHED", "WITHDRAWN"] as const;

const nothing = `0x${"00".repeat(32)}`;

/** What a record's proven data says, in the words of a page. */
export function showDataset(said: Dataset): ShownDataset {
  const hash = (value: string) => (value === nothing ? null : value);
  return {
    status: datasetStatuses[said.status] ?? `STATUS_${said.status}`,
    sha256: said.sha256Hash,
    size: String(said.size),
    unpackedSha256: hash(said.unpackedHash),
    dataDate: day(said.dataDate),
    country: said.country || null,
    previous: said.previous || null,
    schemaSha256: hash(said.schemaHash),
    reference: said.ref,
    version: said.version,
    title: said.title,
    licence: said.licence,
    mediaType: said.mediaType,
    place: said.place || null,
    schema: said.schema || null,
  };
}
