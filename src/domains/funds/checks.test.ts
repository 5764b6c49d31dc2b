import { describe, expect, it } from "vitest";
import { checkFlow } from "./checks.ts";

const allocation = {
  kind: "commitment",
  ref: "CERF-MDG-24-RR-IOM-34545",
  valueDate: "2024-03-01",
  usdCents: 100n,
  properties: "",
} as const;

describe("flags of a flow", () => {
  it("are none where nothing is odd", () => {
    expect(checkFlow(allocation, "2026-05-12", "2026-11-23")).toEqual([]);
  });

  it("name a date after the day up to which the source speaks", () => {
    expect(checkFlow({ ...allocation, valueDate: "2025-10-24" }, "2025-05-12", "2026-11-23")).toEqual([
      { flag: "future_date", detail: "Dated 2025-10-24, after 2025-05-12, the day up to which its source file speaks." },
    ]);
  });

  it("name a date after the record was written, where the source does not say how far it speaks", () => {
    expect(checkFlow({ ...allocation, valueDate: "2025-10-24" }, null, "2025-10-23").map(({ flag }) => flag)).toEqual(["future_date"]);
  });

  it("name a commitment dated two years after the year in its reference", () => {
    expect(checkFlow({ ...allocation, valueDate: "2026-01-29" }, "2026-05-12", "2026-11-23")).toEqual([
      { flag: "date_against_reference", detail: "Dated 2026-01-29, but its reference CERF-MDG-24-RR-IOM-34545 names the year 2024." },
    ]);
  });

  it("leave an agreement made years ahead and a payment that came late alone", () => {
    expect(checkFlow({ ...allocation, kind: "pledge", ref: "11-DC-CAN-019-P", valueDate: "2007-10-11" }, null, "2026-11-23")).toEqual([]);
    expect(checkFlow({ ...allocation, kind: "receipt", ref: "07-DC-MDV-049-R1", valueDate: "2011-03-14" }, null, "2026-11-23")).toEqual([]);
  });

  it("name a payment without a date, but not a pledge without one", () => {
    const undated = { ...allocation, valueDate: null };
    expect(checkFlow({ ...undated, kind: "receipt" }, null, "2026-11-23").map(({ flag }) => flag)).toEqual(["undated"]);
    expect(checkFlow({ ...undated, kind: "pledge" }, null, "2026-11-23")).toEqual([]);
  });

  it("name a value in US dollars that is unknown", () => {
    expect(checkFlow({ ...allocation, usdCents: null }, null, "2026-11-23").map(({ flag }) => flag)).toEqual(["unknown_usd"]);
  });
});
