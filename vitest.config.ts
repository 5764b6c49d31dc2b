import { defineConfig } from "vitest/config";

export default defineConfig({
  // The same copy of graphql that Apollo Server takes: of two, each refuses the other's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{src,verifier,contracts,bench,web}/**/*.test.ts", "bin/*.test.mjs"],
    // A failed comparison says in its message what differed: it may be all that a reader of a log gets to see.
    chaiConfig: { truncateThreshold: 1_000 },
    globalSetup: ["src/testing/postgres-server.ts"],
    // Tests wait for conditions; these end only what hangs, also on a machine that is many times slower.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Files share the modules that they load: loading them anew for each file took longer than the tests of most files.
    isolate: false,
    // Each worker may run a node and an indexer of its own.
    maxWorkers: 2,
  },
});
