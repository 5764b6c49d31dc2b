import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildOfflinePage, offlinePage } from "./build.ts";

it("The offline page follows from its sources; if not, run npx tsx verifier/offline/build.ts", async () => {
  expect(readFileSync(offlinePage, "utf8")).toBe(await buildOfflinePage());
});

it("The offline page can reach no address and loads nothing", () => {
  const page = readFileSync(offlinePage, "utf8");
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/\b(src|href)=|url\(|https?:\/\//);
});
