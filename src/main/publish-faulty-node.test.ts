import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeProxy } from "../testing/node-proxy.ts";
import { publish } from "./publish.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

describe("publishing through a node that fails", () => {
  let ledger: PublishingLedger;
  let proxy: NodeProxy;
  const publishSample = (rpcUrl: string) => publish({ format: "sample", paths: [], batchSize: 5, target: { ...ledger.target, rpcUrl } });

  beforeAll(async () => {
    ledger = await PublishingLedger.start();
    proxy = await NodeProxy.start(ledger.chain.url);
  });
  afterAll(async () => {
    await proxy.stop();
    await ledger.stop();
  });

  it("survives a node that fails now and then, and records everything once", async () => {
    const faults = ["status-500", "hang-up", "bad-json"] as const;
    let [calls, sends] = [0, 0];
    proxy.failure = (methods) => {
      calls += 1;
      if (methods.includes("eth_sendRawTransaction") && ++sends % 4 === 0) return faults[sends % faults.length];
      return calls % 13 === 0 ? faults[calls % faults.length] : undefined;
    };
    const { ledger: done } = await publishSample(proxy.url);
    expect(calls).toBeGreaterThan(100);
    expect(done).toMatchObject({ published: 229, corrected: 1, totals: { unequal: [] } });
    expect((await ledger.said()).map(({ seq }) => seq)).toEqual(Array.from({ length: 230 }, (_, i) => i + 1));
  });

  it("says when the node died for good, and that nothing is sent twice", async () => {
    proxy.failure = (methods) => (methods.includes("eth_getLogs") ? "status-500" : undefined);
    await expect(publishSample(proxy.url)).rejects.toThrow(
      /^Publishing was interrupted: The node does not hand out the logs of block \d+: .*Publish again: what is on the ledger by then is not sent twice\.$/,
    );
  });

  it.each([
    [
      "in the middle",
      (logs: readonly unknown[]) => logs.filter((_, i) => i !== 100),
      "the contract says that stream 1 has 230 records with the digest 0x",
    ],
    ["at the end", (logs: readonly unknown[]) => logs.slice(0, -1), "; the node's logs hold 229 with 0x"],
  ])("sends nothing on the word of a node that leaves a log out %s", async (_where, leaveOut, expected) => {
    proxy.failure = () => undefined;
    proxy.lie = (method, result) => (method === "eth_getLogs" && Array.isArray(result) && result.length > 200 ? leaveOut(result) : result);
    await expect(publishSample(proxy.url)).rejects.toThrow(expected);
    expect(await ledger.length(1)).toBe(230);
  });

  it("asks for fewer blocks at a time where the node finds its questions too large", async () => {
    const spans: number[] = [];
    const strict = await startNodeInFront(ledger.chain.url, (calls) => {
      const asked = calls.filter(({ method }) => method === "eth_getLogs").map(({ params }) => params[0]);
      const wanted = asked.map((filter) => Number(filter?.toBlock) - Number(filter?.fromBlock) + 1);
      spans.push(...wanted);
      return wanted.some((span) => span > 7) ? "too-large" : "answer";
    });
    const { ledger: done } = await publishSample(strict.url);
    await strict.stop();
    expect(done).toMatchObject({ published: 0, alreadyThere: 229, transactions: 0, differing: [], vanished: [] });
    expect(Math.max(...spans)).toBeGreaterThan(7);
    expect(spans.filter((span) => span <= 7).length).toBeGreaterThan(5);
  });

  it("records once what it handed over without hearing that it arrived", async () => {
    const fresh = await PublishingLedger.start();
    let sends = 0;
    const mute = await startNodeInFront(fresh.chain.url, (calls) =>
      calls.some(({ method }) => method === "eth_sendRawTransaction") && ++sends % 2 === 0 ? "take-and-hang-up" : "answer",
    );
    const target = { ...fresh.target, rpcUrl: mute.url };
    const { ledger: done } = await publish({ format: "sample", paths: [], batchSize: 20, target });
    expect(done).toMatchObject({ published: 229, corrected: 1, totals: { unequal: [] } });
    expect((await fresh.said()).map(({ seq }) => seq)).toEqual(Array.from({ length: 230 }, (_, i) => i + 1));
    await mute.stop();
    await fresh.stop();
  });
});

interface Call {
  readonly id: number;
  readonly method: string;
  readonly params: readonly { readonly fromBlock?: string; readonly toBlock?: string }[];
}

type Behaviour = "answer" | "too-large" | "take-and-hang-up";

/** An honest node behind one that behaves as told at each request. */
async function startNodeInFront(
  target: string,
  behave: (calls: readonly Call[]) => Behaviour,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const calls: Call[] = [JSON.parse(body)].flat();
    const behaviour = behave(calls);
    response.setHeader("content-type", "application/json");
    if (behaviour === "too-large") {
      const answers = calls.map(({ id }) => ({ jsonrpc: "2.0", id, error: { code: -32_005, message: "query exceeds the limit" } }));
      response.end(JSON.stringify(body.startsWith("[") ? answers : answers[0]));
      return;
    }
    const honest = await fetch(target, { method: "POST", headers: { "content-type": "application/json" }, body });
    const answer = await honest.text();
    if (behaviour === "take-and-hang-up") response.destroy();
    else response.end(answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The node in front got no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
