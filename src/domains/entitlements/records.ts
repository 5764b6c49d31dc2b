import { recordsIn } from "../record-places.ts";

/** Rounds, claims and cancellations are the records of a stream. */
export const records = recordsIn(["entitlement_rounds", "entitlement_claims", "entitlement_cancellations"]);
