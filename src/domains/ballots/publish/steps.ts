import { rowLength } from "./encode.ts";
import type { PlannedBallot, PlannedIntent } from "./publication.ts";
import type { RecordedBallot } from "./recorded.ts";

/** A record that a ballot still lacks. */
export type Step = { readonly ballot: PlannedBallot } & (
  | { readonly kind: "open" }
  | { readonly kind: "votes"; readonly rows: Uint8Array; readonly last: boolean }
  | { readonly kind: "result" }
  | { readonly kind: "intent"; readonly intent: PlannedIntent }
);

/** Most bytes of rows in one record: each costs some hundred gas a row, of 16.7 million that a transaction may take. */
const mostRowBytes = 20_000;

/** All records of a ballot, or those that the ledger lacks, in their order. */
export function stepsOf(ballot: PlannedBallot, there: RecordedBallot | undefined): readonly Step[] {
  const steps: Step[] = there === undefined ? [{ ballot, kind: "open" }] : [];
  const length = rowLength(ballot);
  const chunk = Math.max(1, Math.floor(mostRowBytes / length)) * length;
  const from = there?.rows.length ?? 0;
  if (!there?.closed) {
    for (let at = from; at < ballot.rows.length; at += chunk) {
      const rows = ballot.rows.subarray(at, at + chunk);
      steps.push({ ballot, kind: "votes", rows, last: at + rows.length === ballot.rows.length });
    }
  }
  if (ballot.result !== undefined && !there?.declared) steps.push({ ballot, kind: "result" });
  for (const intent of (ballot.intents ?? []).slice(there?.intents ?? 0)) steps.push({ ballot, kind: "intent", intent });
  return steps;
}

/** In which parts what is on the ledger is not what the source says, so far as it goes. */
export function differences(ballot: PlannedBallot, opening: Buffer, there: RecordedBallot): readonly string[] {
  const differing: string[] = [];
  if (!opening.equals(there.opening)) differing.push("terms");
  const recorded = Buffer.from(ballot.rows.subarray(0, there.rows.length));
  const whole = !there.closed || there.rows.length === ballot.rows.length;
  if (!whole || !recorded.equals(there.rows)) differing.push("votes");
  if (there.declared && ballot.result === undefined) differing.push("result");
  return differing;
}
