import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startLocalChain } from "./anvil.ts";
import { ChainState } from "./chain-state.ts";
import { rpc } from "./local-rpc.ts";

test("the local chain is asked for all its state only where it has blocks that were not saved", async () => {
  const directory = mkdtempSync(join(tmpdir(), "plainsight-chain-state-"));
  const chain = await startLocalChain();
  const file = join(directory, "state.json");
  const written = () => statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
  try {
    const state = new ChainState(chain.url, file);
    await state.standsSaved();
    await state.saveIfGrown();
    expect(written()).toBeUndefined();
    await rpc(chain.url, "evm_mine", []);
    await Promise.all([state.saveIfGrown(), state.saveIfGrown()]);
    const first = written();
    expect(first).toBeDefined();
    await state.saveIfGrown();
    expect(written()).toBe(first);
    await rpc(chain.url, "evm_mine", []);
    await state.saveIfGrown();
    expect(written()).not.toBe(first);
  } finally {
    await chain.stop();
    rmSync(directory, { recursive: true, force: true });
  }
});
