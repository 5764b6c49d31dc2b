import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";
import { freePort, makeDataDirectory, startInVain, startProduct } from "./product.ts";

test.describe.configure({ mode: "parallel", timeout: 240_000 });

let directory: string;
test.beforeEach(() => {
  directory = makeDataDirectory();
});
test.afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

interface Holdings {
  readonly meta: { readonly chains: readonly { readonly indexedBlock: { readonly number: number; readonly hash: string } }[] };
  readonly streams: readonly { readonly id: string; readonly length: number; readonly digest: string; readonly sample: boolean }[];
}

async function holdings(api: string): Promise<Holdings> {
  const response = await fetch(`${api}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ meta { chains { indexedBlock { number hash } } } streams { id length digest sample } }" }),
  });
  const body: { readonly data: Holdings } = await response.json();
  return body.data;
}

/** Processes whose command line or working folder names the data folder. */
function processesOn(folder: string): readonly string[] {
  const all = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" }).split("\n");
  return all.filter((line) => line.includes(folder));
}

test("a start that was killed goes on where it was, and Ctrl-C leaves nothing behind", async () => {
  const first = await startProduct(directory);
  const before = await holdings(first.api);
  // Money, goods, aid due, ballots, emissions, targets, submissions, credits and data sets.
  expect(before.streams.map(({ sample }) => sample)).toEqual(new Array(10).fill(true));
  const died = new Promise((done) => first.child.once("exit", done));
  first.child.kill("SIGKILL");
  await died;

  const second = await startProduct(directory);
  expect(await holdings(second.api)).toEqual(before);
  expect(second.printed()).not.toContain("Publish sample");
  await second.stop();
  expect(second.child.exitCode).toBe(0);
  expect(processesOn(directory)).toEqual([]);

  const third = await startProduct(directory, { arguments: ["--fresh"] });
  const anew = await holdings(third.api);
  expect(anew.streams[0]?.digest).toBe(before.streams[0]?.digest);
  expect(anew.meta.chains[0]?.indexedBlock.hash).not.toBe(before.meta.chains[0]?.indexedBlock.hash);
  await third.stop();
});

test("a busy port is named together with the variable that chooses another, and nothing is started", async () => {
  const server = createServer();
  const port = await new Promise<number>((up) => {
    server.listen(0, () => {
      const address = server.address();
      up(address !== null && typeof address === "object" ? address.port : 0);
    });
  });
  const { code, printed } = await startInVain(directory, { environment: { API_PORT: String(port), WEB_PORT: String(await freePort()) } });
  server.close();
  expect(code).toBe(1);
  expect(printed.trim()).toBe(`Port ${port} is in use by another program. End that program, or choose another port with API_PORT=….`);
  expect(existsSync(join(directory, "postgres"))).toBe(false);
});

const ports = async (): Promise<Record<string, string>> => ({
  API_PORT: String(await freePort()),
  WEB_PORT: String(await freePort()),
  METRICS_PORT: String(await freePort()),
});

test("a node that does not answer is named, and the database that was started is stopped again", async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  const { code, printed } = await startInVain(directory, { environment: { ...(await ports()), RPC_URL: nowhere } });
  expect(code).toBe(1);
  expect(printed).toContain(`The node at ${nowhere} does not answer`);
  expect(printed).toContain("Check RPC_URL");
  expect(processesOn(directory)).toEqual([]);
});

test("a database that cannot be reached is named without its password", async () => {
  const port = await freePort();
  const { code, printed } = await startInVain(directory, {
    environment: { ...(await ports()), DATABASE_URL: `postgres://reader:secret@127.0.0.1:${port}/facts` },
  });
  expect(code).toBe(1);
  expect(printed).toContain(`The database facts at 127.0.0.1:${port} cannot be used`);
  expect(printed).not.toContain("secret");
  expect(processesOn(directory)).toEqual([]);
});

test("a wrong address, an unknown format and a path with nothing there are each refused in words", async () => {
  const wrong = await startInVain(directory, { environment: { RPC_URL: "localhost" } });
  expect(wrong).toMatchObject({ code: 1, printed: expect.stringContaining("RPC_URL: expected http://host:port") });
  const format = await startInVain(directory, { arguments: ["--data", `cref=${directory}`] });
  expect(format).toMatchObject({ code: 1, printed: expect.stringContaining("no format is called “cref”. There are: cerf, ") });
  const path = await startInVain(directory, { arguments: ["--data", `cerf=${directory}/absent`] });
  expect(path).toMatchObject({ code: 1, printed: expect.stringContaining(`there is no file or folder ${directory}/absent`) });
});

test("two starts on one data folder do not get into each other's way", async () => {
  const folder = address("SAMPLE_DATA");
  const running = () => JSON.parse(readFileSync(join(folder, "running.json"), "utf8"));
  const [first, held] = [running(), await holdings(address("SAMPLE_API"))];
  const { code, printed } = await startInVain(folder, { environment: await ports() });
  expect(code).toBe(1);
  expect(printed).toContain("runs on the data folder");
  expect(running()).toEqual(first);
  expect(await holdings(address("SAMPLE_API"))).toEqual(held);
});
