import type { BadRow } from "../../../../publish/rows.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import { NoRecord, type RowReader } from "../../../../publish/table/row-reader.ts";
import { grouped } from "../../../../publish/words.ts";
import { packNamedVotes } from "../pack.ts";
import type { PlannedBallot } from "../publication.ts";
import { type BallotFields, byTime, countingOf, differsFrom, readBallotFields, termsOf } from "./ballot-fields.ts";
import { eachRow } from "./each-row.ts";
import { classWords, type VotesMap } from "./map.ts";

interface Vote {
  readonly line: number;
  readonly voter: string;
  /** Number of the option. */
  readonly choice: number;
  /** 1 where votes have none. */
  readonly weight: bigint;
  /** Seconds since 1970; 0 where it is not told. */
  readonly time: number;
}

interface Gathered extends BallotFields {
  /** Of the first row that tells of it. */
  readonly line: number;
  /** In the order of time. */
  readonly votes: Map<string, Vote[]>;
}

export interface ReadBallots {
  readonly ballots: readonly PlannedBallot[];
  /** Names that rows have by their number, from 1. */
  readonly names: readonly string[];
  readonly placeholders: number;
  readonly content: readonly string[];
  readonly warnings: readonly string[];
}

/** Shorter ones could be read as a country's code. */
const shortestVoter = 4;

/** Reads tables whose rows are a vote each. */
export function readVotes(map: VotesMap, tables: readonly Table[], badRows: BadRow[]): ReadBallots {
  const ballots = new Map<string, Gathered>();
  let placeholders = 0;
  const options = Object.fromEntries(map.choice.options.flatMap(({ cell }, i) => cell.map((one) => [one, String(i + 1)])));
  const leftOut = eachRow(map, tables, badRows, (reader, origin) => {
    const fields = readBallotFields(map, reader);
    let choice: string | undefined;
    try {
      choice = reader.choice({ column: map.choice.column, values: options, none: map.choice.none });
    } catch (error) {
      if (!(error instanceof NoRecord)) throw error;
      placeholders += 1;
      return undefined;
    }
    const voter = readVoter(map, reader);
    const weight = map.weight === undefined ? 1n : reader.count(map.weight, 2n ** 127n);
    const time = map.time === undefined ? 0 : reader.instant(map.time);
    if (fields === undefined || choice === undefined || voter === undefined || weight === undefined || time === undefined) return undefined;
    const ballot = ballots.get(fields.ref) ?? { ...fields, line: origin.line, votes: new Map<string, Vote[]>() };
    const vote = { line: origin.line, voter, choice: Number(choice), weight, time };
    const fault = differsFrom(ballot, fields, map, reader) ?? outsideWindow(map, fields, time, reader) ?? again(map, ballot, vote);
    if (fault !== undefined) reader.faults.push(fault);
    else {
      ballots.set(fields.ref, ballot);
      ballot.votes.set(
        voter,
        [...(ballot.votes.get(voter) ?? []), vote].sort((a, b) => a.time - b.time),
      );
    }
    return `${fields.ref} ${voter}`;
  });
  const list = [...ballots.values()].sort(byTime);
  const names = [...new Set(list.flatMap(({ votes }) => [...votes.keys()]))].sort();
  return { ballots: plan(map, list, names), names, placeholders, content: summarise(map, list, names.length), warnings: leftOut };
}

function readVoter({ voter }: VotesMap, reader: RowReader): string | undefined {
  return reader.matches(
    voter,
    new RegExp(`^.{${shortestVoter},}$`),
    `an identifier of at least ${shortestVoter} characters, so that it is taken for no country (put a prefix before it in the map, such as prefix: “member-”)`,
  );
}

function outsideWindow({ time: spec }: VotesMap, { opens, closes }: BallotFields, time: number, reader: RowReader): string | undefined {
  if (spec === undefined || time === 0) return undefined;
  const instant = (seconds: number) => new Date(seconds * 1000).toISOString();
  if (opens > 0 && time < opens)
    return `${reader.nameColumn(spec.column)}: expected a time from ${instant(opens)} on, when the ballot opened, got ${instant(time)}`;
  if (closes > 0 && time > closes)
    return `${reader.nameColumn(spec.column)}: expected a time up to ${instant(closes)}, when the ballot closed, got ${instant(time)}`;
  return undefined;
}

/** Why a voter's second vote in a ballot can't stand; undefined where it can. */
function again({ repeated }: VotesMap, { votes }: Gathered, { voter, time }: Vote): string | undefined {
  const before = votes.get(voter);
  if (before === undefined) return undefined;
  const lines = before.map(({ line }) => line).join(", ");
  if (repeated === "refuse")
    return `${voter} has a vote in it already, in line ${lines} (if the later one counts, say so in the map: repeated: last, and a time)`;
  const same = before.find((vote) => vote.time === time);
  return same === undefined ? undefined : `${voter} has a vote of the same time in line ${same.line}, so it is not clear which is the last`;
}

function plan(map: VotesMap, ballots: readonly Gathered[], names: readonly string[]): readonly PlannedBallot[] {
  const numberOf = new Map(names.map((name, i) => [name, i + 1]));
  const options = map.choice.options.map(({ name, class: word }) => ({ name, class: classWords[word] }));
  const weighted = map.weight !== undefined;
  const revotable = map.repeated === "last";
  return ballots.map(({ votes, ...fields }) => ({
    form: "NAMED_ROLL_CALL",
    ...termsOf(fields),
    ...countingOf(map),
    options,
    ...(weighted && { weighted }),
    ...(revotable && { revotable }),
    rows: packNamedVotes(
      [...votes.values()].flat().map(({ voter, choice, weight }) => ({ voter: numberOf.get(voter) ?? 0, choice, weight })),
      weighted,
    ),
  }));
}

function summarise(map: VotesMap, ballots: readonly Gathered[], voters: number): readonly string[] {
  const all = ballots.flatMap(({ votes }) => [...votes.values()]);
  const last = all.flatMap((votes) => votes.at(-1) ?? []);
  const rows = all.reduce((sum, votes) => sum + votes.length, 0);
  const each = map.choice.options.map(({ name }, i) => `${name} ${grouped(last.filter(({ choice }) => choice === i + 1).length)}`);
  return [
    `${grouped(ballots.length)} ballots, ${grouped(rows)} votes of ${grouped(voters)} voters: ${each.join(", ")}`,
    ...(rows === last.length
      ? []
      : [`${grouped(rows - last.length)} of the votes were overwritten by a later one of the same voter; they stand apart.`]),
  ];
}
