import { describe, expect, it } from "vitest";
import type { BookCell, Round } from "./book.ts";
import { type Claimed, judge } from "./judge.ts";

/** An invented round of two places. */
function roundOf(cells: readonly Partial<BookCell>[]): Round {
  return {
    id: "1-a-1-1",
    streamId: "1-a-1",
    seq: 1,
    chainId: 1,
    country: "SOM",
    sector: "FOOD_SECURITY",
    modality: "CASH",
    programme: 1,
    periodFrom: "2026-03-01",
    periodTo: "2026-03-31",
    unit: "USD",
    decimals: 2,
    bucketBits: 0,
    root: "0x",
    cancelledBy: null,
    cells: cells.map((cell) => ({ pool: "pool", place: "SO22", entitled: 20, due: 200_000n, claimed: 0, paid: 0n, ...cell })),
    pin: { block: null },
  };
}

const claims = (given: Partial<Claimed> = {}): Claimed => ({ pools: new Map(), openDue: new Map(), afterCancellation: 0, ...given });

describe("A round of entitlements", () => {
  it("passes where no place has more claims than entitlements, or more paid than due", () => {
    const round = roundOf([{ claimed: 20, paid: 200_000n }]);
    expect(judge("MORE_CLAIMED_THAN_ENTITLED", round, claims())).toBe("passed");
    expect(judge("MORE_PAID_THAN_DUE", round, claims())).toBe("passed");
    expect(judge("CLAIMED_AFTER_CANCELLATION", round, claims())).toBe("passed");
  });

  it("is found to have too many claims at the place with most too many", () => {
    const round = roundOf([{ claimed: 31 }, { place: "SO23", claimed: 45 }]);
    expect(judge("MORE_CLAIMED_THAN_ENTITLED", round, claims())).toMatchObject({
      detail: "In SO23, 45 claims are recorded for 20 entitlements. So it is in 1 more of its places.",
      said: { key: "ENTITLEMENTS_MORE_CLAIMED" },
    });
  });

  it("is found to have too much paid, to the cent", () => {
    expect(judge("MORE_PAID_THAN_DUE", roundOf([{ claimed: 20, paid: 200_001n }]), claims())).toMatchObject({
      detail: "In SO22, 2000.01 USD are recorded as paid and 2000.00 USD as due.",
    });
  });

  it("is unknown where mixed claims come to more than all that they can belong to: nobody can tell whose they are", () => {
    const round = roundOf([{ claimed: 10, paid: 100_000n }]);
    const mixed = (claimed: number, paid: bigint) =>
      claims({ pools: new Map([["pool", { claimed, paid, cells: 1, open: 10 }]]), openDue: new Map([["pool", 100_000n]]) });
    expect(judge("MORE_CLAIMED_THAN_ENTITLED", round, mixed(10, 100_000n))).toBe("passed");
    expect(judge("MORE_CLAIMED_THAN_ENTITLED", round, mixed(11, 100_000n))).toBeNull();
    expect(judge("MORE_PAID_THAN_DUE", round, mixed(10, 100_000n))).toBe("passed");
    expect(judge("MORE_PAID_THAN_DUE", round, mixed(10, 100_001n))).toBeNull();
  });

  it("is found to be claimed on after it was cancelled", () => {
    expect(judge("CLAIMED_AFTER_CANCELLATION", roundOf([{}]), claims({ afterCancellation: 2 }))).toMatchObject({
      detail: "2 batches of claims were recorded after the round had been cancelled.",
    });
  });
});
