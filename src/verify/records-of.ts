import { ballotEvents } from "@plainsight/verifier/ballot-records";
import { creditsRecorded } from "@plainsight/verifier/credits";
import { datasetRecorded } from "@plainsight/verifier/dataset";
import { emissionReported } from "@plainsight/verifier/emission-report";
import { verificationRecorded } from "@plainsight/verifier/emission-verification";
import { claimsRecorded, roundCancelled, roundPublished } from "@plainsight/verifier/entitlement-records";
import { flowRecorded } from "@plainsight/verifier/flow";
import { handOverRecorded } from "@plainsight/verifier/hand-over";
import { figureRecorded } from "@plainsight/verifier/reference-figure";
import { submissionRecorded } from "@plainsight/verifier/submission";
import { targetRecorded } from "@plainsight/verifier/target";
import type { LedgerKind } from "../kernel/contract-kinds.ts";
import type { Reader } from "../store/client.ts";
import type { LoggedTable } from "./logged-table.ts";
import { creditProjects } from "./tables/credit-projects.ts";
import { emissionActors } from "./tables/emission-actors.ts";
import { programmes } from "./tables/programmes.ts";
import { supplyItems } from "./tables/supply-items.ts";
import { targetActors } from "./tables/target-actors.ts";

export interface Records {
  /** First topics of the events that are records of a stream. */
  readonly events: readonly string[];
  /** Where they are stored, one row each. */
  readonly tables: readonly [string, ...string[]];
  /** What the contract declares and counts in its slot 2; null where it declares nothing. */
  readonly declared: LoggedTable | null;
}

/** What makes up the streams of each kind of ledger. Kinds that no domain reads yet are missing. */
export const recordsOf: Readonly<Partial<Record<LedgerKind, Records>>> = {
  FundLedger: { events: [flowRecorded], tables: ["fund_flows"], declared: programmes },
  SupplyLedger: { events: [handOverRecorded], tables: ["hand_overs"], declared: supplyItems },
  DatasetRegistry: { events: [datasetRecorded], tables: ["datasets"], declared: null },
  ReferenceRegistry: { events: [figureRecorded], tables: ["reference_figures"], declared: null },
  CreditRegistry: { events: [creditsRecorded], tables: ["credit_records"], declared: creditProjects },
  EmissionRegistry: {
    events: [emissionReported, verificationRecorded],
    tables: ["emission_reports", "emission_verifications"],
    declared: emissionActors,
  },
  EntitlementLedger: {
    events: [roundPublished, claimsRecorded, roundCancelled],
    tables: ["entitlement_rounds", "entitlement_claims", "entitlement_cancellations"],
    declared: null,
  },
  BallotBox: {
    events: Object.values(ballotEvents),
    tables: ["ballots", "ballot_votes", "ballot_names", "ballot_outcomes"],
    declared: null,
  },
  TargetRegistry: { events: [targetRecorded, submissionRecorded], tables: ["targets", "submissions"], declared: targetActors },
};

/** All of them, to select from. */
export function allRecords(sql: Reader, { tables }: Records) {
  const [first, ...others] = tables.map((table) => sql`SELECT chain_id, stream_id, seq, block_number, record_hash FROM ${sql(table)}`);
  return sql`(${others.reduce((all, next) => sql`${all} UNION ALL ${next}`, first ?? sql``)})`;
}
