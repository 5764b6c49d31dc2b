import { noTokens } from "../kernel/token.ts";
import { governorLogs } from "./ballots/governor/logs.ts";
import { governorWriter } from "./ballots/governor/store.ts";
import { ballotLogs } from "./ballots/logs.ts";
import { rederiveBallots } from "./ballots/rederive.ts";
import { ballotsWriter } from "./ballots/store.ts";
import { creditLogs } from "./credits/logs.ts";
import { creditReaderIndices } from "./credits/reader-indices.ts";
import { rederiveCredits } from "./credits/rederive.ts";
import { creditsWriter } from "./credits/store.ts";
import { carbonTokenLogs } from "./credits/tokens/logs.ts";
import { rederiveCarbonTokens } from "./credits/tokens/rederive.ts";
import { carbonTokensWriter } from "./credits/tokens/store.ts";
import { datasetLogs } from "./datasets/logs.ts";
import { rederiveDatasets } from "./datasets/rederive.ts";
import { datasetsWriter } from "./datasets/store.ts";
import type { LedgerDomain } from "./domain.ts";
import { emissionLogs } from "./emissions/logs.ts";
import { emissionReaderIndices } from "./emissions/reader-indices.ts";
import { rederiveEmissions } from "./emissions/rederive.ts";
import { emissionsWriter } from "./emissions/store.ts";
import { entitlementLogs } from "./entitlements/logs.ts";
import { rederiveEntitlements } from "./entitlements/rederive.ts";
import { entitlementsWriter } from "./entitlements/store.ts";
import { sumTables } from "./funds/kept-sums.ts";
import { fundLogs } from "./funds/logs.ts";
import { fundReaderIndices } from "./funds/reader-indices.ts";
import { rederiveFunds } from "./funds/rederive.ts";
import { fundsWriter } from "./funds/store.ts";
import { organisationLogs } from "./organisations/logs.ts";
import { organisationsWriter } from "./organisations/store.ts";
import { referenceLogs } from "./reference/logs.ts";
import { rederiveReference } from "./reference/rederive.ts";
import { referenceWriter } from "./reference/store.ts";
import { supplyLogs } from "./supplies/logs.ts";
import { supplyReaderIndices } from "./supplies/reader-indices.ts";
import { rederiveSupplies } from "./supplies/rederive.ts";
import { suppliesWriter } from "./supplies/store.ts";
import { targetLogs } from "./targets/logs.ts";
import { targetReaderIndices } from "./targets/reader-indices.ts";
import { rederiveTargets } from "./targets/rederive.ts";
import { targetsWriter } from "./targets/store.ts";

/** Every domain, in the order in which they are written: parties before the records that name them. */
export const ledgerDomains: readonly LedgerDomain[] = [
  {
    name: "organisations",
    selections: organisationLogs,
    writer: organisationsWriter(noTokens),
    writerWith: organisationsWriter,
    derivedTables: [],
    rederive: async () => [],
  },
  {
    name: "funds",
    selections: fundLogs,
    writer: fundsWriter(noTokens),
    writerWith: fundsWriter,
    readerIndices: fundReaderIndices,
    derivedTables: [
      "stream_heads",
      ...sumTables,
      "fund_corrections",
      "fund_flags",
      "fund_properties",
      "fund_property_counts",
      "fund_mentions",
      "fund_matches",
      "fund_match_counts",
      "fund_findings",
      "fund_check_counts",
      "fund_party_years",
    ],
    rederive: rederiveFunds,
  },
  {
    name: "entitlements",
    selections: entitlementLogs,
    writer: entitlementsWriter,
    readerIndices: [],
    // Their stream heads are counted with those of funds.
    derivedTables: [],
    rederive: rederiveEntitlements,
  },
  {
    name: "supplies",
    selections: supplyLogs,
    writer: suppliesWriter,
    readerIndices: supplyReaderIndices,
    derivedTables: ["supply_totals", "supply_corrections", "supply_flags"],
    rederive: rederiveSupplies,
  },
  {
    name: "datasets",
    selections: datasetLogs,
    writer: datasetsWriter,
    readerIndices: [],
    // Their stream heads are counted with those of funds.
    derivedTables: [],
    rederive: rederiveDatasets,
  },
  {
    name: "ballots",
    selections: ballotLogs,
    writer: ballotsWriter,
    readerIndices: [],
    derivedTables: ["ballot_proofs", "ballot_breaks"],
    rederive: rederiveBallots,
  },
  {
    name: "emissions",
    selections: emissionLogs,
    writer: emissionsWriter,
    readerIndices: emissionReaderIndices,
    derivedTables: ["emission_corrections"],
    rederive: rederiveEmissions,
  },
  {
    name: "targets",
    selections: targetLogs,
    writer: targetsWriter,
    readerIndices: targetReaderIndices,
    derivedTables: ["target_corrections", "target_checks"],
    rederive: rederiveTargets,
  },
  {
    name: "credits",
    selections: creditLogs,
    writer: creditsWriter,
    readerIndices: creditReaderIndices,
    derivedTables: ["credit_totals", "credit_corrections", "credit_flags"],
    rederive: rederiveCredits,
  },
  {
    name: "reference",
    selections: referenceLogs,
    writer: referenceWriter,
    readerIndices: [],
    // Their stream heads are counted with those of funds.
    derivedTables: [],
    rederive: rederiveReference,
  },
  {
    name: "carbon tokens",
    selections: carbonTokenLogs,
    writer: carbonTokensWriter,
    readerIndices: [],
    derivedTables: ["credit_token_changes", "credit_token_totals"],
    rederive: rederiveCarbonTokens,
  },
  {
    name: "governor",
    selections: governorLogs,
    writer: governorWriter,
    readerIndices: [],
    // What the contracts themselves keep is no derivation: governor_tallies is read from them.
    derivedTables: [],
    rederive: async () => [],
  },
];
