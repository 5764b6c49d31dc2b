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
  /** Block at which the streams were last compared with their contracts; -1 before the first time. */
  readonly checkedBlock: number;
}

interface Row {
  readonly chain_id: bigint;
  readonly head_number: bigint;
  readonly head_hash: Uint8Array;
  readonly finalized_number: bigint;
  readonly finalized_hash: Uint8Array;
  readonly indexed_at: Date;
  readonly checked_block: bigint | null;
}

/** One moment of the database, kept for all statements of a question. */
export interface Snapshot {
  readonly sql: Sql;
  readonly chains: readonly ChainState[];
  /** Lets go of the connection; more than once does no harm. */
  end(): void;
}

interface Connection {
  readonly sql: Sql;
  lost: boolean;
}

/**
 * Views of the database, each on a connection of its own while it lasts. Connections are opened one by one and not as the
 * library's pool: of a connection that it lent out and that is lost it takes no notice, and the next statement sent to it would
 * end the whole process.
 */
export class Snapshots {
  readonly #connect: (onClose: () => void) => Sql;
  readonly #idle: Connection[] = [];
  readonly #waiting: ((connection: Connection) => void)[] = [];
  readonly #busy = new Set<Promise<void>>();

  /**
   * @param connect makes a client with a single connection, and calls `onClose` when that ends
   * @param most connections
   */
  constructor(connect: (onClose: () => void) => Sql, most: number) {
    this.#connect = connect;
    for (let i = 0; i < most; i++) this.#idle.push(this.#open());
  }

  /**
   * Opens a snapshot, as soon as a connection is free. Nothing waits for BEGIN or COMMIT: they travel with what comes after
   * them, as the connection keeps the order.
   */
  async open(): Promise<Snapshot> {
    const connection = await this.#take();
    let over: () => void = () => {};
    const busy = new Promise<void>((resolve) => {
      over = resolve;
    });
    this.#busy.add(busy);
    let ended = false;
    const end = (): void => {
      if (ended) return;
      ended = true;
      this.#close(connection).then(() => {
        this.#busy.delete(busy);
        over();
      });
    };
    try {
      const sql = guarded(connection);
      const [, rows] = await Promise.all([
        sql.unsafe("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        sql<Row[]>`
          SELECT chain_id, head_number, head_hash, finalized_number, finalized_hash, indexed_at,
            (SELECT max(block_number) FROM stream_checks k WHERE k.chain_id = c.chain_id) AS checked_block
          FROM chains c ORDER BY position`,
      ]);
      return { sql, chains: rows.map(toState), end };
    } catch (cause) {
      end();
      throw cause;
    }
  }

  /** Waits for the snapshots that are open, and closes the connections. */
  async close(): Promise<void> {
    await Promise.all(this.#busy);
    await Promise.all(this.#idle.map(({ sql }) => sql.end({ timeout: 5 })));
  }

  #open(): Connection {
    const connection: Connection = {
      lost: false,
      sql: this.#connect(() => {
        connection.lost = true;
      }),
    };
    return connection;
  }

  #take(): Promise<Connection> {
    const connection = this.#idle.pop();
    if (connection === undefined) return new Promise((resolve) => this.#waiting.push(resolve));
    return Promise.resolve(connection.lost ? this.#replace(connection) : connection);
  }

  /** A failed statement has aborted the transaction: COMMIT then rolls back. With a connection everything of it is gone. */
  async #close(connection: Connection): Promise<void> {
    try {
      await guarded(connection).unsafe("COMMIT");
    } catch {
      connection.lost = true;
    }
    const next = connection.lost ? this.#replace(connection) : connection;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#idle.push(next);
    else waiting(next);
  }

  #replace({ sql }: Connection): Connection {
    sql.end({ timeout: 0 }).catch(() => {});
    return this.#open();
  }
}

/** The same, but it sends nothing once the connection is lost: the library would open a new one, outside of the snapshot. */
function guarded(connection: Connection): Sql {
  const assertOpen = (): void => {
    if (connection.lost) throw Object.assign(new Error("The connection to the database was lost."), { code: "CONNECTION_CLOSED" });
  };
  return new Proxy(connection.sql, {
    apply: (sql, self, parameters) => {
      assertOpen();
      return Reflect.apply(sql, self, parameters);
    },
    get: (sql, property) => {
      if (property === "unsafe") assertOpen();
      return Reflect.get(sql, property);
    },
  });
}

function toState(row: Row): ChainState {
  return {
    chainId: Number(row.chain_id),
    headNumber: Number(row.head_number),
    headHash: toHex(row.head_hash),
    finalizedNumber: Number(row.finalized_number),
    finalizedHash: toHex(row.finalized_hash),
    indexedAt: row.indexed_at,
    checkedBlock: Number(row.checked_block ?? -1n),
  };
}
