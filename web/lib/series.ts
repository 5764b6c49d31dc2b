import type { FlowKind, ProofLabel, SeriesRowFragment } from "../generated/graphql.ts";
import { compare, sum } from "./decimal.ts";
import { type FlowSelection, flowKinds } from "./flow-selection.ts";
import { groupBy } from "./group-by.ts";

type Party = NonNullable<SeriesRowFragment["provider"]>;

/**
 * Records that may be added up: of one stream, of one kind, and at one step of the money's way. A fund that is promised
 * a dollar and promises it on has two commitments of one stream behind that dollar; as two series it is counted once in
 * each.
 */
export interface Series {
  readonly stream: SeriesRowFragment["stream"];
  readonly kind: FlowKind;
  /** The only one who gives here; null where there are several. */
  readonly provider: Party | null;
  /** The only one who gets here; null where there are several. */
  readonly receiver: Party | null;
  /** Which of them must be asked for to get this step alone; null where stream and kind suffice. */
  readonly only: "provider" | "receiver" | null;
  /** 0 where the money enters; higher the farther it has come. */
  readonly step: number;
  /** True where several steps stand together, as no party tells them apart: money that moves on is in the sum again. */
  readonly mixed: boolean;
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
  /** The weakest of its parts. */
  readonly label: ProofLabel;
}

const strength: readonly ProofLabel[] = ["PROVEN_TOTAL", "COMPLETE_LIST", "INCLUDED", "ATTESTED", "UNVERIFIED"];

/** Sorts sums by giver and recipient into series: by stream as given, then as money passes through kinds and steps. */
export function seriesOf(rows: readonly SeriesRowFragment[]): readonly Series[] {
  const byKind = groupBy(rows, (row) => `${row.stream.id} ${row.kind}`);
  const streams = [...new Set(rows.map(({ stream }) => stream.id))];
  return [...byKind.values()]
    .flatMap(intoSteps)
    .sort(
      (a, b) =>
        streams.indexOf(a.stream.id) - streams.indexOf(b.stream.id) ||
        flowKinds.indexOf(a.kind) - flowKinds.indexOf(b.kind) ||
        a.step - b.step,
    );
}

function intoSteps(rows: readonly SeriesRowFragment[]): readonly Series[] {
  const levels = levelsOf(rows);
  const stepOf = (row: SeriesRowFragment): number =>
    row.receiver === null ? level(levels, row.provider) : Math.max(0, level(levels, row.receiver) - 1);
  const steps = groupBy(rows, stepOf);
  const apart = [...steps].flatMap(([step, members]) => {
    const series = together(members, step);
    if (series === undefined) return [];
    const expresses = (side: "provider" | "receiver"): boolean => {
      const party = series[side];
      return party !== null && rows.filter((row) => row[side]?.id === party.id).length === members.length;
    };
    const only: Series["only"] = steps.size === 1 ? null : expresses("provider") ? "provider" : expresses("receiver") ? "receiver" : null;
    return [{ ...series, only }];
  });
  if (apart.length <= 1 || apart.every(({ only }) => only !== null)) return apart;
  // An address could not ask for one of these steps alone: its page would show the sum of all of them.
  const all = together(rows, 0);
  return all === undefined ? [] : [{ ...all, mixed: true }];
}

function together(members: readonly SeriesRowFragment[], step: number): Series | undefined {
  const [first] = members;
  return (
    first && {
      stream: first.stream,
      kind: first.kind,
      provider: theOnly(members.map((row) => row.provider)),
      receiver: theOnly(members.map((row) => row.receiver)),
      only: null,
      step,
      mixed: false,
      usd: sum(members.map(({ usd }) => usd)),
      records: members.reduce((count, row) => count + row.records, 0),
      unknownUsd: members.reduce((count, row) => count + row.unknownUsd, 0),
      label: strength[Math.max(...members.map(({ label }) => strength.indexOf(label)))] ?? "UNVERIFIED",
    }
  );
}

function theOnly(parties: readonly (Party | null)[]): Party | null {
  const [first] = parties;
  return first != null && parties.every((party) => party?.id === first.id) ? first : null;
}

function level(levels: ReadonlyMap<string, number>, party: Party | null): number {
  return party === null ? 0 : (levels.get(party.id) ?? 0);
}

/**
 * How far each party is from where the money enters: the longest way to it. Where money goes in circles, the smaller
 * sum is the way back and does not count.
 */
function levelsOf(rows: readonly SeriesRowFragment[]): ReadonlyMap<string, number> {
  const next = new Map<string, Set<string>>();
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const each of next.get(id) ?? []) seen.add(each);
    return seen.has(to);
  };
  for (const { provider, receiver } of [...rows].sort((a, b) => compare(b.usd, a.usd))) {
    if (provider === null || receiver === null || reaches(receiver.id, provider.id)) continue;
    next.set(provider.id, (next.get(provider.id) ?? new Set()).add(receiver.id));
  }
  const levels = new Map<string, number>();
  const raise = (id: string, to: number): void => {
    if ((levels.get(id) ?? -1) >= to) return;
    levels.set(id, to);
    for (const each of next.get(id) ?? []) raise(each, to + 1);
  };
  for (const id of next.keys()) raise(id, levels.get(id) ?? 0);
  return levels;
}

/**
 * What stands for a source where a reader has not chosen: binding promises first, since every source has them, then
 * what was paid or arrived; pledges last, for they are not funding.
 */
const headline: readonly FlowKind[] = ["COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND", "WRITE_OFF", "PLEDGE"];

/**
 * The series that a selection means: of those that fit it the foremost kind, at the step nearest to the people. One that
 * counts money again when it moves on stands for nothing as long as there is another.
 */
export function chooseSeries(all: readonly Series[], { source, kind, provider, receiver }: FlowSelection): Series | undefined {
  const fit = all.filter((each) => (source === undefined || each.stream.id === source) && (kind === undefined || each.kind === kind));
  const exact = fit.filter(
    (each) =>
      (provider === undefined || each.provider === null || each.provider.id === provider) &&
      (receiver === undefined || each.receiver === null || each.receiver.id === receiver),
  );
  return [...(exact.length > 0 ? exact : fit)].sort(
    (a, b) => Number(a.mixed) - Number(b.mixed) || headline.indexOf(a.kind) - headline.indexOf(b.kind) || b.step - a.step,
  )[0];
}

/** The selection that means just this series. */
export function selectionOf(series: Series): FlowSelection {
  const party = series.only === null ? null : series[series.only];
  return {
    source: series.stream.id,
    kind: series.kind,
    ...(series.only === "provider" && party !== null && { provider: party.id }),
    ...(series.only === "receiver" && party !== null && { receiver: party.id }),
  };
}
