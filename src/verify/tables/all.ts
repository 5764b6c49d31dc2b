import type { LoggedTable } from "../logged-table.ts";
import { ballotNames } from "./ballot-names.ts";
import { ballotOutcomes } from "./ballot-outcomes.ts";
import { ballotVotes } from "./ballot-votes.ts";
import { ballots } from "./ballots.ts";
import { creditProjects } from "./credit-projects.ts";
import { creditRecords } from "./credit-records.ts";
import { creditTokenTables } from "./credit-tokens.ts";
import { datasets } from "./datasets.ts";
import { emissionActors } from "./emission-actors.ts";
import { emissionReports } from "./emission-reports.ts";
import { emissionVerifications } from "./emission-verifications.ts";
import { entitlementBuckets } from "./entitlement-buckets.ts";
import { entitlementCancellations } from "./entitlement-cancellations.ts";
import { entitlementClaims } from "./entitlement-claims.ts";
import { entitlementRounds } from "./entitlement-rounds.ts";
import { fundFlows } from "./fund-flows.ts";
import { governorTables } from "./governors.ts";
import { handOvers } from "./hand-overs.ts";
import { organisations } from "./organisations.ts";
import { programmes } from "./programmes.ts";
import { referenceFigures } from "./reference-figures.ts";
import { sourceFiles } from "./source-files.ts";
import { streams } from "./streams.ts";
import { submissions } from "./submissions.ts";
import { supplyItems } from "./supply-items.ts";
import { targetActors } from "./target-actors.ts";
import { targets } from "./targets.ts";
import { tokenTransfers } from "./token-transfers.ts";

/** Every table whose rows repeat events of the ledger. */
export const loggedTables: readonly LoggedTable[] = [
  organisations,
  streams,
  sourceFiles,
  programmes,
  fundFlows,
  supplyItems,
  handOvers,
  creditProjects,
  creditRecords,
  ...creditTokenTables,
  entitlementRounds,
  entitlementClaims,
  entitlementCancellations,
  entitlementBuckets,
  datasets,
  targetActors,
  targets,
  submissions,
  tokenTransfers,
  ballots,
  ...ballotVotes,
  ballotNames,
  ...ballotOutcomes,
  referenceFigures,
  emissionActors,
  emissionReports,
  emissionVerifications,
  ...governorTables,
];
