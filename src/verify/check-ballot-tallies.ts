import { ballotSlot, readBallotState, readTally, readWeight, tallySlot, weightSlot } from "@plainsight/verifier/ballot-box";
import { type ClosingRecord, countBallot, type HoldsProof, type VotesRecord } from "@plainsight/verifier/ballot-count";
import { BallotNames, noNames } from "@plainsight/verifier/ballot-names";
import { type BallotTerms, choices } from "@plainsight/verifier/ballot-terms";
import { groupOf } from "@plainsight/verifier/membership/group";
import { type BallotRow as Row, termsOf } from "../domains/ballots/rows.ts";
import { groupBy } from "../kernel/group.ts";
import { keccak256 } from "../kernel/keccak.ts";
import { toHex } from "../store/bytes.ts";
import type { TotalsScope } from "./check-totals.ts";
import { getLaterLogs, recordsAmong } from "./later-logs.ts";

/** Ballots compared at a time. */
const page = 100;

interface BallotRow extends Row {
  /** Number of the stream in its contract. */
  readonly stream: number;
}

interface StoredBallot {
  readonly row: BallotRow;
  readonly terms: BallotTerms;
}

/** Compares the tally that a ballot box keeps of each option with what the stored votes add up to. */
export async function checkBallotTallies(scope: TotalsScope, progress: (done: number, of: number) => void): Promise<void> {
  const { contracts, state, sql } = scope;
  for (const [contract, kind] of contracts.kinds) {
    if (kind !== "BallotBox") continue;
    // Of a stream that has grown since, the contract's state is that of later votes.
    const later = new Set(
      recordsAmong(await getLaterLogs(scope.node, contract, scope.head, state.block.number), kind).map(({ stream }) => stream),
    );
    const rows = await sql<BallotRow[]>`
      SELECT s.number AS stream, b.* FROM ballots b JOIN streams s USING (chain_id, stream_id)
      WHERE b.chain_id = ${contracts.chainId} AND s.contract = decode(${contract.slice(2)}, 'hex') ORDER BY b.stream_id, b.seq`;
    const list = rows.filter(({ stream }) => !later.has(stream)).map((row): StoredBallot => ({ row, terms: termsOf(row) }));
    for (let from = 0; from < list.length; from += page) {
      if (!(await comparePage(scope, contract, list.slice(from, from + page)))) return;
      progress(Math.min(from + page, list.length), list.length);
    }
  }
}

