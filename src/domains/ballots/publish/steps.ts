import { numberAt } from "@plainsight/verifier/ballot-votes";
import { rowLength } from "./encode.ts";
import type { PlannedBallot, PlannedIntent } from "./publication.ts";
import type { RecordedBallot } from "./recorded.ts";

/** A record that lists names, before any ballot's votes have them by number. */
export interface NamesStep {
  readonly kind: "names";
  /** Number of the first of them. */
  readonly first: number;
  readonly names: readonly string[];
}

/** A record that a ballot still lacks. */
export type BallotStep = { readonly ballot: PlannedBallot } & (
  | { readonly kind: "open" }
  | { readonly kind: "votes"; readonly rows: Uint8Array; readonly last: boolean }
  | { readonly kind: "seals" | "reveals"; readonly rows: Uint8Array }
  | { readonly kind: "close" }
  | { readonly kind: "result" }
  | { readonly kind: "intent"; readonly intent: PlannedIntent }
);

export type Step = NamesStep | BallotStep;

/** Most bytes of rows in one record: each costs some hundred gas a row, of 16.7 million that a transaction may take. */
const mostRowBytes = 20_000;
/** Most rows where each takes slots of storage, or has a proof that is checked: some 270,000 gas. */
const mostProofs = 40;
const mostSeals = 200;

/** All records of a ballot, or those that the ledger lacks, in their order. */
export function stepsOf(ballot: PlannedBallot, there: RecordedBallot | undefined): readonly BallotStep[] {
  const steps: BallotStep[] = there === undefined ? [{ ballot, kind: "open" }] : [];
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
function* chunks(
  { form, group, revotable = false }: PlannedBallot,
  rows: Uint8Array,
  length: number,
): Generator<readonly [Uint8Array, boolean]> {
  const most = group !== undefined ? mostProofs : form === "SEALED" ? mostSeals : Number.POSITIVE_INFINITY;
  const chunk = Math.max(1, Math.min(most, Math.floor(mostRowBytes / length))) * length;
  const inOneRecord = revotable && form === "NAMED_ROLL_CALL";
  for (let at = 0; at < rows.length; ) {
    const end = inOneRecord ? endOf(rows, at + chunk, length) : at + chunk;
    yield [rows.subarray(at, end), end >= rows.length];
    at = end;
  }
}

/** Where a record that would end at `end` ends: votes of one voter, of which the last counts, stay in one record. */
function endOf(rows: Uint8Array, end: number, length: number): number {
  let at = end;
  while (at < rows.length && numberAt(rows, at, 3) === numberAt(rows, at - length, 3)) at += length;
  return at;
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
