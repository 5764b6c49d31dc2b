import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sequential, tokens } from "./theme.ts";

const css = readFileSync(new URL("../ui/styles/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");

describe("colours of pictures that stand alone", () => {
  it.each(Object.entries(tokens.light))("light %s is the explorer's own", (name, value) => {
    expect(light).toContain(`--${name}: ${value};`);
  });
  it.each(Object.entries(tokens.dark))("dark %s is the explorer's own", (name, value) => {
    expect(dark).toContain(`--${name}: ${value};`);
  });
});

describe("a scale of few classes", () => {
  it("keeps its ends apart", () => {
    expect([sequential(0, 2), sequential(1, 2)]).toEqual(["seq-1", "seq-6"]);
  });
});