/** @returns false where the node gave no proof, which is told already */
async function comparePage(scope: TotalsScope, contract: string, ballots: readonly StoredBallot[]): Promise<boolean> {
  const { sql, contracts, findings } = scope;
  const streams = ballots.map(({ row }) => row.stream_id);
  const numbers = ballots.map(({ row }) => row.seq.toString());
  const wanted = sql`SELECT * FROM unnest(${streams}::text[], ${numbers}::bigint[]) AS k (stream_id, ballot)`;
  const votes = await sql<
    { stream_id: string; ballot: bigint; seq: bigint; kind: string; last: boolean; rows: Uint8Array; time: bigint }[]
  >`
    SELECT v.stream_id, v.ballot, v.seq, upper(v.kind) AS kind, v.last, v.rows, extract(epoch FROM b.time)::bigint AS time
    FROM (${wanted}) k JOIN ballot_votes v USING (stream_id, ballot)
    LEFT JOIN blocks b ON b.chain_id = v.chain_id AND b.number = v.block_number
    WHERE v.chain_id = ${contracts.chainId} AND v.kind <> 'intent' ORDER BY v.stream_id, v.seq`;
  const closings = await sql<{ stream_id: string; ballot: bigint; seq: bigint; votes: bigint | null }[]>`
    SELECT o.stream_id, o.ballot, o.seq, o.votes FROM (${wanted}) k JOIN ballot_outcomes o USING (stream_id, ballot)
    WHERE o.chain_id = ${contracts.chainId} AND o.kind = 'closed' ORDER BY o.stream_id, o.seq`;
  const listed = await sql<{ stream_id: string; first: number; names: string }[]>`
    SELECT stream_id, first, names FROM ballot_names
    WHERE chain_id = ${contracts.chainId} AND stream_id = ANY(${[...new Set(streams)]}) ORDER BY stream_id, seq`;
  const namesOf = new Map(
    [...groupBy(listed, ({ stream_id }) => stream_id)].map(([id, records]) => [
      id,
      new BallotNames(records.map(({ first, names }) => ({ first, names: names.split("\n") }))),
    ]),
  );
  // Whether these verdicts are right is checked where the derived tables are.
  const proofs = await sql<{ stream_id: string; ballot: bigint; seq: bigint; row: number }[]>`
    SELECT p.stream_id, p.ballot, p.seq, p.row FROM (${wanted}) k JOIN ballot_proofs p USING (stream_id, ballot)
    WHERE p.chain_id = ${contracts.chainId} AND p.holds`;
  const key = (row: { readonly stream_id: string; readonly ballot: bigint }) => `${row.stream_id}-${row.ballot}`;
  const [votesOf, closingsOf, proofsOf] = [groupBy(votes, key), groupBy(closings, key), groupBy(proofs, key)];
  const asked = ballots.map(({ row, terms }) => slotsOf(row, terms));
  const values = await scope.state.values(contract, [...new Set(asked.flatMap(({ slots }) => slots))]);
  if (values === undefined) return false;
  const provenAt = new Map([...new Set(asked.flatMap(({ slots }) => slots))].map((slot, i) => [slot, values[i] ?? "0x0"]));
  for (const { row, terms } of ballots) {
    const id = `${row.stream_id}-${row.seq}`;
    const records = (votesOf.get(id) ?? []).flatMap((record): readonly VotesRecord[] => {
      const kind = (["VOTES", "SEALS", "REVEALS"] as const).find((each) => each === record.kind);
      return kind === undefined ? [] : [{ seq: Number(record.seq), kind, last: record.last, rows: record.rows, time: Number(record.time) }];
    });
    const closed = (closingsOf.get(id) ?? []).map((closing): ClosingRecord => ({ seq: Number(closing.seq), votes: Number(closing.votes) }));
    const place = { stream: row.stream, ballot: Number(row.seq), scope: groupOf(terms) === null ? null : toHex(row.record_hash) };
    const proven = new Set((proofsOf.get(id) ?? []).map((proof) => `${proof.seq}.${proof.row}`));
    const holds: HoldsProof = (vote) => proven.has(`${vote.seq}.${vote.row}`);
    const count = countBallot(terms, place, records, closed, keccak256, undefined, namesOf.get(row.stream_id) ?? noNames, holds);
    const compare = (field: string, got: string, expected: string) => findings.compare("totals", "ballot_votes", id, field, got, expected);
    const value = (slot: string) => provenAt.get(slot) ?? "0x0";
    findings.count("totals", 1);
    for (const code of codesOf(terms)) {
      const tallied = readTally(value(tallySlot(place.stream, place.ballot, code, keccak256)), code);
      compare(`votes for ${nameOf(terms, code)}`, String(count.counts.get(code) ?? 0), String(tallied));
      if (!terms.weighted) continue;
      const weight = readWeight(value(weightSlot(place.stream, place.ballot, code, keccak256)), code);
      compare(`weight for ${nameOf(terms, code)}`, String(count.weights.get(code) ?? 0n), String(weight));
    }
    const kept = readBallotState(value(ballotSlot(place.stream, place.ballot, keccak256)));
    compare("number of votes", String(count.votes), String(kept.votes));
    if (terms.form === "NAMED_ROLL_CALL") {
      const kept = readTally(value(tallySlot(place.stream, place.ballot, choices.overwritten, keccak256)), choices.overwritten);
      compare("overwritten", String(count.overwritten), String(kept));
    }
    compare("closed", String(count.closedBy !== null), String(kept.closed));
  }
  return true;
}

function slotsOf({ stream, seq }: BallotRow, terms: BallotTerms): { readonly slots: readonly string[] } {
  const ballot = Number(seq);
  const codes = codesOf(terms);
  // What was overwritten has a count of its own.
  const tallies = [...codes, choices.overwritten].map((code) => tallySlot(stream, ballot, code, keccak256));
  const weights = terms.weighted ? codes.map((code) => weightSlot(stream, ballot, code, keccak256)) : [];
  return { slots: [ballotSlot(stream, ballot, keccak256), ...tallies, ...weights] };
}

/** Options, and what else can be chosen: of a roll call there is nothing else. */
function codesOf({ options, form }: BallotTerms): readonly number[] {
  const numbers = options.map((_, i) => i + 1);
  const optionsOnly = form === "ROLL_CALL" || form === "NAMED_ROLL_CALL" || form === "AGGREGATE";
  return optionsOnly ? numbers : [choices.blank, ...numbers, choices.writeIn, choices.overvote];
}

function nameOf({ options }: BallotTerms, code: number): string {
  return options[code - 1]?.name ?? { [choices.writeIn]: "a write-in", [choices.overvote]: "an overvote" }[code] ?? "nothing";
}
