import { encodeCredits } from "@plainsight/verifier/credits";
import { streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { concat, createTestClient, encodeAbiParameters, type Hex, http, keccak256, numberToHex, padHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestApi } from "../api/testing/test-api.ts";
import type { PlannedCredits } from "../domains/credits/publish/publication.ts";
import { publishCredits } from "../domains/credits/publish/publish-credits.ts";
import { sampleCredits } from "../domains/credits/publish/sample.ts";
import { creditsWriter } from "../domains/credits/store.ts";
import { events } from "../generated/abi/CreditRegistry.ts";
import { CreditRegistry } from "../generated/contracts/CreditRegistry.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { asHex } from "../publish/codes.ts";
import { connectToLedger } from "../publish/connect.ts";
import { Sender } from "../publish/sender.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { type Subject, unnoticed, verify } from "./testing/altered.ts";

const tables = ["credit_records", "credit_corrections", "credit_flags", "credit_projects", "credit_totals"];

/** Logs whatever it is called with: three topics, then the data. What a contract may do that has no checks. */
const dishonest: Hex = "0x6018600c60003960186000f360603603806060600037604035602035600035836000a300";

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let stranger: { readonly kind: "CreditRegistry"; readonly address: string; readonly startBlock: number };

const sources = () => ({ ...ledger.sources, contracts: [...ledger.sources.contracts, stranger] });
const subject = (): Subject => ({
  sql: database.sql,
  rpcUrl: ledger.target.rpcUrl,
  contracts: sources().contracts,
  domains: ["credits"],
});

async function send(correct: boolean, change: (record: PlannedCredits) => PlannedCredits) {
  const sample = sampleCredits();
  const changed = { ...sample, credits: sample.credits.map(change) };
  return publishCredits(changed, await ledger.task("CreditRegistry", { batchSize: 20, correct }));
}

/** A contract of the same events, run by nobody who can be held to anything. */
async function emitDishonestly(): Promise<void> {
  const sender = new Sender(await connectToLedger(ledger.target));
  const created = await sender.sendAndWait({ data: dishonest });
  const to = created.contractAddress ?? "0x";
  stranger = { kind: "CreditRegistry", address: to.toLowerCase(), startBlock: Number(created.blockNumber) };
  const emit = (topic: string, first: number, second: number, data: Hex) =>
    sender.sendAndWait({
      to,
      data: concat([asHex(topic), padHex(numberToHex(first), { size: 32 }), padHex(numberToHex(second), { size: 32 }), data]),
    });
  const inputsOf = (name: "StreamOpened" | "ProjectDeclared") => {
    const event = CreditRegistry.abi.find((entry) => entry.type === "event" && entry.name === name);
    return event?.type === "event" ? event.inputs.filter(({ indexed }) => !indexed) : [];
  };
  const terms = { source: "dishonest", title: "A dishonest registry", licence: "None", attribution: "Nobody", sample: false };
  await emit(events.StreamOpened.topic, 1, 1, encodeAbiParameters(inputsOf("StreamOpened"), [terms]));
  const project = { ref: "D1", name: "Nothing", developer: 0, country: "0x000000", projectType: "", protocol: "" };
  await emit(events.ProjectDeclared.topic, 1, 1, encodeAbiParameters(inputsOf("ProjectDeclared"), [project]));
  const said = { kind: 1, year: 2024, project: 1, vintage: 2023, quantity: 100, first: 1, last: 100, date: 20240101, use: 0, country: "" };
  const more = { holder: 0, to: 0, corrects: 0, block: "D-1", purpose: "", properties: "" };
  const records = [
    { ...said, ...more, ref: "issued" },
    { ...said, ...more, ref: "issued again", first: 91, last: 120, quantity: 30 },
    { ...said, ...more, kind: 3, ref: "retired", first: 1, last: 60, quantity: 60 },
    { ...said, ...more, kind: 3, ref: "retired again", first: 51, last: 80, quantity: 30 },
    { ...said, ...more, kind: 3, ref: "changed quantity", first: 81, last: 90, quantity: 50 },
  ];
  let digest = padHex("0x", { size: 32 });
  for (const [i, record] of records.entries()) {
    const data = asHex(encodeCredits(record));
    await emit(events.CreditsRecorded.topic, 1, i + 1, data);
    digest = keccak256(concat([digest, keccak256(data)]));
  }
  // It keeps its digest and counts like any other, else nothing of it would be indexed at all.
  const chain = createTestClient({ mode: "anvil", transport: http(ledger.target.rpcUrl) });
  const [digestSlot, lengthSlot] = streamHeadSlots(1);
  const kept: readonly (readonly [slot: string, value: bigint | Hex])[] = [
    [digestSlot, digest],
    [lengthSlot, (1n << 64n) | BigInt(records.length)],
    [padHex("0x0", { size: 32 }), 1n],
    [padHex("0x2", { size: 32 }), 1n],
  ];
  for (const [index, value] of kept) {
    await chain.setStorageAt({
      address: to,
      index: asHex(index),
      value: padHex(typeof value === "bigint" ? numberToHex(value) : value, { size: 32 }),
    });
  }
  await chain.mine({ blocks: 1 });
}

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  await send(false, (record) => record);
  // One retirement is corrected: 100 credits fewer, and in another year.
  await send(true, (record) =>
    record.ref === "sample-c-7" && record.serials !== null
      ? { ...record, quantity: record.quantity - 100, serials: { ...record.serials, last: record.serials.last - 100 }, year: 2025 }
      : record,
  );
  await emitDishonestly();
  await indexAll({ chain: ledger.chain, sources: sources(), head: () => ledger.head() }, database);
  api = await TestApi.start(database, { rpcUrl: ledger.target.rpcUrl });
});
afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const ask = async (query: string) => JSON.parse(JSON.stringify(await api.data(query)));

