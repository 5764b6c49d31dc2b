import { expect, test } from "vitest";
import { pack, unpack } from "./packed.ts";

// Python 3.11: zlib.compress(bytes.fromhex("f9ee")).hex()
const zlibOfPython = Buffer.from("789cfbf90e0002e201e8", "hex");

test("what is packed is zlib's, and comes back as it was", () => {
  expect(Buffer.from(unpack(zlibOfPython)).toString("hex")).toBe("f9ee");
  const bytes = Buffer.from("f9".repeat(100_000), "hex");
  const packed = pack(bytes);
  expect(packed.length).toBeLessThan(1_000);
  expect(packed.buffer.byteLength).toBe(packed.length);
  expect(Buffer.from(unpack(packed)).equals(bytes)).toBe(true);
});

test("what was stored before there was any packing is returned as it is", () => {
  expect(unpack(Uint8Array.of(0xc0))).toEqual(Uint8Array.of(0xc0));
  expect(unpack(new Uint8Array())).toEqual(new Uint8Array());
});

test("packed bytes that are damaged or cut off are an error", () => {
  const packed = pack(Buffer.from("f9".repeat(100), "hex"));
  expect(() => unpack(packed.subarray(0, 5))).toThrow();
  expect(() => unpack(packed.with(4, 0xff))).toThrow();
});
