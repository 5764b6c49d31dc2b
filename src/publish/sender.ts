import type { Hex } from "viem";
import { OperatorError, RetryableError } from "../kernel/errors.ts";
import type { LedgerConnection } from "./connect.ts";
import { describeNodeError, isTransportError } from "./node-error.ts";
import { describeRevert } from "./revert.ts";
import { signTransaction } from "./sign-transaction.ts";

/** Another sender uses the same account and took the nonce: what was to be sent may no longer be right. */
export class NonceTaken extends Error {
  override readonly name = "NonceTaken";
}

/** The contract says no to what was to be sent. Nothing was sent. */
export class Refused extends OperatorError {
  /** As the contract has it, such as "RefTaken(ref "un-wfp", organisation 7)". */
  readonly reason: string;

  constructor(reason: string, cause: unknown) {
    super(`The contract refuses what was to be sent: ${reason}`, { cause });
    this.reason = reason;
  }
}

export interface Outgoing {
  /** Absent: creates a contract. */
  readonly to?: Hex;
  readonly data: Hex;
  /** Upper bound; only what is used is paid. Absent: the node estimates it, which it can't for one that waits for another. */
  readonly gas?: bigint;
}

/** Times that a transaction is handed to a node that does not answer. */
const attempts = 6;

/** Times that a receipt is looked for after its nonce was used: a node may show a block's state before its receipts. */
const looksAfterUse = 6;

/** How long the ledger may take to include a transaction, in milliseconds. */
const patience = 300_000;

/** Milliseconds for which fees are taken to be the present ones: less than half a block of the slowest chains. */
const feesHold = 5_000;

interface Fees {
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
}

/** What became of a transaction that was included. */
export interface Included {
  readonly status: "success" | "reverted";
  readonly gasUsed: bigint;
  readonly transactionHash: Hex;
  readonly blockNumber: bigint;
  /** Null where it created none. */
  readonly contractAddress: Hex | null;
}

/** Signs and sends an account's transactions in order, without waiting for one to be included before the next. */
export class Sender {
  readonly #ledger: LedgerConnection;
  #nonce: number | undefined;
  #fees: Fees | undefined;
  #feesAsked = 0;

  constructor(ledger: LedgerConnection) {
    this.#ledger = ledger;
  }

  /** Forgets the nonce: after a NonceTaken, or whenever something else may have sent from this account. */
  reset(): void {
    this.#nonce = undefined;
  }

  /**
   * Hands a transaction to the node.
   * @returns a function that waits until it is included. A reverted one is returned as well: look at `status`.
   * @throws NonceTaken from either; Refused where the node was to estimate the gas and the contract says no; OperatorError
   * when the node does not take the transaction for another reason.
   */
  async send(outgoing: Outgoing): Promise<() => Promise<Included>> {
    const { node, account, chainId } = this.#ledger;
    this.#nonce ??= await node.getTransactionCount({ address: account.address, blockTag: "pending" });
    const nonce = this.#nonce;
    const [fees, gas] = await Promise.all([this.#presentFees(), outgoing.gas ?? this.#estimate(outgoing)]);
    const { serialized, hash } = await signTransaction(account, {
      chainId,
      nonce,
      gas,
      // Twice the present fee, so that transactions further back in the queue are not stranded by a rise.
      maxFeePerGas: fees.maxFeePerGas * 2n,
      maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
      to: outgoing.to,
      data: outgoing.data,
    });
    await this.#hand(serialized, hash);
    this.#nonce = nonce + 1;
    return () => this.#included(hash, nonce);
  }

  /** Asked for anew only after some seconds, in which fees rise by less than what is added to them. */
  async #presentFees(): Promise<Fees> {
    if (this.#fees === undefined || Date.now() - this.#feesAsked > feesHold) {
      this.#fees = await this.#ledger.node.estimateFeesPerGas();
      this.#feesAsked = Date.now();
    }
    return this.#fees;
  }

  /** Hands over the same bytes until the node has them: however often it takes them, they count once. */
  async #hand(signed: Hex, hash: Hex): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#ledger.node.sendRawTransaction({ serializedTransaction: signed });
        return;
      } catch (cause) {
        const said = describeNodeError(cause);
        if (/already known|already imported|known transaction/i.test(said)) return;
        if (/nonce too low|replacement transaction underpriced|nonce has already been used/i.test(said)) {
          // After a lost answer the node finds this very transaction there already.
          if ((await this.#find(hash)) === undefined) throw new NonceTaken(said, { cause });
          return;
        }
        if (!isTransportError(cause)) throw new OperatorError(`The node did not take the transaction: ${said}`, { cause });
        if (attempt === attempts) throw new RetryableError(`The node can't be reached: ${said}`, { cause });
        await new Promise((wake) => setTimeout(wake, 100 * 2 ** attempt));
      }
    }
  }

  async #estimate({ to, data }: Outgoing): Promise<bigint> {
    const { node, account } = this.#ledger;
    try {
      return await node.estimateGas({ account, data, ...(to && { to }) });
    } catch (error) {
      if (isTransportError(error)) throw error;
      throw new Refused(describeRevert(error), error);
    }
  }

  /** Sends and waits. */
  async sendAndWait(outgoing: Outgoing): Promise<Included> {
    return (await this.send(outgoing))();
  }

  async #find(hash: Hex): Promise<Included | undefined> {
    // Not by viem's own way, which would take each of the records' logs apart.
    const receipt = await this.#ledger.node.request({ method: "eth_getTransactionReceipt", params: [hash] });
    if (receipt === null) return undefined;
    return {
      status: receipt.status === "0x1" ? "success" : "reverted",
      gasUsed: BigInt(receipt.gasUsed),
      transactionHash: hash,
      blockNumber: BigInt(receipt.blockNumber),
      contractAddress: receipt.contractAddress ?? null,
    };
  }

  async #included(hash: Hex, nonce: number): Promise<Included> {
    const { node, account } = this.#ledger;
    const deadline = Date.now() + patience;
    let looks = 0;
    for (let pause = 10; ; pause = Math.min(pause * 1.5, 2_000)) {
      const receipt = await this.#find(hash);
      if (receipt !== undefined) return receipt;
      if (looks > 0 || (await node.getTransactionCount({ address: account.address, blockTag: "latest" })) > nonce) looks++;
      if (looks > looksAfterUse) {
        throw new NonceTaken(`Nonce ${nonce} of ${account.address} was used by another transaction than ${hash}.`);
      }
      if (Date.now() > deadline) {
        throw new RetryableError(
          `Transaction ${hash} was not included within ${patience / 1000} s. Publish again: what is recorded by then is not sent twice.`,
        );
      }
      await new Promise((wake) => setTimeout(wake, looks === 0 ? pause : 25 * 2 ** looks));
    }
  }
}
