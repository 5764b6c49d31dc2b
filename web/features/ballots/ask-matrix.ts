import type { AsOf, MatrixQuery as Figures, VoterSourcesQuery as Sources, MatrixVotersQuery as Voters } from "../../generated/graphql.ts";
import type { Locale } from "../../i18n/locales.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { Search } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import { arrange } from "./charts/arrange.ts";
import { type MatrixSelection, readMatrixSelection } from "./matrix-selection.ts";
import { voterFilter } from "./voter-selection.ts";
import { MatrixQuery, MatrixVotersQuery, VoterSourcesQuery } from "./voters.query.ts";

/** A square of more is smaller than a finger, and heavier than a page should be. */
export const mostVoters = 20;
/** Voters shown where the address names none. */
const usual = 10;
/** Voters to tick, besides those who are looked for: of several hundred accounts a list of all is of no use. */
export const offered = 200;

export type MatrixVoter = Voters["ballotVoters"]["rows"][number];

/** What a comparison of voters starts from: always one source. */
export interface MatrixScene {
  readonly meta: Voters["meta"];
  readonly sources: Sources["sources"];
  readonly selection: MatrixSelection;
  readonly issues: readonly string[];
  readonly years: readonly number[];
  /** All voters of the source in the roll calls that the selection lets through. */
  readonly all: readonly MatrixVoter[];
  /** Those that are compared, neighbours being alike. */
  readonly voters: readonly MatrixVoter[];
  /** How many were asked for and left out. */
  readonly left: number;
  /** True where the address names one voter only, and those with most votes stand beside it. */
  readonly alone: boolean;
  /** Whom the address names and who has no vote here: codes and identifiers as they were asked for. */
  readonly missing: readonly string[];
  /** Those whom the form offers. */
  readonly offered: readonly MatrixVoter[];
  readonly pairs: Figures["ballotMatrix"];
  readonly block: Voters["ballotVoters"]["block"];
}

export async function askMatrix(locale: Locale, search: Search, asOf: AsOf | null): Promise<Answer<MatrixScene>> {
  const selection = readMatrixSelection(search);
  const frame = await ask(VoterSourcesQuery, { filter: voterFilter(selection), asOf });
  if (!frame.ok) return frame;
  const { facets, sources } = frame.data;
  // That with most votes, where the address names none.
  const source = selection.source ?? sources[0]?.stream.id;
  const { issues, years } = facets;
  if (source === undefined) {
    const nothing = { all: [], offered: [], voters: [], pairs: [], left: 0, alone: false, missing: [], block: null };
    return { ok: true, data: { meta: frame.data.meta, sources, issues, years, selection, ...nothing } };
  }
  const list = await ask(MatrixVotersQuery, { filter: { ...voterFilter(selection), stream: [source] }, asOf });
  if (!list.ok) return list;
  const { meta, ballotVoters } = list.data;
  const all = ballotVoters.rows;
  const { asked, chosen, alone } = choose(all, selection);
  const missing = selection.voters.filter((code) => !all.some(({ voter }) => voter === code));
  const base = { meta, sources, issues, years, all, missing, offered: offer(locale, all, selection), left: asked - chosen.length, alone };
  if (chosen.length < 2)
    return { ok: true, data: { ...base, selection: { ...selection, source }, voters: chosen, pairs: [], block: ballotVoters.block } };
  const codes = chosen.map(({ voter }) => voter);
  const figures = await ask(MatrixQuery, { stream: source, voters: codes, filter: voterFilter(selection), asOf });
  if (!figures.ok) return figures;
  // The block of the very question that the pairs are of, should anything have been recorded since the voters were read.
  const { ballotMatrix: pairs, newest } = figures.data;
  const order = arrange(codes, pairs);
  const voters = [...chosen].sort((a, b) => order.indexOf(a.voter) - order.indexOf(b.voter));
  return { ok: true, data: { ...base, selection: { ...selection, source }, voters, pairs, block: newest.block } };
}

function withMostVotes(all: readonly MatrixVoter[]): readonly MatrixVoter[] {
  return [...all].sort((a, b) => b.votes - a.votes || a.voter.localeCompare(b.voter));
}

interface Chosen {
  /** How many the address means. */
  readonly asked: number;
  /** Those of them that are shown: with most votes first, where not all can be. */
  readonly chosen: readonly MatrixVoter[];
  readonly alone: boolean;
}

function choose(all: readonly MatrixVoter[], { voters, region }: MatrixSelection): Chosen {
  const byVotes = withMostVotes(all);
  const named = voters.flatMap((code) => all.find(({ voter }) => voter === code) ?? []);
  const [only] = named;
  if (only !== undefined && named.length === 1) {
    const chosen = [only, ...byVotes.filter((voter) => voter !== only).slice(0, usual - 1)];
    return { asked: chosen.length, chosen, alone: chosen.length > 1 };
  }
  if (voters.length > 0) return { asked: named.length, chosen: named.slice(0, mostVoters), alone: false };
  if (region === undefined) return { asked: Math.min(usual, byVotes.length), chosen: byVotes.slice(0, usual), alone: false };
  const there = byVotes.filter(({ country }) => country?.region === region);
  return { asked: there.length, chosen: there.slice(0, mostVoters), alone: false };
}

/** Those with most votes, those whom the address looks for, and those that are ticked already. */
function offer(locale: Locale, all: readonly MatrixVoter[], { voters, find }: MatrixSelection): readonly MatrixVoter[] {
  const most = new Set(withMostVotes(all).slice(0, offered));
  const ticked = new Set(voters);
  const wanted = find?.trim().toLocaleLowerCase(locale) ?? "";
  const fits = ({ voter, country }: MatrixVoter) =>
    wanted !== "" &&
    [voter, country === null ? "" : placeName(locale, country)].some((name) => name.toLocaleLowerCase(locale).includes(wanted));
  let found = 0;
  return all.filter((voter) => most.has(voter) || ticked.has(voter.voter) || (fits(voter) && ++found <= offered));
}
