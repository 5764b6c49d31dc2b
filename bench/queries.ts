/**
 * Measures the API's two most frequent questions at 16 connections, beside the same statements without it.
 * `npx tsx bench/queries.ts [--records 100000] [--seconds 10]` fills a database of its own first.
 */
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import autocannon, { type Request } from "autocannon";
import { startEmbeddedPostgres } from "../src/devnet/embedded-postgres.ts";
import { openDatabase } from "../src/store/client.ts";
import { migrate } from "../src/store/migrate.ts";
import { countryCodes, fillFacts } from "./fill-facts.ts";
import { type Running, startApi, startBare } from "./start-server.ts";

const connections = 16;

export interface Measured {
  readonly server: "API" | "bare SQL";
  readonly question: string;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the server's process; the database's come on top and are the same for both. */
  readonly cpuPerRequest: number;
  readonly bytes: number;
}

interface Question {
  readonly name: string;
  readonly api: readonly Request[];
  readonly bare: readonly Request[];
}

const flowsQuery = `query ($country: [String!]) {
  flows(filter: { country: $country }, first: 100, orderBy: NEWEST) {
    nodes { id kind year date currency amount usd reference title provider { id name } receiver { id name } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const totalsQuery = `query ($filter: FlowFilter) {
  flowTotals(filter: $filter, groupBy: [COUNTRY]) { rows { stream { id } kind country { code name } usd records unknownUsd } }
}`;

const post = (query: string, variables: object): Request => ({
  method: "POST",
  path: "/graphql",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables }),
});
const get = (path: string): Request => ({ method: "GET", path });

const questions: readonly Question[] = [
  {
    name: "flows: 100 of a country, newest first",
    api: countryCodes.map((country) => post(flowsQuery, { country })),
    bare: countryCodes.map((country) => get(`/flows?country=${country}`)),
  },
  {
    name: "flowTotals by country, as readers ask",
    api: [post(totalsQuery, {})],
    bare: [get("/totals")],
  },
  {
    // No two alike: what is kept from one answer to the next is of no use.
    name: "flowTotals by country, each asked for the first time",
    api: Array.from({ length: 20_000 }, (_, n) => post(totalsQuery, { filter: { yearFrom: 1900 - n } })),
    bare: [get("/totals")],
  },
];

/** Measures against a database that holds facts; both servers run in processes of their own, one after the other. */
export async function measureQueries(databaseUrl: string, seconds: number): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const server of ["bare SQL", "API"] as const) {
    const running = server === "API" ? await startApi(databaseUrl) : await startBare(databaseUrl);
    try {
      for (const question of questions) {
        measured.push(await measure(server, running, question.name, server === "API" ? question.api : question.bare, seconds));
      }
    } finally {
      running.process.kill("SIGTERM");
    }
  }
  return measured;
}

async function measure(
  server: Measured["server"],
  running: Running,
  question: string,
  requests: readonly Request[],
  seconds: number,
): Promise<Measured> {
  const [first] = requests;
  const bytes = first === undefined ? 0 : await sizeOf(running.url, first);
  await autocannon({ url: running.url, connections, duration: 3, requests: [...requests].reverse() });
  const before = cpuSeconds(running.process);
  const result = await autocannon({ url: running.url, connections, duration: seconds, requests });
  const cpu = cpuSeconds(running.process) - before;
  if (result.non2xx + result.errors + result.timeouts > 0) throw new Error(`${server} failed at ${question}: ${JSON.stringify(result)}`);
  return {
    server,
    question,
    requestsPerSecond: Math.round(result.requests.total / seconds),
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuPerRequest: (cpu * 1000) / result.requests.total,
    bytes,
  };
}

/** Bytes of an answer, which must be one without errors. */
async function sizeOf(url: string, { method, path, headers = {}, body }: Request): Promise<number> {
  const response = await fetch(url + path, { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${path} was answered ${text.slice(0, 300)}`);
  return text.length;
}

/** User and system time of a process so far, by /proc; 0 where there is none. */
function cpuSeconds({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

export function describeMeasured(measured: readonly Measured[]): string {
  const lines = measured.map(({ server, question, requestsPerSecond, p50, p99, cpuPerRequest, bytes }) =>
    [
      server.padEnd(8),
      question.padEnd(54),
      String(requestsPerSecond).padStart(6),
      String(p50).padStart(5),
      String(p99).padStart(5),
      cpuPerRequest.toFixed(2).padStart(9),
      String(bytes).padStart(7),
    ].join("  "),
  );
  return [`${"".padEnd(8)}  ${"".padEnd(54)}   req/s    p50    p99  CPU ms/req   bytes`, ...lines].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { records: { type: "string", default: "100000" }, seconds: { type: "string", default: "10" } } });
  const directory = mkdtempSync(join(tmpdir(), "plainsight-bench-"));
  // As root the server runs as another user, who has to get to its folder.
  chmodSync(directory, 0o755);
  const postgres = await startEmbeddedPostgres(join(directory, "postgres"));
  const sql = openDatabase(postgres.url, { name: "bench" });
  try {
    await migrate(sql);
    await fillFacts(sql, Number(values.records));
    console.log(`${values.records} records of ${countryCodes.length} countries, ${connections} connections`);
    console.log(describeMeasured(await measureQueries(postgres.url, Number(values.seconds))));
  } finally {
    await sql.end({ timeout: 1 });
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
