import { type Dataset, datasetRecorded, decodeDataset } from "@plainsight/verifier/dataset";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { RecordedStream, type RecordLog } from "../../../publish/recorded-stream.ts";
import type { StreamContract } from "../../../publish/stream.ts";

/** The versions of a stream's data sets so far, oldest first. */
export class RecordedDatasets extends RecordedStream {
  #byRef = new Map<string, RecordedDataset[]>();

  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number) {
    super(ledger, contract, stream, datasetRecorded);
  }

  get byRef(): ReadonlyMap<string, readonly RecordedDataset[]> {
    return this.#byRef;
  }

  protected override forget(): void {
    this.#byRef = new Map();
  }

  protected override take({ topics, data }: RecordLog): void {
    const said = decodeDataset(data);
    const versions = this.#byRef.get(said.ref) ?? [];
    versions.push({ seq: Number(topics[2] ?? 0), said });
    this.#byRef.set(said.ref, versions);
  }
}

export interface RecordedDataset {
  readonly seq: number;
  readonly said: Dataset;
}
