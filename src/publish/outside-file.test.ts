import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOutsideFiles } from "./outside-file.ts";

describe("outside files", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-files-"));
    mkdirSync(join(folder, "data", "deeper"), { recursive: true });
    writeFileSync(join(folder, "data", "b.csv"), "abc");
    writeFileSync(join(folder, "data", "a.csv.gz"), gzipSync("abc"));
    writeFileSync(join(folder, "data", "deeper", "c.csv"), "c");
    writeFileSync(join(folder, "packed-without-saying-so"), gzipSync("abc"));
    writeFileSync(join(folder, "broken.gz"), gzipSync("abc".repeat(1000)).subarray(0, 20));
    writeFileSync(join(folder, "picture.png"), Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are known by what is in them, packed or not", () => {
    // sha256 of "abc", FIPS 180-2 appendix B.1.
    const sha256 = "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    for (const path of ["data/b.csv", "data/a.csv.gz", "packed-without-saying-so"]) {
      expect(readOutsideFiles([join(folder, path)])).toMatchObject([{ text: "abc", sha256, found: false }]);
    }
  });

  it("of a folder are those directly in it, by name, without .gz", () => {
    const found = readOutsideFiles([join(folder, "data")]);
    expect(found.map(({ name, found: inFolder }) => [name, inFolder])).toEqual([
      ["a.csv", true],
      ["b.csv", true],
    ]);
  });

  it("that are missing, damaged or no text are named", () => {
    expect(() => readOutsideFiles([join(folder, "absent.csv")])).toThrow(`There is no file or folder ${folder}/absent.csv.`);
    expect(() => readOutsideFiles([join(folder, "broken.gz")])).toThrow("can't be unpacked: it is damaged or cut short");
    expect(() => readOutsideFiles([join(folder, "picture.png")])).toThrow("is not UTF-8 text");
  });
});
