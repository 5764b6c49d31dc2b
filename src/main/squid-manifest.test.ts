import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Manifest } from "@subsquid/manifest";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("squid.yaml", () => {
  const read = Manifest.parse(readFileSync(`${root}/squid.yaml`, "utf8"));

  it("is a manifest that SQD Cloud takes", () => {
    expect(read.error).toBeUndefined();
  });

  it("starts entry points that there are", () => {
    const deploy = read.value?.deploy;
    const commands = [...(deploy?.processor ?? []), deploy?.api, deploy?.init].flatMap((entry) => (entry?.cmd ? [entry.cmd] : []));
    expect(commands).toHaveLength(3);
    for (const [node, entry, command] of commands) {
      expect(node).toBe("node");
      expect(existsSync(`${root}/${entry}`)).toBe(true);
      expect(["migrate", "index", "api"]).toContain(command);
    }
  });
});
