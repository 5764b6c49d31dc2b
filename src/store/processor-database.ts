import type { FinalTxInfo, HashAndHeight, HotDatabase, HotDatabaseState, HotTxInfo } from "@subsquid/util-internal-processor-tools";
import { InvalidLedger, OperatorError } from "../kernel/errors.ts";
import type { BlockRef, ChainBlock, ChainLog, ReadBlock, StagedLogs } from "../kernel/ledger.ts";
import { deleteBlocksAbove, deleteEmptyBlocks, getBlocksAbove, insertBlocks } from "./blocks.ts";
import { assertHead, beforeFirst, type Checkpoint, createCheckpoint, lockCheckpoint, moveHead } from "./checkpoint.ts";
import type { Sql, Transaction } from "./client.ts";
import type { WriteConnection } from "./write-connection.ts";

/** What each domain does with the logs: reads them as they come in, stores what came of them in the batch's one transaction. */
export interface LedgerWriter {
  read(logs: readonly ChainLog[]): StagedLogs;
  write(tx: Transaction, staged: readonly StagedLogs[], blocks: ReadonlyMap<number, ChainBlock>): Promise<void>;
  rollBack(tx: Transaction, chainId: number, block: number): Promise<void>;
}

/** Where the handler puts the blocks of a batch, read and still to be checked. */
export interface BatchStore {
  /**
   * @param logs of some blocks, in ledger order
   * @param blocks those blocks once they have been checked; rejects when they are not sound
   */
  add(logs: readonly ChainLog[], blocks: Promise<readonly ReadBlock[]>): void;
}

/** What was stored, in one transaction. */
export interface Commit {
  readonly head: BlockRef;
  readonly finalized: BlockRef;
  readonly blocks: number;
  readonly logs: number;
  readonly verifiedBlocks: number;
  /** How many blocks were taken back first. */
  readonly rolledBack: number;
}

export interface ProcessorDatabaseOptions {
  /** What is only read. */
  readonly sql: Sql;
  /** What is written through. */
  readonly connection: WriteConnection;
  readonly chainId: number;
  /** The chain's place among those of the database, from 0. */
  readonly position: number;
  /** In the order in which they write; they roll back in the opposite one. */
  readonly writers: readonly LedgerWriter[];
  /**
   * Logs that are gathered before they are stored. evm-processor hands over ten blocks at a time; a transaction for each
   * would cost more than the rows in it.
   */
  readonly batchLogs?: number;
  /** Milliseconds after which gathered logs are stored, however few they are. */
  readonly batchAge?: number;
  readonly onCommit?: (commit: Commit) => void;
}

/** Some blocks, and what each writer made of their logs. */
interface Part {
  readonly staged: readonly StagedLogs[];
  readonly blocks: Promise<readonly ReadBlock[]>;
}

interface Batch {
  readonly parts: Part[];
  logs: number;
  readonly began: number;
}

/** evm-processor's Database: one transaction a batch, the head moved last and only from where this writer left it. */
export class ProcessorDatabase implements HotDatabase<BatchStore> {
  readonly supportsHotBlocks = true;
  readonly #options: ProcessorDatabaseOptions;
  readonly #batchLogs: number;
  readonly #batchAge: number;
  /** Where the database stands, as far as this writer knows. */
  #stored: Checkpoint | undefined;
  /** Where it will stand once everything gathered is stored. */
  #gathered: BlockRef = beforeFirst;
  #batch: Batch = newBatch();
  #storing: Promise<void> = Promise.resolve();
  #failure: unknown;

  constructor(options: ProcessorDatabaseOptions) {
    this.#options = options;
    this.#batchLogs = options.batchLogs ?? 20_000;
    this.#batchAge = options.batchAge ?? 5_000;
  }

  /** The newest stored block. */
  get head(): BlockRef {
    return this.#stored?.head ?? beforeFirst;
  }

  get finalized(): BlockRef {
    return this.#stored?.finalized ?? beforeFirst;
  }

  /**
   * Reads where the database stands, and makes its first checkpoint for a new chain.
   * @throws OperatorError when it holds another chain of the same id.
   */
  async open(genesisHash: string): Promise<Checkpoint> {
    const { connection, chainId, position } = this.#options;
    await this.#storing.catch(() => {});
    this.#storing = Promise.resolve();
    this.#batch = newBatch();
    this.#failure = undefined;
    const stored = await connection.transaction(async (tx) => {
      await createCheckpoint(tx, chainId, position, genesisHash);
      return lockCheckpoint(tx, chainId);
    });
    if (stored === undefined) throw new Error(`Chain ${chainId} has no checkpoint although it was just made.`);
    if (stored.genesisHash !== genesisHash) {
      throw new OperatorError(
        `The node's chain ${chainId} is not the one in the database: its block 0 is ${genesisHash}, the database's is ${stored.genesisHash}. ` +
          "The chain was probably started anew. Begin with an empty database (npm start -- --fresh, or another DATABASE_URL), or set RPC_URL to a node of the old chain.",
      );
    }
    this.#stored = stored;
    this.#gathered = stored.head;
    return stored;
  }

