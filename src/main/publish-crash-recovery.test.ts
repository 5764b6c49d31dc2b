import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSources } from "../config/sources.ts";
import { publish } from "./publish.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

const program = fileURLToPath(new URL("../../bin/plainsight.mjs", import.meta.url));
const script = fileURLToPath(new URL("testing/publish-sample.ts", import.meta.url));

describe("publishing that is killed", () => {
  let ledger: PublishingLedger;
  let clean: PublishingLedger;
  let folder: string;

  /** Publishes the sample in a process of its own and kills that once the chain has `block`. */
  const killAt = async (block: number): Promise<void> => {
    const { rpcUrl, key, contracts } = ledger.target;
    const child = spawn(process.execPath, ["--import", "tsx", script, rpcUrl, key, ...contracts.map(({ address }) => address)], {
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    while (child.exitCode === null && (await ledger.blockNumber()) < block) await new Promise((wake) => setTimeout(wake, 2));
    child.kill("SIGKILL");
    await ended;
    expect(child.signalCode).toBe("SIGKILL");
  };

  const runToTheEnd = async (): Promise<{ code: number | null; output: string }> => {
    const sources = join(folder, "sources.yaml");
    writeSources(sources, { chains: [{ chainId: 31_337, contracts: [...ledger.target.contracts] }] });
    const child = spawn(process.execPath, [program, "publish", "sample", "--batch", "3"], {
      env: {
        PATH: process.env["PATH"],
        RPC_URL: ledger.target.rpcUrl,
        PUBLISHER_KEY: ledger.target.key,
        SOURCES_FILE: sources,
        DATA_DIR: folder,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    await once(child, "exit");
    return { code: child.exitCode, output };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-crash-"));
    [ledger, clean] = [await PublishingLedger.start(), await PublishingLedger.start()];
  });
  afterAll(async () => {
    await ledger.stop();
    await clean.stop();
    rmSync(folder, { recursive: true });
  });

  it("is completed by the next run, at whichever point it was, and leaves the ledger as an undisturbed one does", async () => {
    // Blocks 1 and 2 hold the contracts; then come organisations, appointment, stream, programmes, source and records.
    for (const block of [3, 5, 6, 8, 30, 70]) await killAt(block);
    const last = await runToTheEnd();
    expect(last.output).toContain("each equals the files' sum to the cent");
    expect(last.code).toBe(0);

    await publish({ format: "sample", paths: [], target: clean.target });
    expect(await ledger.said()).toEqual(await clean.said());
    expect(await ledger.length(1)).toBe(230);
    expect(await ledger.streams()).toBe(1);
  }, 900_000);

  it("has nothing left to do after that", async () => {
    const { output, code } = await runToTheEnd();
    expect(code).toBe(0);
    expect(output).toContain("0 records published, 229 were there already, 0 corrected.");
    expect(output).toContain("0 organisations registered; 0 transactions with records; 0 gas in all.");
  });
});
