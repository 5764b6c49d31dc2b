import { Worker } from "node:worker_threads";
import { InvalidLedger, RetryableError } from "../kernel/errors.ts";
import type { BlockRef, ReadBlock } from "../kernel/ledger.ts";
import { bloomTest } from "./bloom.ts";
import type { ProvenBlock } from "./check-receipts.ts";
import { compareBlock, describeLogs } from "./compare-logs.ts";
import type { WatchedContract } from "./data-source.ts";
import { type DeliveredBlock, withoutLogs } from "./read-blocks.ts";

export interface CheckerSettings {
  readonly rpcUrl: string;
  readonly contracts: readonly WatchedContract[];
  /** Milliseconds between attempts at one request. */
  readonly retrySchedule: number[];
}

export interface CheckQuestion {
  readonly id: number;
  readonly blocks: readonly BlockRef[];
}

export type CheckAnswer =
  | { readonly id: number; readonly proven: readonly ProvenBlock[]; readonly seconds: number }
  | { readonly id: number; readonly invalid: boolean; readonly message: string };

interface Waiting {
  resolve(proven: readonly ProvenBlock[]): void;
  reject(error: Error): void;
}

/** Checks blocks against their receipts, in a thread of its own. */
export class ReceiptChecker {
  readonly #settings: CheckerSettings;
  /** Address of the node without password. */
  readonly #node: string;
  readonly #mayHoldOurs: ReturnType<typeof bloomTest>;
  readonly #onChecked: (seconds: number) => void;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  constructor(settings: CheckerSettings, onChecked: (seconds: number) => void) {
    this.#settings = settings;
    const url = new URL(settings.rpcUrl);
    url.username = "";
    url.password = "";
    this.#node = url.toString();
    this.#mayHoldOurs = bloomTest(settings.contracts);
    this.#onChecked = onChecked;
  }

  /**
   * Proves every block that holds logs of ours, and every one that may hold some although none were delivered.
   * @returns the same blocks, those verified that were proven
   * @throws InvalidLedger that names what the node left out, added or altered; RetryableError
   */
  async check(delivered: readonly DeliveredBlock[]): Promise<readonly ReadBlock[]> {
    // The logs themselves are not kept until the answer comes.
    const questions = delivered.map((block) => ({
      read: withoutLogs(block),
      logs: block.logs.length > 0 || this.#mayHoldOurs(block.logsBloom, block.block.number) ? describeLogs(block.logs) : undefined,
    }));
    const asked = questions.filter(({ logs }) => logs !== undefined).map(({ read }) => read.block);
    if (asked.length === 0) return questions.map(({ read }) => read);
    const proven = await this.#prove(asked.map(({ number, hash }) => ({ number, hash })));
    const byNumber = new Map(asked.map(({ number }, i) => [number, proven[i]]));
    return questions.map(({ read, logs }) => {
      if (logs === undefined) return read;
      const proof = byNumber.get(read.block.number);
      if (proof === undefined) throw new RetryableError(`Block ${read.block.number} was not checked.`);
      return compareBlock(read, logs, proof, this.#node);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #prove(blocks: readonly BlockRef[]): Promise<readonly ProvenBlock[]> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, blocks } satisfies CheckQuestion);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL("./receipts-worker.mjs", import.meta.url), { workerData: this.#settings, execArgv: [] });
    worker.on("message", (answer: CheckAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ("proven" in answer) {
        this.#onChecked(answer.seconds);
        waiting?.resolve(answer.proven);
      } else waiting?.reject(answer.invalid ? new InvalidLedger(answer.message) : new RetryableError(answer.message));
    });
    const ended = (cause: unknown): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(new RetryableError(`The thread that checks receipts ended: ${cause}.`));
      this.#waiting.clear();
    };
    worker.on("error", ended);
    worker.on("exit", (code) => ended(`exit code ${code}`));
    return worker;
  }
}
