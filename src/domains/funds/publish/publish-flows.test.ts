import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalLedger, soundFlow, startLocalLedger } from "../../../../contracts/testing/local-ledger.ts";
import { FundLedger } from "../../../generated/contracts/FundLedger.ts";
import { ensureAppointed, ensureOrganisations } from "../../../publish/organisations.ts";
import { type Outgoing, Sender } from "../../../publish/sender.ts";
import { ensureStream, readStreamHead } from "../../../publish/stream.ts";
import { checkTotals, TotalSums } from "./check-totals.ts";
import type { PlannedFlow } from "./publication.ts";
import { type FlowsTask, publishFlows } from "./publish-flows.ts";
import { RecordedFlows } from "./recorded.ts";

const planned = (ref: string, more: Partial<PlannedFlow> = {}): PlannedFlow => ({
  origin: { file: "test", line: 0, row: "" },
  kind: "commitment",
  year: 2024,
  country: "SOM",
  currency: "USD",
  amount: 100n,
  decimals: 2,
  usdCents: 100n,
  valueDate: 20_240_101,
  rateDate: 0,
  from: "giver",
  to: null,
  programme: null,
  parent: null,
  ref,
  title: "",
  sector: "",
  properties: [],
  ...more,
});

/** A sender before whose n-th transaction somebody else does something. */
class Overtaken extends Sender {
  #sent = 0;
  readonly #at: number;
  readonly #rival: () => Promise<unknown>;

  constructor(ledger: LocalLedger["connection"], at: number, rival: () => Promise<unknown>) {
    super(ledger);
    this.#at = at;
    this.#rival = rival;
  }