describe("A registry that holds itself to nothing", () => {
  it("has each doubled serial and changed quantity flagged, with the record that came first", async () => {
    const { creditRecords } = await ask(`{
      creditRecords(filter: { flagged: true }, orderBy: RECORDED) {
        nodes { reference flags { check detail other { reference } } }
      }
    }`);
    expect(creditRecords.nodes).toEqual([
      {
        reference: "changed quantity",
        flags: [{ check: "QUANTITY_DIFFERS", detail: "Says 50 credits, but names 10 serials, from 81 to 90.", other: null }],
      },
      {
        reference: "retired again",
        flags: [
          {
            check: "DOUBLE_RETIREMENT",
            detail: "Serials 51 to 60 of D-1 were retired by record 3 already on 2024-01-01.",
            other: { reference: "retired" },
          },
        ],
      },
      {
        reference: "issued again",
        flags: [
          {
            check: "DOUBLE_ISSUANCE",
            detail: "Serials 91 to 100 of D-1 were issued by record 1 already on 2024-01-01.",
            other: { reference: "issued" },
          },
        ],
      },
    ]);
  });

  it("is told apart by the checks, and a doubled serial is disputed", async () => {
    const { creditChecks, creditSerial } = await ask(`{
      creditChecks { stream { source } check passed flagged unknown findings { project { reference } vintage detail } }
      creditSerial(serial: "D-1-55") { lives { state records { kind reference } } }
    }`);
    const of = (source: string) =>
      creditChecks
        .filter((check: { stream: { source: string } }) => check.stream.source === source)
        .map(({ check, passed, flagged, unknown }: Record<string, unknown>) => [check, passed, flagged, unknown]);
    expect(of("dishonest")).toEqual([
      ["DOUBLE_ISSUANCE", 0, 1, 0],
      ["DOUBLE_RETIREMENT", 0, 1, 0],
      ["MORE_USED_THAN_ISSUED", 0, 1, 0],
      ["CLAIM_WITHOUT_ADJUSTMENT", 0, 0, 1],
    ]);
    // Of the sample's two vintages one is claimed abroad without an adjustment.
    expect(of("sample-credits")).toEqual([
      ["DOUBLE_ISSUANCE", 2, 0, 0],
      ["DOUBLE_RETIREMENT", 2, 0, 0],
      ["MORE_USED_THAN_ISSUED", 2, 0, 0],
      ["CLAIM_WITHOUT_ADJUSTMENT", 1, 1, 0],
    ]);
    expect(creditSerial.lives).toMatchObject([
      { state: "DISPUTED", records: expect.arrayContaining([{ kind: "RETIREMENT", reference: "retired" }]) },
    ]);
  });

  it("stands in the list of all fields' findings, which pages go through whole, by check and by record", async () => {
    const fields = "totalCount pageInfo { hasNextPage endCursor } nodes { field check subject title stream { source } }";
    const whole = await ask(`{ integrityFindings(first: 50) { ${fields} } }`);
    expect(whole.integrityFindings.totalCount).toBe(5);
    const found = [...whole.integrityFindings.nodes].map((node: Record<string, unknown>) => [
      node["check"],
      node["subject"],
      node["title"],
    ]);
    expect(found.sort()).toEqual([
      ["CLAIM_WITHOUT_ADJUSTMENT", "PROJECT", "Sample cooking stoves of an invented district, 2023"],
      ["DOUBLE_ISSUANCE", "PROJECT", "Nothing, 2023"],
      ["DOUBLE_RETIREMENT", "PROJECT", "Nothing, 2023"],
      ["MORE_USED_THAN_ISSUED", "PROJECT", "Nothing, 2023"],
      ["QUANTITY_DIFFERS", "RECORD", "Nothing"],
    ]);
    const { integrityFindings: doubled } = await ask(`{ integrityFindings(filter: { check: ["DOUBLE_RETIREMENT"] }) {
      nodes { detail said { key values { name text } } } } }`);
    for (const { detail, said } of doubled.nodes) {
      const text = Object.fromEntries(said.values.map(({ name, text }: Record<"name" | "text", string>) => [name, text]));
      const when = text["dated"] === "yes" ? ` on ${text["date"]}` : "";
      const [seq] = /\d+$/.exec(text["record"] ?? "") ?? [];
      expect([said.key, text["records"], text["act"]]).toEqual(["CREDITS_DOUBLE", "1", "retirement"]);
      expect(detail).toBe(`Serials ${text["first"]} to ${text["last"]} of ${text["block"]} were retired by record ${seq} already${when}.`);
    }
    const walked: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { integrityFindings: page } = await ask(
        `{ integrityFindings(first: 2${after === null ? "" : `, after: "${after}"`}) { ${fields} } }`,
      );
      walked.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    const again = await ask(`{ integrityFindings(first: 50) { nodes { field check subject title stream { source } } } }`);
    expect(walked).toEqual(again.integrityFindings.nodes);
    const lines = (await (await api.get("/export/integrity-findings.csv?field=CREDITS")).text()).trim().split("\r\n");
    expect(lines).toHaveLength(1 + 5);
    expect(lines.filter((line) => line.includes(",CREDITS_DOUBLE,"))).toHaveLength(2);
  });

  it("is counted beside the others, what can't be told apart from what passed", async () => {
    const { integrityChecks } = await ask(`{
      integrityChecks(filter: { check: ["QUANTITY_DIFFERS", "DOUBLE_ISSUANCE"] }) { field check found passed unknown stream { source } }
    }`);
    const of = (source: string) =>
      integrityChecks
        .filter(({ stream }: { stream: { source: string } }) => stream.source === source)
        .map(({ check, found, passed, unknown }: Record<string, unknown>) => [check, found, passed, unknown]);
    expect(of("dishonest")).toEqual([
      ["DOUBLE_ISSUANCE", 1, 0, 0],
      ["QUANTITY_DIFFERS", 1, 4, 0],
    ]);
    // Two vintages, 13 records that count, each with serials as many as its credits.
    expect(of("sample-credits")).toEqual([
      ["DOUBLE_ISSUANCE", 0, 2, 0],
      ["QUANTITY_DIFFERS", 0, 13, 0],
    ]);
  });

  it("has no total that its contract proves", async () => {
    const findings = await verify(subject());
    expect(new Set(findings.list.map(({ key }) => key.includes(stranger.address.slice(2, 10))))).toEqual(new Set([true]));
    const { creditTotals } = await ask("{ creditTotals { rows { stream { source } issued retired held label } } }");
    const bySource = (name: string) => creditTotals.rows.find(({ stream }: { stream: { source: string } }) => stream.source === name);
    expect([bySource("sample-credits"), bySource("dishonest")]).toMatchObject([
      { stream: { source: "sample-credits" }, label: "PROVEN_TOTAL" },
      { stream: { source: "dishonest" }, issued: "130", retired: "140", held: "-10" },
    ]);
    expect(bySource("dishonest").label).not.toBe("PROVEN_TOTAL");
  });
});

