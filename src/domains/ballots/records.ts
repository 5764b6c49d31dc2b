import { recordsIn } from "../record-places.ts";

/** Openings, votes, names and outcomes are the records of a stream. */
export const recordTables = ["ballots", "ballot_votes", "ballot_names", "ballot_outcomes"] as const;

/** What is written beside the records. */
export const besideTables = ["ballot_proofs", "ballot_breaks"] as const;

export const records = recordsIn(recordTables);
