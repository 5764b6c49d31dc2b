import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Types for the queries of the features, checked against the public schema. Run from the repository's root:
 * `npx graphql-codegen --config web/codegen.ts`.
 */
const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: ["web/{app,features,ui,lib}/**/*.{ts,tsx}"],
  generates: {
    "web/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        skipTypename: true,
        avoidOptionals: false,
        inputMaybeValue: "T | null",
        importExtension: ".ts",
        scalars: { Date: "string", DateTime: "string", Decimal: "string", Hex: "string" },
      },
    },
  },
};

export default config;
