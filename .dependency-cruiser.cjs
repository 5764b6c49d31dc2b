/** Who may know whom: the house's rules, in the order of ARCHITECTURE.md. */
const own = "^(src|web|verifier)/";
const outsideTests = "\\.test\\.tsx?$|/testing/|^src/generated/|/fixtures/";

module.exports = {
  forbidden: [
    {
      name: "kernel-knows-nobody",
      severity: "error",
      from: { path: "^src/kernel/", pathNot: outsideTests },
      to: { path: own, pathNot: "^src/kernel/" },
    },
    {
      name: "config-chain-store-know-the-kernel",
      comment: "chain also calls the verifier's trie builder: the same code proves and checks.",
      severity: "error",
      from: { path: "^src/(config|chain|store)/", pathNot: outsideTests },
      to: { path: own, pathNot: "^(src/(kernel|config|chain|store|generated|domains/domain\\.ts)|verifier/)" },
    },
    {
      name: "config-and-store-do-not-know-the-chain",
      severity: "error",
      from: { path: "^src/(config|store)/", pathNot: outsideTests },
      to: { path: "^src/chain/" },
    },
    {
      name: "domain-core-is-pure",
      comment: "What a log means must not depend on a database, a network or a clock.",
      severity: "error",
      from: {
        path: "^src/domains/(stream-log|sayings|[^/]+/(logs|decode[a-z-]*|events|facts|checks|properties|basis|exact|measure|parts|understanding))\\.ts$",
      },
      to: {
        pathNot:
          "^src/(kernel|generated)/|^src/domains/([^/]+)/(logs|decode[a-z-]*|events|facts|checks|properties|basis|exact|measure|parts|understanding)\\.ts$|^src/domains/(domain|stream-log|sayings)\\.ts$|^node_modules/@(subsquid/evm-|noble/)",
      },
    },
    {
      name: "domains-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/domains/([^/]+)/", pathNot: outsideTests },
      to: { path: "^src/domains/([^/]+)/", pathNot: "^src/domains/$1/" },
    },
    {
      name: "api-knows-the-contract-of-domains-only",
      severity: "error",
      from: { path: "^src/api/", pathNot: outsideTests },
      to: { path: "^src/(domains/(?!domain\\.ts)|main|chain|devnet|publish|verify)" },
    },
    {
      name: "only-main-knows-main",
      severity: "error",
      from: { path: "^(src|web|verifier)/", pathNot: `^src/main/|${outsideTests}` },
      to: { path: "^src/main/" },
    },
    {
      name: "verifier-knows-nobody",
      severity: "error",
      from: { path: "^verifier/", pathNot: outsideTests },
      to: { path: "^(src|web)/" },
    },
    {
      name: "web-knows-the-schema-and-the-verifier",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^src/" },
    },
    {
      name: "features-do-not-know-each-other",
      severity: "error",
      from: { path: "^web/features/([^/]+)/" },
      to: { path: "^web/features/([^/]+)/", pathNot: "^web/features/$1/" },
    },
    {
      name: "web-layers-point-one-way",
      comment: "app → features → charts | ui | lib",
      severity: "error",
      from: { path: "^web/(charts|ui|lib)/", pathNot: outsideTests },
      to: { path: "^web/(app|features)/" },
    },
    { name: "features-do-not-know-routes", severity: "error", from: { path: "^web/features/" }, to: { path: "^web/app/" } },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.css$|^next/|^topojson-specification$|^@graphql-typed-document-node/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.next|next-env\\.d\\.ts" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
