import { describe, expect, it } from "vitest";
import { readJsonDocument, readJsonRecords } from "./exact-json.ts";

describe("JSON records", () => {
  it("keep every digit of their numbers", () => {
    const [record] = readJsonRecords("file.json", '[{"usd": 90071992547409.93, "local": 200000000.0, "small": -1.5e-7, "n": 0}]');
    expect(record?.value).toEqual({ usd: "90071992547409.93", local: "200000000.0", small: "-1.5e-7", n: "0" });
  });

  it("leave numbers inside of text alone", () => {
    const [record] = readJsonRecords("file.json", '[{"title": "12 wells, \\"3\\" pumps [4]", "7": {"x": [1, 2]}}]');
    expect(record?.value).toEqual({ title: '12 wells, "3" pumps [4]', "7": { x: ["1", "2"] } });
  });

  it("know the line on which they begin", () => {
    const records = readJsonRecords("file.json", '[\n  {"a": {"b": 1}},\n\n  {\n"a": 2}, {"a": 3}\n]');
    expect(records.map(({ index, line }) => [index, line])).toEqual([
      [1, 2],
      [2, 4],
      [3, 5],
    ]);
  });

  it("keep true, false and null", () => {
    expect(readJsonRecords("file.json", "[true, false, null]").map(({ value }) => value)).toEqual([true, false, null]);
  });

  it("are refused where the file is cut short or no list", () => {
    expect(() => readJsonRecords("file.json", '[{"a": 1}')).toThrow(/^file\.json is not JSON: /);
    expect(() => readJsonRecords("file.json", '{"a": 1}')).toThrow("file.json is JSON, but not a list of records.");
  });
});

describe("A JSON document", () => {
  it("gives the records of a list inside of it with their lines, and what stands beside it", () => {
    const { value, records } = readJsonDocument(
      "file.json",
      '{"data": {"total": 7.10,\n"flows": [{"id": "a", "in": [{"x": 1}]},\n{"id": "b"}]}}',
      ["data", "flows"],
    );
    expect(value).toMatchObject({ data: { total: "7.10" } });
    expect(records.map(({ index, line }) => [index, line])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it("is refused where it has no such list", () => {
    expect(() => readJsonDocument("file.json", '{"flows": {}}', ["flows"])).toThrow("file.json is JSON, but holds no list flows.");
  });
});
