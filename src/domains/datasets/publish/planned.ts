import type { Hex } from "viem";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";

/** What was measured of a file; null where the newest version is withdrawn, which needs no file. */
export interface Measured {
  readonly sha256: Hex;
  /** In bytes. */
  readonly size: number;
  /** Of what is packed in it, where it is a gzip. */
  readonly unpacked: Hex | null;
}

/** A version of a data set as a catalogue tells it, before it has a number on the ledger. */
export interface PlannedDataset {
  /** The same for all versions. */
  readonly ref: string;
  /** Null: the newest version is withdrawn. */
  readonly file: Measured | null;
  readonly version: string;
  readonly title: string;
  readonly licence: string;
  readonly mediaType: string;
  /** Day as yyyymmdd; 0: not told. */
  readonly dataDate: number;
  /** Three capitals. */
  readonly country: string | null;
  /** Addresses; empty: none. */
  readonly place: string;
  readonly schema: string;
  readonly schemaHash: Hex | null;
}

/** Everything that one catalogue says, ready to be compared with the ledger. */
export interface DatasetPublication {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise; null: the operator has to. */
  readonly publisher: PlannedOrganisation | null;
  readonly datasets: readonly PlannedDataset[];
  /** The catalogue itself. */
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
}
