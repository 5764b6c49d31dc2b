import { describe, expect, it } from "vitest";
import { apportion } from "./apportion.ts";

describe("Sharing out", () => {
  it("loses no cent: a dollar among three is 34, 33 and 33", () => {
    expect(apportion(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  });

  // 21 seats for 1,456, 2,788 and 1,500 of 5,744 votes: 5.32, 10.19 and 5.48, so that the third has the largest remainder.
  it("gives what is left to the largest remainders", () => {
    expect(apportion(21n, [1456n, 2788n, 1500n])).toEqual([5n, 10n, 6n]);
  });

  it("keeps the sign of what is taken back", () => {
    expect(apportion(-100n, [2n, 1n])).toEqual([-67n, -33n]);
  });

  it("gives nothing where nobody has a weight", () => {
    expect(apportion(5n, [0n, 0n])).toEqual([0n, 0n]);
  });

  it("is exact beyond what a float holds", () => {
    expect(apportion(9_007_199_254_740_993n, [1n, 0n])).toEqual([9_007_199_254_740_993n, 0n]);
  });
});
