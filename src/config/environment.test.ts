import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OperatorError } from "../kernel/errors.ts";
import { describeEnvironment, readEnvironment } from "./environment.ts";

describe("the environment", () => {
  it("is documented in README variable by variable, word for word", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replace(/ +/g, " ");
    for (const { name, purpose } of describeEnvironment()) expect(readme).toContain(`| \`${name}\` | ${purpose} |`);
  });

  it("has usable defaults", () => {
    expect(readEnvironment({})).toMatchObject({ API_PORT: 4000, WEB_PORT: 3000, VERIFY_RECEIPTS: true });
  });

  it("lists every fault at once and never shows a secret", () => {
    const read = () => readEnvironment({ API_PORT: "99999", RPC_URL: "localhost", PUBLISHER_KEY: "0xsecret" });
    expect(read).toThrow(OperatorError);
    expect(read).toThrow(/API_PORT[\s\S]*"99999"/);
    expect(read).toThrow(/RPC_URL: expected http:\/\/host:port or https/);
    expect(read).not.toThrow(/0xsecret/);
  });

  it("treats an empty variable as not set", () => {
    expect(readEnvironment({ DATABASE_URL: "" }).DATABASE_URL).toBeUndefined();
  });
});
