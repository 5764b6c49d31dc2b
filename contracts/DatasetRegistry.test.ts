import { type Dataset, datasetRecorded, decodeDataset, encodeDataset } from "@plainsight/verifier/dataset";
import { newestSlot } from "@plainsight/verifier/dataset-registry";
import { concat, encodeFunctionData, type Hex, keccak256, padHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatasetRegistry } from "../src/generated/contracts/DatasetRegistry.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { asHex } from "../src/publish/codes.ts";
import { type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";

const { abi } = DatasetRegistry;
const zero = padHex("0x", { size: 32 });
const terms = { source: "catalogue", title: "A catalogue", licence: "CC0-1.0", attribution: "An agency", sample: false };
const sound = {
  status: 1,
  sha256Hash: `0x${"ab".repeat(32)}` as Hex,
  size: 1_234n,
  unpackedHash: zero,
  dataDate: 20_240_229,
  country: stringToHex("KEN") as Hex,
  previous: 0n,
  schemaHash: zero,
  ref: "school-census",
  version: "2024",
  title: "Écoles: a title of more than thirty-two bytes",
  licence: "CC-BY-4.0",
  mediaType: "text/csv",
  place: "https://example.org/schools.csv",
  schema: "",
};

let ledger: LocalLedger;
const head = (stream: number) =>
  ledger.connection.node.readContract({ address: ledger.datasets, abi, functionName: "streamHead", args: [stream] });
const record = async (stream: number, datasets: readonly Partial<typeof sound>[], more: { seq?: bigint; previous?: Hex } = {}) => {
  const [digest, length] = await head(stream);
  const records = datasets.map((dataset) => ({ ...sound, ...dataset }));
  const args = [stream, more.seq ?? length + 1n, more.previous ?? digest, records] as const;
  return encodeFunctionData({ abi, functionName: "record", args });
};
const opened = async (): Promise<number> => {
  await ledger.send(ledger.datasets, encodeFunctionData({ abi, functionName: "openStream", args: [1, terms] }));
  return ledger.connection.node.readContract({ address: ledger.datasets, abi, functionName: "streamCount" });
};
const refusal = async (stream: number, ...datasets: readonly Partial<typeof sound>[]) =>
  ledger.refusal(ledger.datasets, await record(stream, datasets));

beforeAll(async () => {
  ledger = await startLocalLedger();
  const registry = { abi: OrganisationRegistry.abi } as const;
  const organisation = { ref: "agency", name: "An agency", country: "0x000000", kind: 10 } as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [[organisation]] }));
  const args = [1, ledger.connection.account.address] as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args }));
}, 60_000);
afterAll(() => ledger?.chain.stop());

describe("A version of a data set", () => {
  it("is emitted byte for byte as the verifier writes it, extends the digest, and stands in storage as the newest", async () => {
    const stream = await opened();
    const { logs } = await ledger.send(ledger.datasets, await record(stream, [{}, { ref: "wells", dataDate: 0, country: "0x000000" }]));
    expect(logs.map(({ topics }) => topics[0])).toEqual([datasetRecorded, datasetRecorded]);
    const [first, second] = logs.map(({ data }) => data);
    const said: Dataset = { ...sound, size: 1_234, previous: 0, country: "KEN" };
    expect(first).toBe(encodeDataset(said));
    expect(decodeDataset(first ?? "0x")).toEqual(said);
    const digest = [first, second].reduce<Hex>((all, data) => keccak256(concat([all, keccak256(data ?? "0x")])), zero);
    expect(await head(stream)).toEqual([digest, 2n, 1]);
    const slot = (ref: string) => ledger.storage(ledger.datasets, asHex(newestSlot(stream, ref)));
    expect([BigInt(await slot("school-census")), BigInt(await slot("wells")), BigInt(await slot("others"))]).toEqual([1n, 2n, 0n]);
  });

  it("follows the newest one of its data set and no other: a publisher can't show two histories", async () => {
    const stream = await opened();
    await ledger.send(ledger.datasets, await record(stream, [{}, { ref: "wells" }]));
    expect(await refusal(stream, { version: "2025" })).toBe("NotNewest(seq 3, expected 1, got 0)");
    expect(await refusal(stream, { version: "2025", previous: 2n })).toBe("NotNewest(seq 3, expected 1, got 2)");
    expect(await refusal(stream, { ref: "new", previous: 1n })).toBe("NotNewest(seq 3, expected 0, got 1)");
    await ledger.send(
      ledger.datasets,
      await record(stream, [
        { version: "2025", previous: 1n },
        { version: "2026", previous: 3n },
      ]),
    );
    expect(await refusal(stream, { version: "2027", previous: 3n })).toBe("NotNewest(seq 5, expected 4, got 3)");
  });

  it("is withdrawn only where there is one", async () => {
    const stream = await opened();
    expect(await refusal(stream, { status: 2 })).toBe('Malformed(seq 1, field "status")');
    await ledger.send(ledger.datasets, await record(stream, [{}, { status: 2, previous: 1n }]));
    expect(BigInt(await ledger.storage(ledger.datasets, asHex(newestSlot(stream, sound.ref))))).toBe(2n);
  });

  it.each([
    ["status", { status: 0 }],
    ["sha256Hash", { sha256Hash: zero }],
    ["size", { size: 2n ** 53n }],
    ["unpackedHash", { unpackedHash: sound.sha256Hash }],
    ["dataDate", { dataDate: 20_230_229 }],
    ["country", { country: stringToHex("Ken") }],
    ["ref", { ref: "" }],
    ["ref", { ref: "r".repeat(129) }],
    ["version", { version: "" }],
    ["title", { title: "" }],
    ["licence", { licence: "" }],
    ["mediaType", { mediaType: "" }],
    ["place", { place: "p".repeat(2049) }],
    ["schema", { schemaHash: sound.sha256Hash }],
  ])("is refused for its %s where that is %o", async (field, change) => {
    const stream = await opened();
    expect(await refusal(stream, change)).toBe(`Malformed(seq 1, field "${field}")`);
  });

  it("comes from the stream's publisher, in its turn", async () => {
    const stream = await opened();
    const sent = await record(stream, [{}]);
    expect(await ledger.refusal(ledger.datasets, sent, stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await ledger.refusal(ledger.datasets, await record(stream, []))).toBe("EmptyBatch()");
    expect(await ledger.refusal(ledger.datasets, await record(stream, [{}], { seq: 2n }))).toBe(
      `SeqMismatch(stream ${stream}, expected 1, got 2)`,
    );
    await ledger.send(ledger.datasets, sent);
    expect(await ledger.refusal(ledger.datasets, sent)).toMatch(/^SeqMismatch/);
  });
});
