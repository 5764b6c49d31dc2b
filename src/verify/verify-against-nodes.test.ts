import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flipped } from "../../verifier/testing/flipped.ts";
import { createTestDatabase } from "../testing/database.ts";
import { type Lie, NodeProxy } from "../testing/node-proxy.ts";
import { indexAll } from "../testing/run-indexer.ts";
import type { Findings } from "./findings.ts";
import { LedgerNode, proof } from "./node.ts";
import { TamperedDatabase } from "./testing/tampered-database.ts";
import { verifyDatabase } from "./verify-database.ts";

let indexed: TamperedDatabase;

beforeAll(async () => {
  indexed = await TamperedDatabase.create();
});

afterAll(() => indexed?.drop());

/** Verifies through a node that lies so. */
async function verifyThrough(lie: Lie, failure: NodeProxy["failure"] = () => undefined): Promise<Findings> {
  const node = await NodeProxy.start(indexed.ledger.chain.url);
  node.lie = lie;
  node.failure = failure;
  try {
    return await indexed.verify(node.url);
  } finally {
    await node.stop();
  }
}

const honest: Lie = (_method, result) => result;

/** Changes what the node says of block 8. */
function aboutBlock8(change: (block: object) => unknown): Lie {
  return (method, result, [number]) =>
    method === "eth_getBlockByNumber" && number === "0x8" && typeof result === "object" && result !== null ? change(result) : result;
}

describe("Against a node that", () => {
  it("has another block under a number, the block is named", async () => {
    const { list } = await verifyThrough(aboutBlock8((block) => ({ ...block, hash: `0x${"ab".repeat(32)}` })));
    expect(list).toContainEqual(
      expect.objectContaining({ check: "blocks", key: "block 8", field: "hash", expected: `0x${"ab".repeat(32)}, as the node says` }),
    );
  });

  it("does not have a block, the block is named and the rest still checked", async () => {
    const findings = await verifyThrough(aboutBlock8(() => null));
    expect(findings.list).toEqual([
      expect.objectContaining({
        check: "blocks",
        key: "block 8",
        field: "hash",
        expected: "a block of this number, which the node does not have",
      }),
    ]);
    expect(findings.tally("records").checked).toBe(13);
  });

  it("lies about a header's fields under the true hash, the lie is named", async () => {
    const { list } = await verifyThrough(aboutBlock8((block) => ({ ...block, stateRoot: `0x${"cd".repeat(32)}` })));
    expect(list).toContainEqual(expect.objectContaining({ check: "blocks", key: "block 8", field: "header" }));
  });

  it("lies about a value in storage, its proof gives it away", async () => {
    const { list } = await verifyThrough((method, result) => {
      if (method !== "eth_getProof" || typeof result !== "object" || result === null) return result;
      const { accountProof, ...rest } = proof.parse(result);
      return { ...rest, accountProof: accountProof.map((node) => flipped(node, 20)) };
    });
    expect(list).toContainEqual(
      expect.objectContaining({ check: "streams", got: expect.stringMatching(/^root-differs at account, node 0/) }),
    );
  });

  it("proves no state at all, that is said and is a failure", async () => {
    const refusing = (methods: readonly string[]) => (methods.includes("eth_getProof") ? "method-missing" : undefined);
    const { list } = await verifyThrough(honest, refusing);
    expect(list).toEqual([expect.objectContaining({ check: "streams", got: expect.stringContaining("Method not found") })]);
  });

  it("is on another chain, nothing is verified", async () => {
    const verification = verifyThrough((method, result) => (method === "eth_chainId" ? "0x1" : result));
    await expect(verification).rejects.toThrow(/is on chain 1, but the database holds chain 31337/);
  });

  it.each([
    ["nonsense", () => "nonsense"],
    ["nothing", () => null],
    ["blocks without a state root", aboutBlock8((block) => ({ ...block, stateRoot: undefined }))],
  ])("answers %s, it is told that the node cannot be used", async (_what, lie) => {
    await expect(verifyThrough(lie)).rejects.toThrow(/^The node at http.* cannot be used for verification: .*Check --rpc/s);
  });

  it.each(["status-500", "bad-json", "hang-up", "rpc-error"] as const)(
    "fails with %s, it is told that the node cannot be used",
    async (failure) => {
      await expect(verifyThrough(honest, () => failure)).rejects.toThrow(
        /^The node at http.* cannot be used for verification: .*Check --rpc/s,
      );
    },
  );
});

