import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { decodeFigure, encodeFigure, figureRecorded } from "@plainsight/verifier/reference-figure";
import { encodeAbiParameters, encodeFunctionData, type Hex, keccak256, numberToHex, padHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/ReferenceRegistry.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { ReferenceRegistry } from "../src/generated/contracts/ReferenceRegistry.ts";
import { asHex } from "../src/publish/codes.ts";
import { type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";
import { type Figure, soundFigure } from "./testing/sound-figure.ts";

const { abi } = ReferenceRegistry;
const none = "0x000000";
const terms = { source: "reference", title: "A source", licence: "CC-BY-4.0", attribution: "An office", sample: false };

let ledger: LocalLedger;
let stream: number;
const head = () => ledger.connection.node.readContract({ address: ledger.reference, abi, functionName: "streamHead", args: [stream] });
const figure = (more: Partial<Figure> = {}): Figure => ({ ...soundFigure, ...more });
const record = async (seq: bigint, figures: readonly Figure[]) =>
  encodeFunctionData({ abi, functionName: "record", args: [stream, seq, (await head())[0], figures] });
const correct = async (seq: bigint, more: Partial<Figure>) =>
  encodeFunctionData({ abi, functionName: "correct", args: [stream, seq, (await head())[0], figure(more)] });
const send = async (data: Hex | Promise<Hex>) => ledger.send(ledger.reference, await data);
const refusal = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["refusal"]>[2]) =>
  ledger.refusal(ledger.reference, await data, account);

beforeAll(async () => {
  ledger = await startLocalLedger();
  const organisations = [{ ref: "publisher", name: "publisher", country: none, kind: 10 }] as const;
  const registry = { abi: OrganisationRegistry.abi } as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [organisations] }));
  const { address } = ledger.connection.account;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args: [1, address] }));
  await send(encodeFunctionData({ abi, functionName: "openStream", args: [1, terms] }));
  stream = await ledger.connection.node.readContract({ address: ledger.reference, abi, functionName: "streamCount" });
});
afterAll(() => ledger.chain.stop());

const population = { measure: 1, currency: none, prices: 0, priceYear: 0, conversion: 0 } as const;

describe("reference figures", () => {
  it.each<[string, Partial<Figure>, string]>([
    ["no measure", { measure: 0 }, "measure"],
    ["a country in small letters", { country: stringToHex("ken") }, "country"],
    ["a year before any count", { year: 999 }, "year"],
    ["nothing to divide by", { value: 0n }, "value"],
    ["more than any sum holds", { value: 1n << 127n }, "value"],
    ["more decimals than any figure has", { decimals: 19 }, "decimals"],
    ["money without a currency", { currency: none }, "currency"],
    ["people in a currency", { ...population, currency: stringToHex("USD") }, "currency"],
    ["money whose prices are not told", { prices: 0, priceYear: 0 }, "prices"],
    ["people at prices", { ...population, prices: 1 }, "prices"],
    ["constant prices of no year", { priceYear: 0 }, "priceYear"],
    ["current prices of another year", { prices: 1 }, "priceYear"],
    ["people converted", { ...population, conversion: 2 }, "conversion"],
    ["no reference", { ref: "" }, "ref"],
    ["too long a reference", { ref: "r".repeat(129) }, "ref"],
    ["no edition", { edition: "" }, "edition"],
    ["too long an edition", { edition: "e".repeat(257) }, "edition"],
  ])("are refused with %s", async (_what, more, field) => {
    expect(await refusal(record(1n, [figure(more)]))).toBe(`Malformed(seq 1, field "${field}")`);
  });

  it("are recorded by publishers only, all or none, with the very bytes that any ABI encoder writes", async () => {
    expect(await refusal(record(1n, [figure()]), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refusal(record(1n, []))).toBe("EmptyBatch()");
    expect(await refusal(record(1n, [figure(), figure({ corrects: 1n })]))).toBe("CorrectionInBatch(seq 2)");
    const said = [figure(), figure({ ...population, decimals: 0, value: 53_000_000n, ref: "é".repeat(64), edition: "e".repeat(256) })];
    const { logs } = await send(record(1n, said));
    const inputs = abi.find((entry) => entry.type === "event" && entry.name === "FigureRecorded")?.inputs.slice(2) ?? [];
    let digest: Hex = padHex("0x", { size: 32 });
    for (const [i, log] of logs.entries()) {
      const one = said[i] ?? soundFigure;
      expect(log.topics[0]).toBe(figureRecorded);
      expect(log.data).toBe(encodeAbiParameters(inputs, [one]));
      expect(encodeFigure(decodeFigure(log.data))).toBe(log.data);
      const { figure: read, seq } = events.FigureRecorded.decode(log);
      expect({ ...read, seq }).toEqual({ ...one, seq: BigInt(i + 1) });
      digest = keccak256(`${digest}${keccak256(log.data).slice(2)}`);
    }
    expect(await head()).toEqual([digest, 2n, 1]);
  });

  it("are replaced once each by a later edition's; the chain of who replaced whom is in slot 2", async () => {
    expect(await refusal(correct(3n, { corrects: 0n }))).toBe("NothingToCorrect(seq 3, corrects 0)");
    expect(await refusal(correct(3n, { corrects: 3n }))).toBe("NothingToCorrect(seq 3, corrects 3)");
    await send(correct(3n, { corrects: 1n, value: 2n, edition: "Second edition" }));
    expect(await refusal(correct(4n, { corrects: 1n }))).toBe("AlreadyCorrected(corrects 1, by 3)");
    const slot = keccak256(
      encodeAbiParameters(
        [{ type: "uint64" }, { type: "bytes32" }],
        [1n, keccak256(encodeAbiParameters([{ type: "uint32" }, { type: "uint256" }], [stream, 2n]))],
      ),
    );
    expect(await ledger.storage(ledger.reference, slot)).toBe(numberToHex(3, { size: 32 }));
    const [first, second] = await Promise.all(streamHeadSlots(stream).map((at) => ledger.storage(ledger.reference, asHex(at))));
    expect(readStreamHead(first ?? "", second ?? "")).toEqual({ digest: (await head())[0], length: 3, organisation: 1 });
  });
});
