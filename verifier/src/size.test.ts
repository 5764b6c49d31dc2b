import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundle } from "../testing/bundle.ts";

it.each([
  [
    "to check a record and a stream",
    4096,
    ['export { verifyRecord } from "./verify-record.ts"', 'export { StreamReplay } from "./digest.ts"'],
  ],
  [
    "to check totals and a flow's fields as well",
    6144,
    [
      'export { verifyRecord } from "./verify-record.ts"',
      'export { StreamReplay } from "./digest.ts"',
      'export { verifyStorage } from "./storage.ts"',
      'export { compareFlow } from "./shown-flow.ts"',
      'export * from "./fund-ledger.ts"',
    ],
  ],
  [
    "to check a total of emissions",
    4608,
    [
      'export { verifyStorage } from "./storage.ts"',
      'export * from "./emission-registry.ts"',
      'export { accountings, actorKinds, landUses, massesOf, reporters, scopes } from "./shown-emission.ts"',
    ],
  ],
  ["to check a balance of credits", 4096, ['export { verifyStorage } from "./storage.ts"', 'export * from "./credit-registry.ts"']],
])("What a browser downloads %s is at most %i bytes gzip", async (_purpose, most, exports) => {
  const code = await bundle(exports.join(";"));
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
  // Node's own modules would not be there in a browser.
  expect(code).not.toMatch(/\bBuffer\b|\bprocess\.|node:/);
});
