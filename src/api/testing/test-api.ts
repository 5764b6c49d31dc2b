import { readers } from "../../domains/readers.ts";
import type { TestDatabase } from "../../testing/database.ts";
import { type Api, type ApiOptions, startApi } from "../server.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The answer's `data`, of whatever shape was asked for. */
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/**
 * What is not sent for an answer's sake: what opens and closes a view of the database, which comes when it comes, and the driver's
 * own question for types, on a connection that is used for the first time.
 */
const overhead = /^(BEGIN|COMMIT)|pg_catalog\.pg_type/;

/** The API on a port of its own, with a reader's eyes on it. */
export class TestApi {
  readonly #api: Api;
  readonly url: string;
  /** What was reported to the operator. */
  readonly reports: unknown[];
  /** Statements sent to the database for answers: see `overhead`. */
  readonly statements: string[];

  private constructor(api: Api, reports: unknown[], statements: string[]) {
    this.#api = api;
    this.url = `http://127.0.0.1:${api.port}`;
    this.reports = reports;
    this.statements = statements;
  }

  static async start(database: Pick<TestDatabase, "url">, changes: Partial<ApiOptions> = {}): Promise<TestApi> {
    const reports: unknown[] = [];
    const statements: string[] = [];
    const api = await startApi({
      databaseUrl: database.url,
      domains: readers,
      host: "127.0.0.1",
      port: 0,
      requestsPerMinute: 100_000,
      trustProxy: false,
      connections: 4,
      report: (_, error) => reports.push(error),
      onQuery: (statement) => {
        if (!overhead.test(statement)) statements.push(statement);
      },
      ...changes,
    });
    return new TestApi(api, reports, statements);
  }

  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const body: { data?: unknown; errors?: Answer["errors"] } = await response.json();
    return { status: response.status, headers: response.headers, data: body.data, errors: body.errors ?? [] };
  }

  /** The data alone. @throws Error where there are errors */
  async data(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const { data, errors } = await this.ask(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** How many statements an answer takes, once what others asked for is remembered. */
  async statementsFor(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<number> {
    await this.data(query, variables);
    this.statements.length = 0;
    await this.data(query, variables);
    return this.statements.length;
  }

  /** Code of the only error. */
  async code(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const { errors } = await this.ask(query, variables);
    if (errors.length !== 1) throw new Error(`Expected one error, got ${JSON.stringify(errors)}`);
    return errors[0]?.extensions["code"];
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers });
  }

  async stop(): Promise<void> {
    await this.#api.stop();
  }
}
