import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { explanations } from "./explain.ts";

it("README explains every reason in the same words as the offline page", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").replaceAll(/ +/g, " ");
  for (const [reason, sentence] of Object.entries(explanations)) expect(readme).toContain(`| \`${reason}\` | ${sentence} |`);
});
