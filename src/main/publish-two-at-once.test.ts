import { encodeFunctionData, keccak256, stringToHex } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OrganisationRegistry } from "../generated/contracts/OrganisationRegistry.ts";
import { asHex } from "../publish/codes.ts";
import { connectToLedger } from "../publish/connect.ts";
import { Sender } from "../publish/sender.ts";
import { type PublishSummary, publish } from "./publish.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

/** The local chain's second development key, public knowledge as the first. */
const secondKey = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";
const abi = OrganisationRegistry.abi;

describe("two publishers of one source at once", () => {
  let ledger: PublishingLedger;
  beforeAll(async () => {
    ledger = await PublishingLedger.start();
  });
  afterAll(() => ledger.stop());

  const publishWith = (key: string): Promise<PublishSummary> =>
    publish({ format: "sample", paths: [], batchSize: 4, target: { ...ledger.target, key } });

  it("are told what an account lacks that may not register or publish", async () => {
    const address = privateKeyToAddress(secondKey);
    await expect(publishWith(secondKey)).rejects.toThrow(
      `The account ${address} may not register Sample Publisher and 11 more: the registry says AccessControlUnauthorizedAccount(account ${address}`,
    );
    expect(await ledger.said()).toEqual([]);
  });

  it("record everything once between them, with an account each", async () => {
    const connection = await connectToLedger(ledger.target);
    const sender = new Sender(connection);
    const registry = asHex(ledger.target.contracts[0]?.address ?? "");
    const grant = (role: `0x${string}`) =>
      sender.sendAndWait({
        to: registry,
        data: encodeFunctionData({ abi, functionName: "grantRole", args: [role, privateKeyToAddress(secondKey)] }),
      });
    await grant(keccak256(stringToHex("REGISTRAR")));

    const summaries = await Promise.all([publishWith(ledger.target.key), publishWith(secondKey)]);
    const shares = summaries.map((summary) => summary.ledger?.published ?? 0);
    expect(shares.reduce((sum, share) => sum + share)).toBe(229);
    await expectAllOnce();
  });

  it("record everything once between them, with the same account", async () => {
    await ledger.stop();
    ledger = await PublishingLedger.start();
    await Promise.all([publishWith(ledger.target.key), publishWith(ledger.target.key)]);
    await expectAllOnce();
  });

  async function expectAllOnce(): Promise<void> {
    const said = await ledger.said();
    // Two who open the stream in the same moment open two; all is recorded in the first.
    expect(new Set(said.map(({ stream }) => stream))).toEqual(new Set([1]));
    expect(said.map(({ seq }) => seq)).toEqual(Array.from({ length: 230 }, (_, i) => i + 1));
    const originals = said.filter(({ corrects }) => corrects === 0).map(({ ref }) => ref);
    expect(new Set(originals).size).toBe(229);
    expect(await ledger.length(1)).toBe(230);
  }
});
