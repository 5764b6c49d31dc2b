import { decodeReport, type EmissionReport, emissionReported } from "@plainsight/verifier/emission-report";
import { decodeVerification, verificationRecorded } from "@plainsight/verifier/emission-verification";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { RecordedStream, type RecordLog } from "../../../publish/recorded-stream.ts";
import type { StreamContract } from "../../../publish/stream.ts";

export interface RecordedReport {
  readonly seq: bigint;
  readonly said: EmissionReport;
}

/** What a stream of reports and verifications says so far. */
export class RecordedEmissions extends RecordedStream {
  #byRef = new Map<string, RecordedReport>();
  #verifications = new Set<string>();

  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number) {
    super(ledger, contract, stream, emissionReported, verificationRecorded);
  }

  /** The newest version of each report, by ref. */
  get byRef(): ReadonlyMap<string, RecordedReport> {
    return this.#byRef;
  }

  /** Refs of the verifications. */
  get verifications(): ReadonlySet<string> {
    return this.#verifications;
  }

  protected override forget(): void {
    this.#byRef = new Map();
    this.#verifications = new Set();
  }

  protected override take({ topics, data }: RecordLog): void {
    if (topics[0] === verificationRecorded) {
      this.#verifications.add(decodeVerification(data).ref);
      return;
    }
    const said = decodeReport(data);
    this.#byRef.set(said.ref, { seq: BigInt(topics[2] ?? 0), said });
  }
}

/** Names of the fields in which a recorded report says something else than `wanted` does. */
export function differences({ said }: RecordedReport, wanted: EmissionReport): readonly string[] {
  const recorded = new Map<string, unknown>(Object.entries(said));
  return Object.entries(wanted)
    .filter(([field, value]) => field !== "corrects" && recorded.get(field) !== value)
    .map(([field]) => field);
}
