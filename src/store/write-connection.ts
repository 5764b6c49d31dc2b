import { RetryableError } from "../kernel/errors.ts";
import { openDatabase, type Sql, type Transaction } from "./client.ts";

interface Connection {
  readonly sql: Sql;
  lost: boolean;
}

/**
 * The one connection that an indexer writes through, one transaction at a time. It survives the loss of the connection
 * inside a transaction: there the library's own `begin` would send a rollback to a socket that is gone, which ends the
 * whole process.
 */
export class WriteConnection {
  readonly #url: string;
  readonly #name: string;
  #connection: Connection | undefined;
  /** Ends when the last transaction asked for has ended. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param name shown in pg_stat_activity */
  constructor(url: string, name: string) {
    this.#url = url;
    this.#name = name;
  }

  /** All that `work` sends is stored, or nothing of it. @throws what `work` throws; RetryableError when the connection is lost */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => this.#transact(work));
    this.#last = result.catch(() => {});
    return result;
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.sql.end({ timeout: 1 });
  }

  async #transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    this.#connection ??= this.#open();
    const { sql } = this.#connection;
    const tx = guarded(this.#connection);
    try {
      await tx.unsafe("BEGIN");
      const result = await work(tx);
      await tx.unsafe("COMMIT");
      return result;
    } catch (error) {
      // The server takes everything back by itself once the connection is gone.
      this.#connection = undefined;
      sql.end({ timeout: 0 }).catch(() => {});
      throw error;
    }
  }

  #open(): Connection {
    const connection: Connection = {
      lost: false,
      sql: openDatabase(this.#url, {
        name: this.#name,
        connections: 1,
        onClose: () => {
          connection.lost = true;
        },
      }),
    };
    return connection;
  }
}

/** The same, but it refuses to send anything once the connection is lost: the library would open a new one, outside of any transaction. */
function guarded(connection: Connection): Transaction {
  const assertOpen = (): void => {
    if (connection.lost) throw new RetryableError("The connection to the database was lost inside a transaction.");
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
