import { type Credits, creditsRecorded, decodeCredits } from "@plainsight/verifier/credits";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { RecordedStream, type RecordLog } from "../../../publish/recorded-stream.ts";
import type { StreamContract } from "../../../publish/stream.ts";

export interface RecordedCredit {
  readonly seq: bigint;
  readonly said: Credits;
}

/** What a stream of credits says so far. */
export class RecordedCredits extends RecordedStream {
  #byRef = new Map<string, RecordedCredit>();

  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number) {
    super(ledger, contract, stream, creditsRecorded);
  }

  /** The newest version of each record, by ref. */
  get byRef(): ReadonlyMap<string, RecordedCredit> {
    return this.#byRef;
  }

  /** The newest version of each record. */
  *said(): Generator<Credits> {
    for (const { said } of this.#byRef.values()) yield said;
  }

  protected override forget(): void {
    this.#byRef = new Map();
  }

  protected override take({ topics, data }: RecordLog): void {
    const said = decodeCredits(data);
    this.#byRef.set(said.ref, { seq: BigInt(topics[2] ?? 0), said });
  }
}

/** Names of the fields in which a recorded record says something else than `wanted` does. */
export function differences({ said }: RecordedCredit, wanted: Credits): readonly string[] {
  const recorded = new Map<string, unknown>(Object.entries(said));
  return Object.entries(wanted)
    .filter(([field, value]) => field !== "corrects" && recorded.get(field) !== value)
    .map(([field]) => field);
}
