import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
/** Real CERF files; they lie beside the checkout and are never part of it. */
const cerf = resolve(root, "../shared/data/funds/cerf");

/**
 * Starts the product twice as a newcomer would: once on CERF's real data, once on the sample.
 * Tests find them in the environment: CERF_WEB, CERF_API, CERF_RPC, SAMPLE_WEB, SAMPLE_API.
 */
export default async function startServers(): Promise<() => Promise<void>> {
  if (!existsSync(cerf)) throw new Error(`The browser tests read CERF's data from ${cerf}, and there is nothing. Put the data folder beside the checkout.`);
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((end) => end()));
  };
  try {
    // One after the other: the first builds the explorer for both.
    await start("CERF", ["--data", `cerf=${cerf}`], started);
    await start("SAMPLE", [], started);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function start(name: string, args: readonly string[], started: (() => Promise<void>)[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "plainsight-e2e-"));
  const [web, api, metrics] = [await freePort(), await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(root, "bin/launch.mjs"), ...args], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: directory,
      WEB_PORT: String(web),
      API_PORT: String(api),
      METRICS_PORT: String(metrics),
      // The tests ask more in a minute than any reader would.
      REQUESTS_PER_MINUTE: "100000",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(async () => {
    await end(child);
    rmSync(directory, { recursive: true, force: true });
  });
  await untilUp(name, child);
  process.env[`${name}_WEB`] = `http://localhost:${web}`;
  process.env[`${name}_API`] = `http://localhost:${api}`;
}

/** Resolves when the start says that all is up; rejects with what it printed when it ends before. */
function untilUp(name: string, child: ChildProcess): Promise<void> {
  return new Promise((up, failed) => {
    let printed = "";
    const read = (chunk: Buffer): void => {
      printed += chunk;
      if (printed.includes("Ctrl-C stops everything.")) up();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => failed(new Error(`npm start for ${name} ended with exit code ${code}:\n${printed}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? found(address.port) : failed(new Error("No port was given."))));
    });
  });
}
