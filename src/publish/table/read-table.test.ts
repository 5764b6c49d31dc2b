import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";

describe("a table", () => {
  let folder: string;
  let number = 0;
  const write = (content: string | Uint8Array): string => {
    const path = join(folder, `${++number}.csv`);
    writeFileSync(path, content);
    return path;
  };
  const rowsOf = (path: string, options = {}) => {
    const { rows, columns } = readTable(path, options);
    return rows.map((row) => [row.line, ...columns.map((column) => row.cell(column))]);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-table-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const text = "país;montant\nCôte d’Ivoire;5\n";
  it.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`), "utf-8"],
    ["UTF-16, small end first", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16le"],
    ["UTF-16, big end first", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), "utf-16be"],
    ["gzip", gzipSync(text), "utf-8"],
  ])("in %s is read as it is", (_name, bytes, encoding) => {
    const table = readTable(write(bytes));
    expect(table.columns).toEqual(["país", "montant"]);
    expect(table.rows[0]?.cell("país")).toBe("Côte d’Ivoire");
    expect(table.decoded).toEqual({ encoding, presumed: false });
  });

  it("that is not UTF-8 is presumed to be Windows-1252, and says so", () => {
    // é, ’ and € as Windows-1252 has them.
    const bytes = Buffer.concat([Buffer.from("nom\nCaf"), Buffer.from([0xe9, 0x20, 0x92, 0x80]), Buffer.from("\n")]);
    const table = readTable(write(bytes));
    expect(table.rows[0]?.cell("nom")).toBe("Café ’€");
    expect(table.decoded).toEqual({ encoding: "windows-1252", presumed: true });
    expect(readTable(write(bytes), { encoding: "windows-1252" }).decoded.presumed).toBe(false);
  });

  it("in an encoding that nobody told is refused", () => {
    expect(() => readTable(write(Buffer.from(text, "utf16le")))).toThrow("is neither UTF-8 nor Windows-1252 text; it holds zero bytes");
    expect(() => readTable(write(Buffer.from([0x41, 0x81, 0x0a])))).toThrow("is neither UTF-8 nor Windows-1252 text");
    expect(() => readTable(write(Buffer.from(`\ufeff${text}`)), { encoding: "utf-16le" })).toThrow("byte order mark of utf-8");
  });

  it.each([
    [",", 'a,"b;c"\n1,2\n'],
    [";", "a;b;c,d\n1;2;3\n"],
    ["\t", "a\tb\n1\t2\n"],
  ])("has its delimiter %j found in the header", (delimiter, content) => {
    expect(readTable(write(content)).delimiter).toBe(delimiter);
  });

  it("whose delimiter is not clear is refused", () => {
    expect(() => readTable(write("a,b;c\n1,2;3\n"))).toThrow(
      'so it is not clear which parts the columns. Say so in the map: file: { delimiter: "," }.',
    );
    expect(rowsOf(write("a,b;c\n1,2;3\n"), { delimiter: ";" })).toEqual([[2, "1,2", "3"]]);
  });

  it("may have line breaks inside of quotes", () => {
    expect(rowsOf(write('a;b\r\n"x\r\ny";1\r\nz;2\r\n'))).toEqual([
      [2, "x\ny", "1"],
      [4, "z", "2"],
    ]);
  });

  it("names columns as a spreadsheet does", () => {
    const table = readTable(write(`${Array.from({ length: 28 }, (_, i) => `c${i}`).join(",")}\n`));
    expect(table.nameColumn("c0")).toBe("column A “c0”");
    expect(table.nameColumn("c27")).toBe("column AB “c27”");
  });

  it("with two columns of one name is refused", () => {
    expect(() => readTable(write("a,b,a\n1,2,3\n"))).toThrow("two columns are called “a” (A and C)");
  });

  it("of JSON lines keeps every digit, and names inner fields with dots", () => {
    const path = write('{"id": 1, "usd": 90071992547409.93, "donor": {"name": "A 1"}}\n\n{"id": 2, "usd": null, "places": ["AFG"]}\n');
    expect(rowsOf(path)).toEqual([
      [1, "1", "90071992547409.93", "A 1", undefined],
      [3, "2", undefined, undefined, "AFG"],
    ]);
    expect(() => readTable(write('{"id": 1}\n{"id": \n'))).toThrow(", line 2: not readable as JSON:");
    expect(readTable(write('[\n{"id": 1}]')).form).toBe("json");
  });
});