describe("Where nobody says which contracts to look at", () => {
  it("they are found by way of the database, and named for the reader to compare", async () => {
    const findings = await indexed.verify(undefined, []);
    expect(findings.list).toEqual([]);
    expect(findings.notes).toEqual([
      `Which contracts to look at was read from the database itself; compare with what the publisher announces: FundLedger ${indexed.ledger.ledger.toLowerCase()}, OrganisationRegistry ${indexed.ledger.registry.toLowerCase()}.`,
    ]);
  });
});

describe("A database without stored proofs", () => {
  it("is proven by the node's receipts of whole blocks, and the report says so", async () => {
    await indexed.database.sql.unsafe("UPDATE blocks SET header = NULL, verified = false; UPDATE transactions SET receipt_proof = NULL");
    try {
      const findings = await indexed.verify();
      expect(findings.list).toEqual([]);
      expect(findings.tally("records").checked).toBe(13);
      expect(findings.notes).toHaveLength(2);
      // A node that leaves a log out of a receipt does not get by: its receipts no longer give the header's root.
      const lying = await verifyThrough((method, result) =>
        method === "eth_getTransactionReceipt" ? Object.assign({}, result, { logs: [] }) : result,
      );
      expect(lying.list).toContainEqual(expect.objectContaining({ check: "transactions", field: "receipt_proof", got: "no receipt" }));
    } finally {
      await indexed.restore();
    }
  });
});

describe("Records that came after the indexed head", () => {
  it("are no difference where the node still keeps the head's state, nor where it keeps its newest state only", async () => {
    const head = await indexed.database.sql<{ head: bigint }[]>`SELECT head_number AS head FROM chains`;
    const number = `0x${Number(head[0]?.head).toString(16)}`;
    const pruned: Lie = (method, result, params) => (method === "eth_getProof" && params[2] === number ? null : result);

    await indexed.ledger.record([{ country: "KEN", year: 2019, usdCents: 1n }, { country: "FJI" }]);
    await indexed.ledger.correct({ country: "AFG", usdCents: 60_000n }, { country: "AFG", corrects: 6n, usdCents: null, currency: "EUR" });
    await indexed.ledger.register(["late-comer"]);
    await indexed.ledger.openStream("third");
    expect((await indexed.verify()).list).toEqual([]);

    const findings = await verifyThrough(pruned);
    expect(findings.list).toEqual([]);
    expect(findings.notes).toEqual([
      expect.stringMatching(/keeps no state of the indexed head \d+ .*its newest block \d+ was taken instead/),
    ]);

    // A record dropped from the database shows even so; so does one that the node leaves out of its logs.
    await indexed.database.sql`DELETE FROM fund_flows WHERE seq = 7`;
    const dropped = await verifyThrough(pruned);
    expect(dropped.list).toContainEqual(expect.objectContaining({ check: "streams", got: "seq-missing: record 8", expected: "record 7" }));
    await indexed.restore();
    const hidden = await verifyThrough((method, result, params) => (method === "eth_getLogs" ? [] : pruned(method, result, params)));
    expect(hidden.list).toContainEqual(
      expect.objectContaining({ check: "streams", got: "records-missing: 7 records", expected: "10 records" }),
    );
  });
});

describe("A publisher who misstates what a correction replaces", () => {
  it("is given away by the total, though every record is there", async () => {
    await indexed.ledger.correct({ country: "FJI", usdCents: 1n }, { country: "FJI", corrects: 9n, usdCents: 5n });
    const database = await createTestDatabase();
    try {
      await indexAll(indexed.ledger, database);
      const { findings } = await verifyDatabase({
        sql: database.sql,
        node: new LedgerNode(indexed.ledger.chain.url),
        domains: [],
        contracts: indexed.ledger.sources.contracts,
        watch: () => ({ update: () => {}, finish: () => {} }),
      });
      expect(findings.list).toEqual([
        expect.objectContaining({
          check: "totals",
          key: expect.stringMatching(/-1 FJI 2020 commitment$/),
          field: "sum of usd",
          got: "0.05",
        }),
      ]);
    } finally {
      await database.drop();
    }
  });
});
