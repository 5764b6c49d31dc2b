import { defineConfig } from "vitest/config";

export default defineConfig({
  // The same copy of graphql that Apollo Server takes: of two, each refuses the other's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["src/**/*.test.ts", "verifier/**/*.test.ts", "contracts/**/*.test.ts", "bench/**/*.test.ts", "web/**/*.test.ts"],
    globalSetup: ["src/testing/postgres-server.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each worker may run a node and an indexer of its own.
    maxWorkers: 2,
  },
});
