import { describe, expect, it } from "vitest";
import { readCsv, readCsvColumns } from "./csv.ts";

describe("CSV", () => {
  it("tells the line on which each row begins, whatever spans lines before it", () => {
    const { columns, rows } = readCsv("file.csv", 'a,b\n1,"two\nlines"\n2,"three\n\nlines"\n\n3,x\n');
    expect(columns).toEqual(["a", "b"]);
    expect(rows).toEqual([
      { line: 2, fields: { a: "1", b: "two\nlines" }, fieldCount: 2 },
      { line: 4, fields: { a: "2", b: "three\n\nlines" }, fieldCount: 2 },
      { line: 8, fields: { a: "3", b: "x" }, fieldCount: 2 },
    ]);
  });

  it("counts lines that end with CR LF", () => {
    const { rows } = readCsv("file.csv", 'a,b\r\n1,"two\r\nlines"\r\n3,x\r\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("marks a row of another length than the header", () => {
    const { rows } = readCsv("file.csv", "a,b\n1,2,3\n4\n5,6\n");
    expect(rows).toEqual([
      { line: 2, fields: undefined, fieldCount: 3 },
      { line: 3, fields: undefined, fieldCount: 1 },
      { line: 4, fields: { a: "5", b: "6" }, fieldCount: 2 },
    ]);
  });

  it("reads past a byte order mark", () => {
    expect(readCsvColumns("\ufeffa,b\n1,2")).toEqual(["a", "b"]);
    expect(readCsv("file.csv", "\ufeffa,b\n1,2").rows[0]?.fields).toEqual({ a: "1", b: "2" });
  });

  it("names the line where a quote is never closed", () => {
    expect(() => readCsv("file.csv", 'a,b\n1,2\n3,"open\n')).toThrow(/^file\.csv, line \d+: not readable as CSV: Quote Not Closed/);
  });
});
