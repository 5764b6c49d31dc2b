/**
 * Measures ingestion: 500,000 facts from a replayed chain, with verification off and on, beside two yardsticks in the same
 * run: evm-processor fetching and decoding the same events with no database at all, and COPY of the same rows.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished, pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../src/devnet/embedded-postgres.ts";
import { openDatabase, type Sql } from "../src/store/client.ts";
import { migrate } from "../src/store/migrate.ts";
import type { Outcome } from "./contestant.ts";
import { ensureChain } from "./synthesise-chain.ts";

interface Measured extends Outcome {
  /** Undefined where /proc does not tell. */
  readonly postgresCpuSeconds: number | undefined;
}

export interface IngestOptions {
  readonly records: number;
  /** Each is measured so often; the median by wall time counts. */
  readonly rounds: number;
}

const here = fileURLToPath(new URL(".", import.meta.url));

export async function measureIngestion({ records, rounds }: IngestOptions): Promise<void> {
  const folder = join(tmpdir(), "plainsight-bench");
  // PostgreSQL runs as a user of its own, which has to be able to reach its folder.
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  console.log(`Making a chain of ${records.toLocaleString("en")} records, unless there is one …`);
  const chain = ensureChain(folder, records, () => {});
  const postgres = await startEmbeddedPostgres(join(folder, "postgres"));
  try {
    const measured = new Map<string, Measured>();
    for (const which of ["processor", "indexer", "indexer-verifying"] as const) {
      const outcomes: Measured[] = [];
      for (let round = 0; round < rounds; round++) outcomes.push(await runContestant(which, chain, postgres));
      measured.set(which, median(outcomes));
    }
    measured.set("copy", await copyAgain(postgres));
    report(measured);
  } finally {
    await postgres.stop();
  }
}

async function runContestant(which: string, chain: string, postgres: EmbeddedPostgres): Promise<Measured> {
  const database = await freshDatabase(postgres);
  const node = spawn(process.execPath, ["--import", "tsx", join(here, "replay-node.ts"), chain], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = await once(node.stdout, "data");
    const before = postgresCpu(postgres);
    const child = spawn(
      process.execPath,
      ["--import", "tsx", join(here, "contestant.ts"), which, `http://127.0.0.1:${String(port).trim()}`, database],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let said = "";
    child.stdout.on("data", (text) => {
      said += text;
    });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`${which} ended with exit code ${code}.`);
    const outcome: Outcome = JSON.parse(said);
    const after = postgresCpu(postgres);
    return { ...outcome, postgresCpuSeconds: before === undefined || after === undefined ? undefined : after - before };
  } finally {
    node.kill();
  }
}

/** COPY of the rows that the last run left, into a table of the same shape and indices. */
async function copyAgain(postgres: EmbeddedPostgres): Promise<Measured> {
  const sql = openDatabase(benchUrl(postgres), { name: "bench", connections: 1 });
  try {
    const chunks: Buffer[] = [];
    const source = await sql`COPY fund_flows TO STDOUT (FORMAT binary)`.readable();
    source.on("data", (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
    await finished(source);
    const [row] = await sql<{ facts: bigint }[]>`SELECT count(*) AS facts FROM fund_flows`;
    await sql`CREATE TABLE copied (LIKE fund_flows INCLUDING ALL)`;
    const cpuBefore = process.cpuUsage();
    const postgresBefore = postgresCpu(postgres);
    const began = performance.now();
    await pipeline(chunks, await sql`COPY copied FROM STDIN (FORMAT binary)`.writable());
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpuBefore);
    const postgresAfter = postgresCpu(postgres);
    return {
      facts: Number(row?.facts),
      seconds,
      cpuSeconds: (user + system) / 1e6,
      peakMegabytes: 0,
      postgresCpuSeconds: postgresBefore === undefined || postgresAfter === undefined ? undefined : postgresAfter - postgresBefore,
    };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const benchUrl = (postgres: EmbeddedPostgres): string => postgres.url.replace(/plainsight$/, "bench");

async function freshDatabase(postgres: EmbeddedPostgres): Promise<string> {
  const admin: Sql = openDatabase(postgres.url.replace(/plainsight$/, "postgres"), { name: "bench", connections: 1 });
  await admin`DROP DATABASE IF EXISTS bench WITH (FORCE)`;
  await admin`CREATE DATABASE bench`;
  await admin`CHECKPOINT`;
  await admin.end();
  const sql = openDatabase(benchUrl(postgres), { name: "bench", connections: 1 });
  await migrate(sql);
  await sql.end();
  return benchUrl(postgres);
}

/** CPU seconds of the server and all its processes, ended ones included. */
function postgresCpu({ process: { pid } }: EmbeddedPostgres): number | undefined {
  try {
    let ticks = 0;
    for (const entry of readdirSync("/proc")) {
      if (!/^\d+$/.test(entry)) continue;
      let stat: string;
      try {
        stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      } catch {
        continue;
      }
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const own = Number(entry) === pid;
      // Fields 14 to 17 of proc(5): user and system time, then those of children that have ended.
      if (own || Number(fields[1]) === pid)
        ticks += Number(fields[11]) + Number(fields[12]) + (own ? Number(fields[13]) + Number(fields[14]) : 0);
    }
    return ticks / 100;
  } catch {
    return undefined;
  }
}

function median(outcomes: readonly Measured[]): Measured {
  const sorted = outcomes.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error("Nothing was measured.");
  return middle;
}

const names: Readonly<Record<string, string>> = {
  processor: "yardstick: evm-processor, no database",
  indexer: "indexer, verification off",
  "indexer-verifying": "indexer, verification on",
  copy: "yardstick: COPY of the same rows",
};

function report(measured: ReadonlyMap<string, Measured>): void {
  const yardstick = measured.get("processor");
  const speed = ({ facts, seconds }: Outcome): number => facts / seconds;
  const perCpu = ({ facts, cpuSeconds }: Outcome): number => facts / cpuSeconds;
  console.log(
    "\n| ingestion | facts/s | of the first | CPU s of Node | of the first | CPU s of Postgres | peak MB |\n|---|---|---|---|---|---|---|",
  );
  for (const [which, outcome] of measured) {
    const share = (of: (outcome: Outcome) => number): string =>
      yardstick === undefined || which === "copy" ? "" : `${Math.round((100 * of(outcome)) / of(yardstick))} %`;
    const cells = [
      names[which] ?? which,
      Math.round(speed(outcome)).toLocaleString("en"),
      share(speed),
      outcome.cpuSeconds.toFixed(1),
      share(perCpu),
      outcome.postgresCpuSeconds?.toFixed(1) ?? "",
      outcome.peakMegabytes === 0 ? "" : Math.round(outcome.peakMegabytes),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
