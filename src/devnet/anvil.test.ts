import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startLocalChain } from "./anvil.ts";
import { rpc } from "./local-rpc.ts";

interface Block {
  readonly hash: string;
  readonly timestamp: string;
}

async function block(url: string, number: string): Promise<Block> {
  return Object(await rpc(url, "eth_getBlockByNumber", [number, false]));
}

test("a local chain that is started again and again keeps its first block and every other, and its clock tells today", async () => {
  const directory = mkdtempSync(join(tmpdir(), "plainsight-chain-"));
  const began = Math.floor(Date.now() / 1000);
  const seen: (readonly string[])[] = [];
  try {
    for (let start = 0; start < 6; start++) {
      const chain = await startLocalChain({ directory });
      const blocks: string[] = [];
      for (let number = 0; number <= start; number++) {
        blocks.push((await block(chain.url, `0x${number.toString(16)}`)).hash);
      }
      seen.push(blocks);
      await rpc(chain.url, "evm_mine", []);
      const newest = await block(chain.url, "latest");
      expect(Number(newest.timestamp)).toBeGreaterThanOrEqual(began);
      await chain.stop();
      // The node's own first block tells the second in which it was started.
      const second = Math.floor(Date.now() / 1000);
      await vi.waitUntil(() => Math.floor(Date.now() / 1000) > second, { timeout: 2_000 });
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  for (const [n, blocks] of seen.entries()) expect(blocks).toEqual(seen.at(-1)?.slice(0, n + 1));
});
