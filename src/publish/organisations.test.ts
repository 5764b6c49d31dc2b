import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalLedger, startLocalLedger } from "../../contracts/testing/local-ledger.ts";
import { ensureOrganisations, type PlannedOrganisation } from "./organisations.ts";
import { type Outgoing, Sender } from "./sender.ts";

const named = (ref: string): PlannedOrganisation => ({ ref, name: ref, country: null, kind: "OTHER" });

/** A sender that somebody else is always faster than, once. */
class Overtaken extends Sender {
  #rival: (() => Promise<unknown>) | undefined;

  constructor(ledger: LocalLedger["connection"], rival: () => Promise<unknown>) {
    super(ledger);
    this.#rival = rival;
  }

  override async sendAndWait(outgoing: Outgoing) {
    const rival = this.#rival;
    this.#rival = undefined;
    await rival?.();
    return super.sendAndWait(outgoing);
  }
}

describe("registering organisations", () => {
  let ledger: LocalLedger;
  const ensure = (refs: readonly string[], sender = new Sender(ledger.connection)) =>
    ensureOrganisations(ledger.connection, sender, ledger.registry, refs.map(named));

  beforeAll(async () => {
    ledger = await startLocalLedger();
  });
  afterAll(() => ledger.chain.stop());

  it("registers those that are missing, and finds the others by their ref", async () => {
    expect([...(await ensure(["first", "second"])).numbers]).toEqual([
      ["first", 1],
      ["second", 2],
    ]);
    const { numbers, registered } = await ensure(["second", "third"]);
    expect([...numbers]).toEqual([
      ["second", 2],
      ["third", 3],
    ]);
    expect(registered).toBe(1);
  });

  it("goes on with the numbers of a rival who registered some of them in between", async () => {
    const overtaken = new Overtaken(ledger.connection, () => ensure(["fifth"]));
    const { numbers, registered } = await ensure(["fourth", "fifth", "sixth"], overtaken);
    expect([...numbers]).toEqual([
      ["fourth", 5],
      ["fifth", 4],
      ["sixth", 6],
    ]);
    expect(registered).toBe(2);
  });

  it("registers hundreds in several transactions", async () => {
    const refs = Array.from({ length: 250 }, (_, i) => `many-${i}`);
    const { numbers, registered } = await ensure(refs);
    expect(registered).toBe(250);
    expect(numbers.get("many-0")).toBe(7);
    expect(numbers.get("many-249")).toBe(256);
  });
});
