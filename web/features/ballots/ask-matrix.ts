import type { AsOf, MatrixQuery as Figures, MatrixVotersQuery as Voters } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { Search } from "../../lib/pin.ts";
import { MatrixQuery, MatrixVotersQuery } from "./ballots.query.ts";
import { arrange } from "./charts/arrange.ts";
import { type MatrixSelection, readMatrixSelection } from "./matrix-selection.ts";
import { voterFilter } from "./voter-selection.ts";

/** A square of more is smaller than a finger, and heavier than a page should be. */
export const mostVoters = 20;
/** Voters shown where the address names none. */
const usual = 10;

export type MatrixVoter = Voters["ballotVoters"]["rows"][number];

/** What a comparison of voters starts from: always one source. */
export interface MatrixScene {
  readonly meta: Voters["meta"];
  readonly selection: MatrixSelection;
  readonly issues: readonly string[];
  readonly years: readonly number[];
  /** All voters of the source in the roll calls that the selection lets through. */
  readonly all: readonly MatrixVoter[];
  /** Those that are compared, neighbours being alike. */
  readonly voters: readonly MatrixVoter[];
  /** How many were asked for and left out. */
  readonly left: number;
  readonly pairs: Figures["ballotMatrix"];
  readonly block: Voters["ballotVoters"]["block"];
}

export async function askMatrix(search: Search, asOf: AsOf | null): Promise<Answer<MatrixScene>> {
  const selection = readMatrixSelection(search);
  const filter = {
    ...voterFilter(selection),
    form: ["ROLL_CALL" as const],
    stream: selection.source === undefined ? null : [selection.source],
  };
  const frame = await ask(MatrixVotersQuery, { filter, asOf });
  if (!frame.ok) return frame;
  const { meta, ballotFacets, ballotVoters } = frame.data;
  const { rows } = ballotVoters;
  const source = selection.source ?? mostVotes(rows)?.stream.id;
  const all = rows.filter(({ stream }) => stream.id === source);
  const [asked, chosen] = choose(all, selection);
  const base = { meta, issues: ballotFacets.issues, years: ballotFacets.years, all, left: asked - chosen.length };
  if (source === undefined || chosen.length < 2)
    return { ok: true, data: { ...base, selection, voters: chosen, pairs: [], block: ballotVoters.block } };
  const codes = chosen.map(({ voter }) => voter);
  const figures = await ask(MatrixQuery, { stream: source, voters: codes, filter: voterFilter(selection), asOf });
  if (!figures.ok) return figures;
  // The block of the very question that the pairs are of, should anything have been recorded since the voters were read.
  const { ballotMatrix: pairs, newest } = figures.data;
  const order = arrange(codes, pairs);
  const voters = [...chosen].sort((a, b) => order.indexOf(a.voter) - order.indexOf(b.voter));
  return { ok: true, data: { ...base, selection: { ...selection, source }, voters, pairs, block: newest.block } };
}

function mostVotes(rows: readonly MatrixVoter[]): MatrixVoter | undefined {
  return [...rows].sort((a, b) => b.votes - a.votes)[0];
}

/** How many the address means, and those of them that are shown: with most votes first, where not all can be. */
function choose(all: readonly MatrixVoter[], { voters, region }: MatrixSelection): readonly [number, readonly MatrixVoter[]] {
  const byVotes = [...all].sort((a, b) => b.votes - a.votes || a.voter.localeCompare(b.voter));
  if (voters.length > 0) {
    const named = voters.flatMap((code) => all.find(({ voter }) => voter === code) ?? []);
    return [named.length, named.slice(0, mostVoters)];
  }
  if (region === undefined) return [Math.min(usual, byVotes.length), byVotes.slice(0, usual)];
  const there = byVotes.filter(({ country }) => country?.region === region);
  return [there.length, there.slice(0, mostVoters)];
}
