import { toHex } from "../store/bytes.ts";
import type { Sql } from "../store/client.ts";

/** How far one ledger has been read, in a snapshot. */
export interface ChainState {
  readonly chainId: number;
  /** -1 before the first block. */
  readonly headNumber: number;
  readonly headHash: string;
  readonly finalizedNumber: number;
  readonly finalizedHash: string;
  readonly indexedAt: Date;
}

interface Row {
  readonly chain_id: bigint;
  readonly head_number: bigint;
  readonly head_hash: Uint8Array;
  readonly finalized_number: bigint;
  readonly finalized_hash: Uint8Array;
  readonly indexed_at: Date;
}

/** One moment of the database, kept for all statements of a question. */
export interface Snapshot {
  readonly sql: Sql;
  readonly chains: readonly ChainState[];
  /** Lets go of the connection; more than once does no harm. */
  end(): void;
}

/** Views of the database, each on a connection of its own while it lasts. */
export class Snapshots {
  readonly pool: Sql;
  readonly #closing = new Set<Promise<void>>();

  constructor(pool: Sql) {
    this.pool = pool;
  }

  /**
   * Takes a connection and opens a snapshot on it. Nothing waits for BEGIN or COMMIT: they travel with what comes after
   * them, as the connection keeps the order.
   */
  async open(): Promise<Snapshot> {
    const connection = await this.pool.reserve();
    let ended = false;
    const end = (): void => {
      if (ended) return;
      ended = true;
      // A failed statement has aborted the transaction: COMMIT then rolls back. A lost connection is replaced by the pool.
      const closing = connection.unsafe("COMMIT").then(
        () => connection.release(),
        () => connection.release(),
      );
      this.#closing.add(closing);
      closing.finally(() => this.#closing.delete(closing));
    };
    try {
      const [, rows] = await Promise.all([
        connection.unsafe("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        connection<Row[]>`
          SELECT chain_id, head_number, head_hash, finalized_number, finalized_hash, indexed_at FROM chains ORDER BY chain_id`,
      ]);
      return { sql: connection, chains: rows.map(toState), end };
    } catch (cause) {
      end();
      throw cause;
    }
  }

  /** Closes the connections. The pool would wait in vain for one that is still giving back its snapshot. */
  async close(): Promise<void> {
    await Promise.all(this.#closing);
    await this.pool.end({ timeout: 5 });
  }
}

function toState(row: Row): ChainState {
  return {
    chainId: Number(row.chain_id),
    headNumber: Number(row.head_number),
    headHash: toHex(row.head_hash),
    finalizedNumber: Number(row.finalized_number),
    finalizedHash: toHex(row.finalized_hash),
    indexedAt: row.indexed_at,
  };
}
