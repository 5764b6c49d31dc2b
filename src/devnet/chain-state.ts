import { createWriteStream, renameSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { OperatorError } from "../kernel/errors.ts";
import { rpc } from "./local-rpc.ts";

/**
 * The file in which the local chain is kept. The node answers nobody while it hands out all its state (seconds, for real data):
 * it is asked for it only when there are blocks that the file has not.
 */
export class ChainState {
  readonly #url: string;
  readonly #file: string;
  /** Hash of the newest block in the file. */
  #saved: string | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(url: string, file: string) {
    this.#url = url;
    this.#file = file;
  }

  /** Takes the file for what the node has now: it began with it. */
  async standsSaved(): Promise<void> {
    this.#saved = await this.#newest();
  }

  /** Writes all blocks and state, so that a crash after it loses nothing before it. @throws OperatorError; Error from node or disk */
  save(): Promise<void> {
    return this.#inTurn(async () => this.#write(await this.#newest()));
  }

  /** The same where there are new blocks, else nothing. */
  saveIfGrown(): Promise<void> {
    return this.#inTurn(async () => {
      const newest = await this.#newest();
      if (newest !== this.#saved) await this.#write(newest);
    });
  }

  async #write(newest: string): Promise<void> {
    const dumped = await rpc(this.#url, "anvil_dumpState", [false]);
    if (typeof dumped !== "string") throw new OperatorError(`The local chain did not hand out its state (got ${typeof dumped}).`);
    const bytes = Buffer.from(dumped.slice(2), "hex");
    const unpacked = bytes[0] === 0x1f ? createGunzip() : new PassThrough();
    await pipeline(Readable.from([bytes]), unpacked, createWriteStream(`${this.#file}.new`));
    renameSync(`${this.#file}.new`, this.#file);
    this.#saved = newest;
  }

  async #newest(): Promise<string> {
    const block = await rpc(this.#url, "eth_getBlockByNumber", ["latest", false]);
    return typeof block === "object" && block !== null && "hash" in block ? String(block.hash) : "";
  }

  /** One after the other: two at once would write into one file. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}