  override async send(outgoing: Outgoing) {
    if (++this.#sent === this.#at) await this.#rival();
    return super.send(outgoing);
  }
}

describe("publishing flows", () => {
  let ledger: LocalLedger;
  let organisations: ReadonlyMap<string, number>;
  let sources = 0;

  /** A new stream and what publishes into it. */
  const newTask = async (flows: readonly PlannedFlow[], sender = new Sender(ledger.connection)): Promise<FlowsTask> => {
    const contract = { address: ledger.funds, startBlock: 0 };
    const terms = { source: `source-${++sources}`, title: "Test", licence: "", attribution: "", sample: true };
    const stream = await ensureStream(ledger.connection, new Sender(ledger.connection), contract, 1, terms);
    const numbers = { organisations, programmes: new Map<string, number>() };
    return { ledger: ledger.connection, sender, contract, stream, flows, numbers, batchSize: 2, correct: false, onProgress: () => {} };
  };
  const length = async ({ contract, stream }: FlowsTask) => Number((await readStreamHead(ledger.connection, contract, stream)).length);
  const refs = (count: number) => Array.from({ length: count }, (_, i) => `ref-${i + 1}`);

  /** Replaces the newest blocks by empty ones, without the transactions that they had. */
  const reorganise = (depth: number) =>
    fetch(ledger.chain.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "anvil_reorg", params: [depth, []] }),
    });

  beforeAll(async () => {
    ledger = await startLocalLedger();
    const sender = new Sender(ledger.connection);
    const parties = ["publisher", "giver"].map((ref) => ({ ref, name: ref, country: null, kind: "OTHER" as const }));
    organisations = (await ensureOrganisations(ledger.connection, sender, ledger.registry, parties)).numbers;
    await ensureAppointed(ledger.connection, sender, ledger.registry, 1);
  });
  afterAll(() => ledger.chain.stop());

  it("tells how far it is, from what is there already to the end", async () => {
    const flows = refs(5).map((ref) => planned(ref));
    const steps: [number, number][] = [];
    const task = await newTask(flows);
    await publishFlows({ ...task, onProgress: (done, of) => steps.push([done, of]) });
    expect(steps).toEqual([
      [0, 5],
      [2, 5],
      [4, 5],
      [5, 5],
      [5, 5],
    ]);
  });

  it("says in the contract's words why it refuses the first record, and pays nothing for it", async () => {
    const task = await newTask([planned("ref-1", { currency: "usd" })]);
    const before = await ledger.connection.node.getBlockNumber();
    await expect(publishFlows(task)).rejects.toThrow(
      `The contract at ${ledger.funds} refuses the records: Malformed(seq 1, field "currency")`,
    );
    expect(await ledger.connection.node.getBlockNumber()).toBe(before);
  });

  it("says so of a later record, too, and keeps what came through before", async () => {
    const task = await newTask(refs(5).map((ref) => planned(ref, ref === "ref-4" ? { currency: "usd" } : {})));
    await expect(publishFlows(task)).rejects.toThrow('refuses the records: Malformed(seq 4, field "currency")');
    expect(await length(task)).toBe(2);
  });

  it.each([1, 2, 3])("reads again and goes on when a rival records something before its transaction %i", async (at) => {
    const flows = refs(8).map((ref, i) => planned(ref, i === 7 ? { parent: "ref-1" } : {}));
    const task = await newTask(flows);
    const rival = () =>
      publishFlows({ ...task, flows: [planned("ref-6"), planned("ref-of-the-rival")], sender: new Sender(ledger.connection) });
    const outcome = await publishFlows({ ...task, sender: new Overtaken(ledger.connection, at, rival) });
    expect(await length(task)).toBe(9);
    expect(outcome.published).toBe(7);
    expect([...outcome.recorded.byRef.keys()].sort()).toEqual([...refs(8), "ref-of-the-rival"].sort());
    // A parent keeps its number whoever came in between.
    expect(outcome.recorded.byRef.get("ref-8")?.parentRef).toBe("ref-1");
  });

  it("does not go on paying for batches that a rival has overtaken", async () => {
    const flows = refs(60).map((ref) => planned(ref));
    const task = await newTask(flows);
    const rival = () => publishFlows({ ...task, flows: [planned("ref-60")], sender: new Sender(ledger.connection) });
    const outcome = await publishFlows({ ...task, sender: new Overtaken(ledger.connection, 1, rival) });
    // 30 batches of 2, and those that were on their way when the first was refused.
    expect(outcome.published).toBe(59);
    expect(outcome.transactions).toBeLessThan(30 + 10);
  });

  it("publishes again what a reorganisation took back, also where something else of the same length came instead", async () => {
    const task = await newTask([planned("ref-1"), planned("ref-2")]);
    const recorded = new RecordedFlows(task.ledger, task.contract, task.stream);
    await publishFlows(task);
    await recorded.catchUp();
    expect([...recorded.byRef.keys()]).toEqual(["ref-1", "ref-2"]);
    await reorganise(1);
    await publishFlows({ ...task, sender: new Sender(ledger.connection), flows: [planned("ref-3"), planned("ref-4")] });
    await recorded.catchUp();
    expect([...recorded.byRef.keys()]).toEqual(["ref-3", "ref-4"]);
    await reorganise(1);
    await recorded.catchUp();
    expect([...recorded.byRef.keys()]).toEqual([]);
    expect((await publishFlows({ ...task, sender: new Sender(ledger.connection) })).published).toBe(2);
  });

  it("leaves nothing unnoticed: a total that a misstated correction spoilt is named", async () => {
    const flows = [planned("ref-1"), planned("ref-2")];
    const task = await newTask(flows);
    await publishFlows(task);
    const { country, currency } = soundFlow;
    const next = {
      ...soundFlow,
      country,
      currency,
      amount: 100n,
      usdCents: 100n,
      from: 2,
      to: 0,
      valueDate: 20_240_101,
      title: "",
      ref: "ref-1",
      corrects: 1n,
    };
    const replaced = { kind: 2, year: 2024, country, usdKnown: true, usdCents: 1n } as const;
    const { digest } = await readStreamHead(ledger.connection, task.contract, task.stream);
    await ledger.send(
      ledger.funds,
      encodeFunctionData({ abi: FundLedger.abi, functionName: "correct", args: [task.stream, 3n, digest, replaced, next] }),
    );
    expect((await publishFlows(task)).differing).toEqual([]);
    const sums = new TotalSums();
    for (const flow of flows) sums.add(flow);
    expect(await checkTotals(ledger.connection, task.contract, task.stream, sums)).toEqual({
      read: 1,
      unequal: [
        "commitment of SOM in 2024: the contract says USD 2.99 in 2 records (0 without a value in USD), the files USD 2.00 in 2 (0).",
      ],
    });
  });
});
