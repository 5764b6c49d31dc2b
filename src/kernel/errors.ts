/**
 * Something the operator can mend: wrong input, a busy port, an unreachable database. Its message says what, got,
 * expected, then what to do. Printed without a stack; the process ends with exit code 1.
 */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}

/** A passing fault (network, a node that answers nonsense): the same call may succeed later. */
export class RetryableError extends Error {
  override readonly name = "RetryableError";
}

/** The ledger's node contradicts itself or what is stored. Never retried blindly: ingestion stops and says why. */
export class InvalidLedger extends Error {
  override readonly name = "InvalidLedger";
}
