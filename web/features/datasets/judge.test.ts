import { describe, expect, it } from "vitest";
import { likenessOf, readHash, standingOf } from "./judge.ts";

const [a, b, c] = ["a", "b", "c"].map((digit) => `0x${digit.repeat(64)}`) as [string, string, string];

describe("A copy", () => {
  it.each([
    ["same", { sha256: a }, { sha256: a, unpackedSha256: null }],
    ["same", { sha256: a, unpacked: b }, { sha256: a, unpackedSha256: b }],
    ["copyPacked", { sha256: c, unpacked: a }, { sha256: a, unpackedSha256: null }],
    ["publishedPacked", { sha256: b }, { sha256: a, unpackedSha256: b }],
    ["repacked", { sha256: c, unpacked: b }, { sha256: a, unpackedSha256: b }],
    [null, { sha256: b }, { sha256: a, unpackedSha256: null }],
    // What two files do not have is nothing that they have in common.
    [null, { sha256: b }, { sha256: a, unpackedSha256: c }],
  ])("is %s", (likeness, copy, published) => {
    expect(likenessOf(copy, published)).toBe(likeness);
  });
});

describe("A version", () => {
  const version = { sha256: a, unpackedSha256: null };
  it.each([
    ["newest", "PUBLISHED", null],
    ["older", "PUBLISHED", { status: "PUBLISHED" }],
    ["withdrawn", "PUBLISHED", { status: "WITHDRAWN" }],
    ["withdrawn", "WITHDRAWN", null],
  ])("is %s where it is %s and followed by %o", (standing, status, next) => {
    expect(standingOf({ ...version, status, next })).toBe(standing);
  });
});

describe("A hash that somebody pastes", () => {
  it.each([["a".repeat(64)], [`0x${"A".repeat(64)}`], [`sha256:${"a".repeat(64)}`], [`  ${"a".repeat(64)}  emissions.csv\n`]])(
    "is read from %s",
    (text) => {
      expect(readHash(text)).toBe(a);
    },
  );
  it.each([[""], ["a".repeat(63)], ["g".repeat(64)], [undefined], [`${"a".repeat(65)}`]])("is none in %s", (text) => {
    expect(readHash(text)).toBeNull();
  });
});
