import { describe, expect, it } from "vitest";
import { fromLedgerDay, toLedgerDay } from "./time.ts";

describe("days on the ledger", () => {
  it("are written as one number", () => {
    expect(toLedgerDay("2026-05-12")).toBe(20_260_512);
    expect(fromLedgerDay(20_260_512)).toBe("2026-05-12");
  });

  it("are unknown where they are 0", () => {
    expect(fromLedgerDay(0)).toBeNull();
  });

  it("include 29 February only in leap years", () => {
    expect(toLedgerDay("2024-02-29")).toBe(20_240_229);
    expect(toLedgerDay("2000-02-29")).toBe(20_000_229);
    expect(toLedgerDay("2023-02-29")).toBeUndefined();
    expect(toLedgerDay("2100-02-29")).toBeUndefined();
    expect(fromLedgerDay(20_230_229)).toBeUndefined();
  });

  it("are refused where the calendar has none", () => {
    for (const day of ["2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "1899-12-31", "2201-01-01", "12/05/2026", "2026-5-12", ""]) {
      expect(toLedgerDay(day)).toBeUndefined();
    }
    for (const day of [20_261_301, 20_260_431, 18_991_231, 1, -20_260_512, 2026.5]) expect(fromLedgerDay(day)).toBeUndefined();
  });
});
