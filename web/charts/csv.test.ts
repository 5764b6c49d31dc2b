import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";
import { barsState, yearsState } from "./testing/states.ts";

const tail =
  "Invented contributions and allocations,Nobody,CC0-1.0,2026-06-30,31337-5fbdb231-1,31337,1204,0xabababababababababababababababababababababababababababababababab,COMPLETE_LIST,Sample data: invented figures";

describe("a chart's CSV", () => {
  it("is these bytes: exact amounts, why one is missing, and the source in every row", () => {
    const state = { ...barsState("en") };
    const rows = [
      { key: "SDN", label: "Sudan", value: "735594040.65", records: 400, unknown: 0, link: null, grouped: 1 },
      { key: "X", label: 'Quote " and, comma', value: "0", records: 2, unknown: 1, link: null, grouped: 1 },
      { key: "PER", label: "=HYPERLINK(1)", value: null, records: 2, unknown: 2, link: null, grouped: 1 },
    ];
    expect(csvOf({ ...state, rows })).toBe(
      [
        "country_code,country,usd,usd_status,records,records_without_value,source,attribution,licence,data_date,stream,chain_id,block,block_hash,proof,note",
        `SDN,Sudan,735594040.65,known,400,0,${tail}`,
        `X,"Quote "" and, comma",0,partly known,2,1,${tail}`,
        `PER,'=HYPERLINK(1),,unknown,2,2,${tail}`,
        "",
      ].join("\r\n"),
    );
  });

  it("tells a year without a record from one with nought, and a full year from one that is not over", () => {
    const lines = csvOf(yearsState("en")).split("\r\n");
    expect(lines[0]?.split(",").slice(0, 5)).toEqual(["year", "year_complete", "usd", "usd_status", "records"]);
    expect(lines.find((line) => line.startsWith("2009,"))).toContain("2009,yes,,no record,0,0,");
    expect(lines.find((line) => line.startsWith("2026,"))).toContain("2026,no,");
  });

  it("names its columns alike in every language", () => {
    expect(csvOf(barsState("ar")).split("\r\n")[0]).toBe(csvOf(barsState("en")).split("\r\n")[0]);
  });
});
