/**
 * Every way in which a check can fail. The set is closed: a reader's page or program may rely on it. README.md says what
 * each one means.
 */
export type Reason =
  | "input-malformed"
  | "header-differs"
  | "header-malformed"
  | "root-differs"
  | "node-missing"
  | "node-altered"
  | "node-malformed"
  | "node-superfluous"
  | "transaction-absent"
  | "receipt-malformed"
  | "receipt-failed"
  | "log-absent"
  | "contract-differs"
  | "event-differs"
  | "stream-differs"
  | "seq-differs"
  | "data-differs"
  | "data-malformed"
  | "account-absent"
  | "account-malformed"
  | "value-malformed"
  | "value-differs"
  | "seq-missing"
  | "seq-repeated"
  | "record-altered"
  | "records-missing"
  | "records-superfluous"
  | "digest-differs";

/** What was found to be wrong. */
export interface Refused {
  readonly ok: false;
  readonly reason: Reason;
  /** What the check found; hexadecimal for bytes. */
  readonly got: string;
  /** What it should have found. */
  readonly expected: string;
  /** Which of several: "node 2", "slot 1", "record 17"; absent where there is but one. */
  readonly where?: string;
}

/** Thrown inside the verifier; its public functions return it as `Refused`. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly reason: Reason,
    readonly got: string,
    readonly expected: string,
    readonly where?: string,
  ) {
    super(`${where === undefined ? "" : `${where}: `}${reason}: got ${got}, expected ${expected}`);
  }

  refused(): Refused {
    const { reason, got, expected, where } = this;
    return { ok: false, reason, got, expected, ...(where === undefined ? {} : { where }) };
  }
}

/** Runs a check and gives a refusal back as a value. Any other error is a defect and passes through. */
export function attempt<Result>(check: () => Result): Result | Refused {
  try {
    return check();
  } catch (error) {
    if (error instanceof Refusal) return error.refused();
    throw error;
  }
}