describe("The sample's credits", () => {
  // Literals: the sample's records, added up by hand.
  it("are held, retired, cancelled, in the buffer or exported, also at a block and from the records", async () => {
    const fields = "vintage issued retired cancelled buffered exported held authorised adjusted international useNotTold";
    const block = await ledger.blockNumber();
    const answer = await ask(`{
      head: creditTotals(filter: { country: ["KE", "BD"] }, groupBy: [VINTAGE]) { rows { ${fields} } }
      pinned: creditTotals(filter: { country: ["KE", "BD"] }, groupBy: [VINTAGE], asOf: { block: ${block} }) { rows { ${fields} } }
    }`);
    const mangroves = { vintage: 2022, issued: "12000", retired: "4400", cancelled: "100", buffered: "1100", exported: "0", held: "6400" };
    const stoves = { vintage: 2023, issued: "5000", retired: "2600", cancelled: "0", buffered: "0", exported: "500", held: "1900" };
    expect(answer.head.rows).toEqual([
      { ...mangroves, authorised: "3000", adjusted: "3000", international: "3000", useNotTold: "0" },
      { ...stoves, authorised: "0", adjusted: "0", international: "2000", useNotTold: "600" },
    ]);
    expect(answer.pinned.rows).toEqual(answer.head.rows);
  });

  it("show a corrected record beside the one that replaced it, whose serials it gave back", async () => {
    const answer = await ask(`{
      creditRecords(filter: { text: "sample-c-7", includeCorrected: true }, orderBy: RECORDED) {
        nodes { quantity corrects { quantity } correctedBy { quantity } }
      }
      creditSerial(serial: "SAMPLE-1-KE-1-2022-4450") { lives { state records { kind } } }
    }`);
    expect(answer.creditRecords.nodes).toEqual([
      { quantity: "1400", corrects: { quantity: "1500" }, correctedBy: null },
      { quantity: "1500", corrects: null, correctedBy: { quantity: "1400" } },
    ]);
    expect(answer.creditSerial.lives).toEqual([{ state: "HELD", records: [{ kind: "ISSUANCE" }, { kind: "TRANSFER" }] }]);
  });
});

describe("A database of credits", () => {
  it.each(tables)("of which a single value in any column of %s is changed is found out, and the table named", async (table) => {
    expect(await unnoticed(subject(), table)).toEqual([]);
  });
});

it("Blocks that are taken back leave nothing of themselves", async () => {
  const [before] = await database.sql<{ block: bigint }[]>`SELECT max(block_number) AS block FROM credit_corrections`;
  await database.sql.begin((tx) => creditsWriter.rollBack(tx, 31337, Number(before?.block ?? 0n) - 1));
  const [left] = await database.sql<{ corrected: bigint; flags: bigint; retired: string; year: bigint }[]>`
    SELECT (SELECT count(*) FROM credit_corrections) AS corrected, (SELECT count(*) FROM credit_flags) AS flags,
      (SELECT sum(quantity)::text FROM credit_totals WHERE kind = 'retirement') AS retired,
      (SELECT count(*) FROM credit_totals WHERE year = 2025) AS year`;
  expect(left).toEqual({ corrected: 0n, flags: 0n, retired: "7100", year: 1n });
});
