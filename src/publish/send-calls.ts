import type { Hex } from "viem";
import { OperatorError } from "../kernel/errors.ts";
import type { LedgerConnection } from "./connect.ts";
import { gasBound } from "./gas.ts";
import { isTransportError } from "./node-error.ts";
import { describeRevert } from "./revert.ts";
import type { Included, Sender } from "./sender.ts";
import type { StreamContract } from "./stream.ts";

/** A call of the contract, ready to be sent. */
export interface Call {
  readonly data: Hex;
  readonly records: number;
  readonly isCorrection: boolean;
  /** Upper bound of what it takes, where its records are of no common size. */
  readonly gas?: bigint;
}

export interface Destination {
  readonly ledger: LedgerConnection;
  readonly sender: Sender;
  readonly contract: StreamContract;
}

/** Transactions on their way at the same time. */
const inFlight = 8;

/**
 * Sends calls that build on each other, some ahead of the first one's receipt, and stops at the first that does not come
 * through. Returns quietly where another sender was faster: the caller reads the ledger again.
 * @param onReceipt called for each transaction that was included, in order.
 * @throws OperatorError when the contract refuses what the first call says; NonceTaken; RetryableError.
 */
export async function sendCalls(
  { ledger, sender, contract }: Destination,
  calls: Iterable<Call>,
  onReceipt: (call: Call, receipt: Included) => void,
): Promise<void> {
  const waiting: { readonly call: Call; readonly receipt: () => Promise<Included> }[] = [];
  let stopped = false;
  let failure: unknown;
  const settleOldest = async (): Promise<void> => {
    const oldest = waiting.shift();
    if (oldest === undefined) return;
    try {
      const receipt = await oldest.receipt();
      onReceipt(oldest.call, receipt);
      if (receipt.status !== "success") stopped = true;
    } catch (error) {
      failure ??= error;
    }
  };
  try {
    let first = true;
    for (const call of calls) {
      // Asked first, as a refusal that is included costs gas, for this call and all sent ahead after it.
      if (first && !(await isTimely(call))) return;
      first = false;
      if (waiting.length >= inFlight) await settleOldest();
      if (stopped || failure !== undefined) break;
      const gas = call.gas ?? gasBound(call.data, call.records);
      waiting.push({ call, receipt: await sender.send({ to: contract.address, data: call.data, gas }) });
    }
  } catch (error) {
    failure ??= error;
  }
  // Whatever went wrong, what is on its way may still arrive.
  while (waiting.length > 0) await settleOldest();
  if (failure !== undefined) throw failure;

  /** False where the stream has grown since the call was made ready. */
  async function isTimely({ data, records, gas = gasBound(data, records) }: Call): Promise<boolean> {
    try {
      await ledger.node.call({ account: ledger.account, to: contract.address, data, gas });
      return true;
    } catch (cause) {
      if (isTransportError(cause)) throw cause;
      const said = describeRevert(cause);
      if (/^(Seq|Digest)Mismatch/.test(said)) return false;
      throw new OperatorError(`The contract at ${contract.address} refuses the records: ${said}`, { cause });
    }
  }
}
