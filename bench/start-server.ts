import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** A server in a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  readonly url: string;
}

export function startBare(databaseUrl: string): Promise<Running> {
  return start([join(import.meta.dirname, "bare-server.ts"), databaseUrl], {}, /listening on (\d+)/);
}

export async function startApi(databaseUrl: string): Promise<Running> {
  const port = 5000 + Math.floor(Math.random() * 900);
  const environment = { DATABASE_URL: databaseUrl, API_PORT: String(port), REQUESTS_PER_MINUTE: "100000000", NODE_ENV: "production" };
  return start([join(import.meta.dirname, "../src/main/api.ts")], environment, /127\.0\.0\.1:(\d+)\/graphql/);
}

function start(args: readonly string[], environment: Readonly<Record<string, string>>, ready: RegExp): Promise<Running> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      const port = ready.exec(printed)?.[1];
      if (port !== undefined) resolve({ process: child, url: `http://127.0.0.1:${port}` });
    });
    child.once("exit", (code) => reject(new Error(`${args[0]} ended with exit code ${code}: ${printed}`)));
  });
}
