import { type Hex, hexToBytes } from "viem";
import { RetryableError } from "../kernel/errors.ts";
import { asHex } from "./codes.ts";
import type { LedgerConnection } from "./connect.ts";
import { extendDigest, noRecords } from "./digest.ts";
import { getLogs, topicOf } from "./logs.ts";
import { readStreamHead, type StreamContract, type StreamHead } from "./stream.ts";

/** A record's event. */
export interface RecordLog {
  readonly topics: Hex[];
  readonly data: Hex;
}

/** What a stream says so far, read from the ledger itself: the publisher keeps no books of its own. */
export abstract class RecordedStream {
  protected readonly stream: number;
  readonly #ledger: LedgerConnection;
  readonly #contract: StreamContract;
  readonly #topics: readonly string[];
  #next: bigint;
  #length = 0n;
  #digest = noRecords;

  /** @param topics first topics of the records' events */
  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number, ...topics: readonly string[]) {
    this.#ledger = ledger;
    this.#contract = contract;
    this.stream = stream;
    this.#topics = topics;
    this.#next = BigInt(contract.startBlock);
  }

  /** Records in the stream, corrections included. */
  get length(): bigint {
    return this.#length;
  }

  /** The stream's digest after the newest record read. */
  get digest(): Hex {
    return this.#digest;
  }

  /** Keeps what the next record says. */
  protected abstract take(log: RecordLog): void;

  /** Forgets all that was kept. */
  protected abstract forget(): void;

  /**
   * Reads what was recorded since the last call, and all of it anew where a reorganisation has taken back what was read.
   * @throws RetryableError when the node's logs are not what the contract has sealed.
   */
  async catchUp(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const block = await this.#ledger.node.getBlockNumber();
      const head = await readStreamHead(this.#ledger, this.#contract, this.stream, block);
      if (!this.#is(head)) await this.#readTo(block);
      if (this.#is(head)) return;
      // Either what was read before has been taken back since, or the node's logs are not whole: only reading it all tells.
      if (attempt === 3) {
        throw new RetryableError(
          `At block ${block} the contract says that stream ${this.stream} has ${head.length} records with the digest ${head.digest}; ` +
            `the node's logs hold ${this.#length} with ${this.#digest}. Ask another node.`,
        );
      }
      this.forget();
      this.#next = BigInt(this.#contract.startBlock);
      this.#length = 0n;
      this.#digest = noRecords;
    }
  }

  #is(head: StreamHead): boolean {
    return head.length === this.#length && head.digest === this.#digest;
  }

  async #readTo(toBlock: bigint): Promise<void> {
    const topics = [this.#topics.map(asHex), topicOf(this.stream)];
    for await (const log of getLogs(this.#ledger, { address: this.#contract.address, topics, fromBlock: this.#next, toBlock })) {
      this.#length += 1n;
      this.#digest = extendDigest(this.#digest, hexToBytes(log.data));
      this.take(log);
    }
    this.#next = toBlock + 1n;
  }
}
