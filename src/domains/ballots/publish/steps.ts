import { rowLength } from "./encode.ts";
import type { PlannedBallot, PlannedIntent } from "./publication.ts";
import type { RecordedBallot } from "./recorded.ts";

/** A record that a ballot still lacks. */
export type Step = { readonly ballot: PlannedBallot } & (
  | { readonly kind: "open" }
  | { readonly kind: "votes"; readonly rows: Uint8Array; readonly last: boolean }
  | { readonly kind: "seals" | "reveals"; readonly rows: Uint8Array }
  | { readonly kind: "close" }
  | { readonly kind: "result" }
  | { readonly kind: "intent"; readonly intent: PlannedIntent }
);

/** Most bytes of rows in one record: each costs some hundred gas a row, of 16.7 million that a transaction may take. */
const mostRowBytes = 20_000;
/** Most rows where each takes slots of storage, or has a proof that is checked: some 270,000 gas. */
const mostProofs = 40;
const mostSeals = 200;

/** All records of a ballot, or those that the ledger lacks, in their order. */
export function stepsOf(ballot: PlannedBallot, there: RecordedBallot | undefined): readonly Step[] {
  const steps: Step[] = there === undefined ? [{ ballot, kind: "open" }] : [];
  const from = there?.rows.length ?? 0;
  if (!there?.closed) {
    for (const [rows, last] of chunks(ballot, ballot.rows.subarray(from), rowLength(ballot))) {
      steps.push(ballot.form === "SEALED" ? { ballot, kind: "seals", rows } : { ballot, kind: "votes", rows, last });
    }
    // The close of a sealed ballot is a record of its own: only then votes are opened.
    if (ballot.form === "SEALED") steps.push({ ballot, kind: "close" });
  }
  const opened = ballot.reveals?.subarray(there?.reveals.length ?? 0) ?? new Uint8Array();
  for (const [rows] of chunks(ballot, opened, rowLength(ballot, "REVEALS"))) steps.push({ ballot, kind: "reveals", rows });
  if (ballot.result !== undefined && !there?.declared) steps.push({ ballot, kind: "result" });
  for (const intent of (ballot.intents ?? []).slice(there?.intents ?? 0)) steps.push({ ballot, kind: "intent", intent });
  return steps;
}

/** Rows in parts that a record can hold, the last one marked. */
function* chunks({ form, group }: PlannedBallot, rows: Uint8Array, length: number): Generator<readonly [Uint8Array, boolean]> {
  const most = group !== undefined ? mostProofs : form === "SEALED" ? mostSeals : Number.POSITIVE_INFINITY;
  const chunk = Math.max(1, Math.min(most, Math.floor(mostRowBytes / length))) * length;
  for (let at = 0; at < rows.length; at += chunk) yield [rows.subarray(at, at + chunk), at + chunk >= rows.length];
}

/** In which parts what is on the ledger is not what the source says, so far as it goes. */
export function differences(ballot: PlannedBallot, opening: Buffer, there: RecordedBallot): readonly string[] {
  const differing: string[] = [];
  if (!opening.equals(there.opening)) differing.push("terms");
  const recorded = Buffer.from(ballot.rows.subarray(0, there.rows.length));
  const whole = !there.closed || there.rows.length === ballot.rows.length;
  if (!whole || !recorded.equals(there.rows)) differing.push("votes");
  const opened = Buffer.from(ballot.reveals ?? []).subarray(0, there.reveals.length);
  if (!opened.equals(there.reveals)) differing.push("opened votes");
  if (there.declared && ballot.result === undefined) differing.push("result");
  return differing;
}
