import { expect, it } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";

const key = ["2024-02-29", "31337-e7f1725e-1", 17, null] as const;

it("a cursor gives back what it was written from", () => {
  expect(readCursor("list", writeCursor("list", key))).toEqual(key);
});

it("a cursor of another list is refused", () => {
  expect(() => readCursor("other list", writeCursor("list", key))).toThrow(expect.objectContaining({ code: "BAD_CURSOR" }));
});

it("a cursor of which any one character was changed, dropped or added is refused", () => {
  const cursor = writeCursor("list", key);
  for (let at = 0; at < cursor.length; at++) {
    const other = cursor[at] === "A" ? "B" : "A";
    for (const altered of [
      cursor.slice(0, at) + other + cursor.slice(at + 1),
      cursor.slice(0, at) + cursor.slice(at + 1),
      `${cursor.slice(0, at)}A${cursor.slice(at)}`,
    ]) {
      expect(() => readCursor("list", altered)).toThrow(expect.objectContaining({ code: "BAD_CURSOR" }));
    }
  }
});
