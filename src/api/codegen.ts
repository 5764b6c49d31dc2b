import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types of resolvers, from the public schema. Run from the repository's root: `npx graphql-codegen --config src/api/codegen.ts`. */
const config: CodegenConfig = {
  schema: "schema.graphql",
  generates: {
    "src/generated/graphql.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../domains/domain.ts#Question",
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        mapperTypeSuffix: "Value",
        immutableTypes: true,
        skipTypename: true,
        scalars: { Date: "string", DateTime: "string", Decimal: "string", Hex: "string", ID: "string" },
        mappers: {
          Organisation: "../domains/organisations/read.ts#Organisation",
          Country: "../kernel/country.ts#Country",
          Flow: "../domains/funds/read.ts#Flow",
          FlowProperty: "../domains/funds/read-properties.ts#Property",
          BoundaryTotals: "../domains/funds/boundary/resolvers.ts#BoundaryTotals",
          Trace: "../domains/funds/trace/read-trace.ts#Trace",
          TraceHop: "../domains/funds/trace/resolvers.ts#TraceHopValue",
          TraceLink: "../domains/funds/trace/resolvers.ts#TraceLinkValue",
          TraceNode: "../domains/funds/trace/resolvers.ts#TraceNodeValue",
          TracePool: "../domains/funds/trace/resolvers.ts#TracePoolValue",
          Check: "../domains/funds/integrity/resolvers.ts#StreamCheck",
          CheckFinding: "../domains/funds/integrity/findings.ts#Finding",
          CheckFindingConnection: "../domains/funds/integrity/resolvers.ts#CountedFindings",
          FlowConnection: "../domains/funds/flows.ts#FlowPage",
          FlowTotal: "../domains/funds/totals.ts#FlowTotal",
          TotalProof: "../domains/funds/total-proof.ts#TotalProof",
          FlowSeries: "../domains/funds/series/series.ts#FlowSeries",
          FlowSeriesList: "../domains/funds/series/series.ts#FlowSeriesList",
          FlowTotals: "../domains/funds/totals.ts#FlowTotals",
          OrganisationConnection: "../domains/organisations/read.ts#OrganisationPage",
          Meta: "../api/question.ts#OpenQuestion",
          ChainStatus: "../api/meta.ts#ChainStatus",
          Stream: "../api/ledger/streams.ts#Stream",
          Block: "../api/ledger/blocks.ts#Block",
          Transaction: "../api/ledger/transactions.ts#Transaction",
          Fact: "../domains/domain.ts#RecordPlace",
          StorageProof: "../domains/domain.ts#ProvenStorage",
        },
      },
    },
  },
};

export default config;
