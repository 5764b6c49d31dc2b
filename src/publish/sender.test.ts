import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalChain, localPublisherKey, startLocalChain } from "../devnet/anvil.ts";
import { NodeProxy } from "../testing/node-proxy.ts";
import { connectToLedger, type LedgerConnection } from "./connect.ts";
import { NonceTaken, Sender } from "./sender.ts";

let chain: LocalChain;
let proxy: NodeProxy;
let connection: LedgerConnection;

/** A transaction that changes nothing: to an address without code. */
const idle = { to: "0x00000000000000000000000000000000000000aa", data: "0x", gas: 30_000n } as const;

beforeAll(async () => {
  chain = await startLocalChain();
  proxy = await NodeProxy.start(chain.url);
  connection = await connectToLedger({ rpcUrl: proxy.url, key: localPublisherKey });
});
afterAll(async () => {
  await proxy?.stop();
  await chain?.stop();
});

/** The node answers that there is no receipt, so many times. */
function withholdReceipts(times: number): void {
  let left = times;
  proxy.lie = (method, result) => (method === "eth_getTransactionReceipt" && left-- > 0 ? null : result);
}

it("waits for a receipt that the node has later than the state of the block", async () => {
  withholdReceipts(4);
  expect((await new Sender(connection).sendAndWait(idle)).status).toBe("success");
});

it("says that the nonce was taken where no receipt comes", async () => {
  withholdReceipts(Number.POSITIVE_INFINITY);
  await expect(new Sender(connection).sendAndWait(idle)).rejects.toThrow(NonceTaken);
});