  async connect(): Promise<HotDatabaseState> {
    if (this.#stored === undefined) throw new Error("open() comes before connect().");
    const { head, finalized } = this.#stored;
    const top = await getBlocksAbove(this.#options.sql, this.#options.chainId, finalized.number);
    return { ...asHeight(finalized), top: top.filter((block) => block.number <= head.number).map(asHeight) };
  }

  async transact(info: FinalTxInfo, gather: (store: BatchStore) => Promise<void>): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const from = asRef(info.prevHead);
    const to = asRef(info.nextHead);
    await gather(this.#batchStore());
    const rollBack = from.number < this.#gathered.number;
    this.#gathered = to;
    const due = this.#batch.logs >= this.#batchLogs || Date.now() - this.#batch.began > this.#batchAge;
    if (!rollBack && !info.isOnTop && !due) return;
    // While one batch is being stored the next is gathered; a third waits.
    await this.#storing;
    const batch = this.#takeBatch();
    this.#storing = this.#store(batch, to, to, rollBack ? from.number : undefined);
    this.#storing.catch((error: unknown) => {
      this.#failure = error;
    });
    if (rollBack || info.isOnTop) await this.#storing;
  }

  async transactHot2(info: HotTxInfo, gather: (store: BatchStore, start: number, end: number) => Promise<void>): Promise<void> {
    await this.#storing;
    const base = asRef(info.baseHead);
    const last = info.newBlocks.at(-1);
    const head = last === undefined ? base : asRef(last);
    await gather(this.#batchStore(), 0, info.newBlocks.length);
    const batch = this.#takeBatch();
    this.#gathered = head;
    this.#storing = this.#store(batch, head, asRef(info.finalizedHead), base.number < this.head.number ? base.number : undefined);
    await this.#storing;
  }

  async transactHot(): Promise<void> {
    throw new Error("transactHot2 is there to be called instead.");
  }

  /** Takes back everything above `block`, which becomes the head; final blocks above it are final no longer. */
  async rollBackTo(block: BlockRef): Promise<void> {
    const finalized = this.finalized.number > block.number ? block : this.finalized;
    await this.#store(newBatch(), block, finalized, block.number);
    this.#gathered = block;
  }

  /**
   * Ends a run of the processor: waits for the batch that is being stored, then stores what was gathered since and is
   * sound. Else a node that interrupts every run would keep the database from ever getting on.
   */
  async settle(interruption: unknown): Promise<void> {
    await this.#storing.catch(() => {});
    const batch = this.#takeBatch();
    if (batch.parts.length === 0 || this.#failure !== undefined || interruption instanceof InvalidLedger) return;
    await this.#store(batch, this.#gathered, this.#gathered, undefined).catch(() => {});
  }

  #batchStore(): BatchStore {
    return {
      add: (logs, blocks) => {
        blocks.catch(() => {});
        this.#batch.parts.push({ staged: this.#options.writers.map((writer) => writer.read(logs)), blocks });
        this.#batch.logs += logs.length;
      },
    };
  }

  #takeBatch(): Batch {
    const batch = this.#batch;
    this.#batch = newBatch();
    return batch;
  }

  /** Stores a batch; where a check failed for a passing reason, the blocks before it, and throws that reason then. */
  async #store(batch: Batch, head: BlockRef, finalized: BlockRef, rollBackTo: number | undefined): Promise<void> {
    const blocks: ReadBlock[] = [];
    let sound = 0;
    for (const part of await Promise.allSettled(batch.parts.map((part) => part.blocks))) {
      if (part.status === "fulfilled") {
        blocks.push(...part.value);
        sound += 1;
        continue;
      }
      const last = blocks.at(-1)?.block;
      if (last !== undefined && head.number === finalized.number && !(part.reason instanceof InvalidLedger)) {
        await this.#storeSound(batch.parts.slice(0, sound), blocks, last, last, rollBackTo);
      }
      throw part.reason;
    }
    await this.#storeSound(batch.parts, blocks, head, finalized, rollBackTo);
  }

  async #storeSound(
    parts: readonly Part[],
    blocks: readonly ReadBlock[],
    head: BlockRef,
    finalized: BlockRef,
    rollBackTo: number | undefined,
  ): Promise<void> {
    const { connection, chainId, writers, onCommit } = this.#options;
    const before = this.#stored;
    if (before === undefined) throw new Error("open() comes before the first batch.");
    const headers = new Map(blocks.map(({ block, verified }) => [block.number, { ...block, verified }]));
    await connection.transaction(async (tx) => {
      await assertHead(tx, chainId, before.head);
      if (rollBackTo !== undefined) {
        for (const writer of [...writers].reverse()) await writer.rollBack(tx, chainId, rollBackTo);
        await deleteBlocksAbove(tx, chainId, rollBackTo);
      }
      for (const [i, writer] of writers.entries()) {
        const staged = parts.map((part) => part.staged[i]).filter((logs) => logs !== undefined);
        await writer.write(tx, staged, headers);
      }
      await insertBlocks(
        tx,
        blocks.filter(({ block, transactions }) => transactions.length > 0 || block.number > finalized.number),
      );
      await deleteEmptyBlocks(tx, chainId, before.finalized.number, finalized.number);
      await moveHead(tx, chainId, head, finalized);
    });
    this.#stored = {
      genesisHash: before.genesisHash,
      head: { number: head.number, hash: head.hash },
      finalized: { number: finalized.number, hash: finalized.hash },
    };
    onCommit?.({
      head,
      finalized,
      blocks: blocks.length,
      logs: blocks.reduce((sum, block) => sum + block.logs, 0),
      verifiedBlocks: blocks.filter((block) => block.verified).length,
      rolledBack: rollBackTo === undefined ? 0 : Math.max(0, before.head.number - rollBackTo),
    });
  }
}

function newBatch(): Batch {
  return { parts: [], logs: 0, began: Date.now() };
}

function asHeight({ number, hash }: BlockRef): HashAndHeight {
  return { height: number, hash };
}

function asRef({ height, hash }: HashAndHeight): BlockRef {
  return { number: height, hash };
}
