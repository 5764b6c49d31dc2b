import { encodeFunctionData, type Hex, keccak256, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/OrganisationRegistry.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { colleague, type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";

const { abi } = OrganisationRegistry;
const one = { ref: "gov-nam", name: "Namibia", country: stringToHex("NAM"), kind: 1 } as const;
const register = (...organisations: readonly { ref: string; name: string; country: Hex; kind: number }[]) =>
  encodeFunctionData({ abi, functionName: "register", args: [organisations] });

describe("OrganisationRegistry", () => {
  let ledger: LocalLedger;
  const refusal = (data: Hex, account?: Parameters<LocalLedger["refusal"]>[2]) => ledger.refusal(ledger.registry, data, account);

  beforeAll(async () => {
    ledger = await startLocalLedger();
  });
  afterAll(() => ledger.chain.stop());

  it("numbers organisations from 1 without gaps, across calls, and says each in an event", async () => {
    const many = Array.from({ length: 3 }, (_, i) => ({
      ref: `org-${i}`,
      name: `Organisation ${i}`,
      country: stringToHex("", { size: 3 }),
      kind: 10,
    }));
    const receipts = [await ledger.send(ledger.registry, register(one)), await ledger.send(ledger.registry, register(...many))];
    const registered = receipts.flatMap(({ logs }) => logs.map((log) => events.OrganisationRegistered.decode(log)));
    expect(registered.map(({ organisation, record }) => [organisation, record.ref])).toEqual([
      [1, "gov-nam"],
      [2, "org-0"],
      [3, "org-1"],
      [4, "org-2"],
    ]);
    expect(registered[0]?.record).toEqual({ ref: "gov-nam", name: "Namibia", country: "0x4e414d", kind: 1 });
    const node = ledger.connection.node;
    expect(await node.readContract({ address: ledger.registry, abi, functionName: "count" })).toBe(4);
    const args = [keccak256(stringToHex("org-1"))] as const;
    expect(await node.readContract({ address: ledger.registry, abi, functionName: "numberOf", args })).toBe(3);
  });

  it("lets nobody but a registrar register, appoint or dismiss", async () => {
    const role = keccak256(stringToHex("REGISTRAR"));
    const expected = `AccessControlUnauthorizedAccount(account ${stranger.address}, neededRole ${role})`;
    const args = [1, stranger.address] as const;
    expect(await refusal(register({ ...one, ref: "other" }), stranger)).toBe(expected);
    expect(await refusal(encodeFunctionData({ abi, functionName: "appoint", args }), stranger)).toBe(expected);
    expect(await refusal(encodeFunctionData({ abi, functionName: "dismiss", args }), stranger)).toBe(expected);
  });

  it("gives a ref once, also within one call, and then registers none of the call's", async () => {
    expect(await refusal(register({ ...one, ref: "new" }, one))).toBe('RefTaken(ref "gov-nam", organisation 1)');
    expect(await refusal(register({ ...one, ref: "new" }, { ...one, ref: "new" }))).toBe('RefTaken(ref "new", organisation 5)');
    const args = [keccak256(stringToHex("new"))] as const;
    expect(await ledger.connection.node.readContract({ address: ledger.registry, abi, functionName: "numberOf", args })).toBe(0);
  });

  it.each(["", "a", "UPPER", "under_score", "blank blank", "ä-umlaut", "a".repeat(65), "semi;colon", "at@", "back`tick", "brace{"])(
    "refuses the ref %j",
    async (ref) => {
      expect(await refusal(register({ ...one, ref }))).toBe(`RefMalformed(ref ${JSON.stringify(ref)})`);
    },
  );

  it.each(["ab", "a-9", "a".repeat(64), "0z"])("takes the ref %j", async (ref) => {
    expect(await refusal(register({ ...one, ref }))).toBeUndefined();
  });

  it("refuses an organisation without a name", async () => {
    expect(await refusal(register({ ...one, ref: "nameless", name: "" }))).toBe('NameMissing(ref "nameless")');
  });

  it("refuses a country that is not three capitals", async () => {
    expect(await refusal(register({ ...one, ref: "odd", country: stringToHex("Nam") }))).toBe(
      'CountryMalformed(ref "odd", country 0x4e616d)',
    );
  });

  it("appoints publishers for organisations that exist, and dismisses them", async () => {
    const call = (functionName: "appoint" | "dismiss", organisation: number) =>
      encodeFunctionData({ abi, functionName, args: [organisation, colleague.address] });
    const isPublisher = (organisation: number) =>
      ledger.connection.node.readContract({
        address: ledger.registry,
        abi,
        functionName: "isPublisher",
        args: [organisation, colleague.address],
      });
    expect(await refusal(call("appoint", 0))).toBe("UnknownOrganisation(organisation 0, count 4)");
    expect(await refusal(call("appoint", 5))).toBe("UnknownOrganisation(organisation 5, count 4)");
    await ledger.send(ledger.registry, call("appoint", 4));
    expect(await isPublisher(4)).toBe(true);
    expect(await isPublisher(3)).toBe(false);
    await ledger.send(ledger.registry, call("dismiss", 4));
    expect(await isPublisher(4)).toBe(false);
  });
});
