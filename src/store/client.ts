import { connect, type Socket } from "node:net";
import postgres from "postgres";
import { OperatorError } from "../kernel/errors.ts";

/** bigint columns come as bigint, numeric as string: exact both ways, never a float. */
const types = {
  bigint: postgres.BigInt,
  date: {
    to: 1082,
    from: [1082],
    serialize: (day: string) => day,
    /** A day stays the text YYYY-MM-DD: a JavaScript Date would move it with the time zone. */
    parse: (day: string) => day,
  },
};

type Types = { bigint: bigint; date: string };

export type Sql = postgres.Sql<Types>;
/** What statements inside a transaction are sent through. */
export type Transaction = postgres.ISql<Types>;
/** Whatever queries can be sent through: a pool or a transaction. */
export type Reader = Sql | Transaction;

export interface ClientOptions {
  /** Connections at most. */
  readonly connections?: number;
  /** True: the server refuses every write on these connections. */
  readonly readOnly?: boolean;
  /** Taken on each connection instead of the user's own; must exist. */
  readonly role?: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Ends any single statement after so many milliseconds. */
  readonly statementTimeout?: number;
  /** Called whenever one of the connections has ended. */
  readonly onClose?: () => void;
  /** Called with each statement sent, for counting in tests. */
  readonly onQuery?: (query: string) => void;
}

interface Server {
  readonly host: string[];
  readonly port: number[];
}

/** A pool of connections to `url`. Nothing is sent before the first query. */
export function openDatabase(url: string, options: ClientOptions): Sql {
  const settings: postgres.Options<typeof types> & { socket: (server: Server) => Socket } = {
    max: options.connections ?? 4,
    onnotice: () => {},
    connect_timeout: 10,
    types,
    // Small writes must leave at once: with Nagle's algorithm each COPY over TCP waits 40 ms for an acknowledgement.
    // The socket is handed over before it is connected, for the library to see it fail: of a promise that rejects it
    // takes no notice, and after as many failures as there are connections it would wait for good.
    socket: ({ host, port }) => connect({ host: host[0] ?? "127.0.0.1", port: port[0] ?? 5432, noDelay: true }),
    connection: {
      application_name: options.name,
      TimeZone: "UTC",
      // Readers' statements are short, and estimated as long where they look into versions: compiling them would cost more than they do.
      ...(options.readOnly ? { default_transaction_read_only: true, jit: false } : {}),
      ...(options.role === undefined ? {} : { role: options.role }),
      ...(options.statementTimeout === undefined ? {} : { statement_timeout: options.statementTimeout }),
    },
    ...(options.onClose === undefined ? {} : { onclose: options.onClose }),
    ...(options.onQuery === undefined ? {} : { debug: (_connection: number, query: string) => options.onQuery?.(query) }),
  };
  return postgres(url, settings);
}

/** @throws OperatorError when the database cannot be reached or is older than PostgreSQL 15. */
export async function assertDatabase(sql: Sql): Promise<void> {
  const { host, port, database } = sql.options;
  const where = `${database} at ${host[0]}:${port[0]}`;
  let version: number;
  try {
    const [row] = await sql<{ version: string }[]>`SELECT current_setting('server_version_num') AS version`;
    version = Number(row?.version);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message || String(cause) : String(cause);
    throw new OperatorError(`The database ${where} cannot be used: ${said}. Check DATABASE_URL and that the server runs.`, { cause });
  }
  if (version < 150_000)
    throw new OperatorError(`The database ${where} is PostgreSQL ${Math.floor(version / 10_000)}; version 15 or newer is needed.`);
}
