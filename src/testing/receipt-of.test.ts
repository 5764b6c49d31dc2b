import { createPublicClient, createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalChain, localPublisherKey, startLocalChain } from "../devnet/anvil.ts";
import { NodeProxy } from "./node-proxy.ts";
import { receiptOf } from "./receipt-of.ts";

let chain: LocalChain;
let proxy: NodeProxy;

beforeAll(async () => {
  chain = await startLocalChain();
  proxy = await NodeProxy.start(chain.url);
});

afterAll(async () => {
  await proxy?.stop();
  await chain?.stop();
});

test("a node that tells of a block before it has its receipts is asked again, though no block follows", async () => {
  const transport = http(proxy.url);
  const account = privateKeyToAccount(localPublisherKey);
  const node = createPublicClient({ chain: foundry, transport });
  let late = 3;
  proxy.lie = (method, result) => (method === "eth_getTransactionReceipt" && late-- > 0 ? null : result);
  const hash = await createWalletClient({ account, chain: foundry, transport }).sendTransaction({ to: account.address });
  expect((await receiptOf(node, hash)).status).toBe("success");
  expect(late).toBeLessThan(0);
  await expect(receiptOf(node, `0x${"11".repeat(32)}`, 2)).rejects.toThrow("no receipt of 0x1111");
});
