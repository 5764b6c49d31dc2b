import { describe, expect, it } from "vitest";
import { readClock, readCountingMode } from "./counting-mode.ts";
import { likelyLayouts, voteSlots } from "./layouts.ts";
import { quorumReached, stateOf } from "./outcome.ts";

/** As the contracts of @openzeppelin/contracts 5.7.0 say it. */
const simple = readCountingMode("support=bravo&quorum=for,abstain");
const fractional = readCountingMode("support=bravo,fractional&quorum=for,abstain&params=fractional");
const overridable = readCountingMode("support=bravo,override&quorum=for,abstain&overridable=true");

describe("A counting mode", () => {
  it("is read as OpenZeppelin's three contracts say theirs", () => {
    expect(simple).toEqual({ bravo: true, fractional: false, overridable: false, quorum: ["for", "abstain"] });
    expect(fractional).toEqual({ bravo: true, fractional: true, overridable: false, quorum: ["for", "abstain"] });
    expect(overridable).toEqual({ bravo: true, fractional: false, overridable: true, quorum: ["for", "abstain"] });
    expect(readCountingMode("support=bravo&quorum=for").quorum).toEqual(["for"]);
  });

  it("in words that are not known leaves the rule unknown", () => {
    expect(readCountingMode("support=bravo,quadratic&quorum=for")).toMatchObject({ bravo: false, quorum: ["for"] });
    expect(readCountingMode("support=x")).toEqual({ bravo: false, fractional: false, overridable: false, quorum: null });
    expect(readCountingMode("").quorum).toBeNull();
    expect(readClock("mode=blocknumber&from=default")).toBe("block");
    expect(readClock("mode=timestamp")).toBe("time");
    expect(readClock("mode=epochs")).toBeNull();
  });
});

describe("A proposal's state", () => {
  const sums = { against: 10n, inFavour: 30n, abstain: 5n };
  const state = (now: bigint, more: Partial<Parameters<typeof stateOf>[0]> = {}, quorum: bigint | null = 35n, of = sums) =>
    stateOf({ changes: [], voteStart: 100n, deadline: 200n, now, ...more }, of, quorum, simple);

  it("follows the clock as IGovernor's does: votes are taken after the start, up to and at the end", () => {
    expect([state(100n), state(101n), state(200n), state(201n)]).toEqual(["PENDING", "ACTIVE", "ACTIVE", "SUCCEEDED"]);
  });

  it("counts for and abstain towards the quorum, and a tie as lost", () => {
    expect(quorumReached(sums, 35n, simple)).toBe(true);
    expect(quorumReached(sums, 36n, simple)).toBe(false);
    expect(state(201n, {}, 36n)).toBe("DEFEATED");
    expect(state(201n, {}, 5n, { against: 30n, inFavour: 30n, abstain: 0n })).toBe("DEFEATED");
  });

  it("is what was logged of it, whatever the votes", () => {
    expect(state(50n, { changes: ["canceled"] })).toBe("CANCELED");
    expect(state(300n, { changes: ["queued"] })).toBe("QUEUED");
    expect(state(300n, { changes: ["queued", "executed"] })).toBe("EXECUTED");
    expect(state(300n, { changes: ["queued", "canceled"] })).toBe("CANCELED");
  });

  it("is unknown where the quorum is: never lost or carried by a guess", () => {
    expect(state(201n, {}, null)).toBe("ENDED");
    expect(stateOf({ changes: [], voteStart: 1n, deadline: 2n, now: 3n }, sums, 1n, readCountingMode("support=x&quorum=for"))).toBe(
      "ENDED",
    );
  });
});

describe("Where votes may lie", () => {
  it("includes the places of upgradeable Governors, as OpenZeppelin's sources tell them", () => {
    // GovernorCountingSimpleUpgradeable.sol, GovernorCountingFractionalUpgradeable.sol, GovernorCountingOverridableUpgradeable.sol
    for (const slot of [
      "0xa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f39800",
      "0xd073797d8f9d07d835a3fc13195afeafd2f137da609f97a44f7a3aa434170800",
      "0xbffde6e7ca736efb3d8171f99b09abc076e81f804bf1703dc71fb0b1f7715100",
    ])
      expect(likelyLayouts).toContain(slot);
  });

  it("is three slots one behind the other", () => {
    const [first, second, third] = voteSlots(likelyLayouts[7] ?? "", 5n).map(BigInt);
    expect([second, third]).toEqual([(first ?? 0n) + 1n, (first ?? 0n) + 2n]);
  });
});
