import { groupBy } from "../../../kernel/group.ts";

/** What one organisation gave another, of one stream and kind. Null: not specified. */
export interface PairSum {
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly usdCents: bigint;
  readonly records: number;
  readonly unknownUsd: number;
}

/** Pairs that may be added up: money at one step of its way. */
export interface Step {
  /** 0 where the money enters; higher the farther it has come. */
  readonly step: number;
  /** Which end names this step and no other; null where stream and kind suffice. */
  readonly only: "provider" | "receiver" | null;
  /** The only one who gives here; null where there are several, or none is specified. */
  readonly provider: number | null;
  readonly receiver: number | null;
  /** True where several steps stand together, as no party tells them apart. */
  readonly mixed: boolean;
  readonly usdCents: bigint;
  readonly records: number;
  readonly unknownUsd: number;
}

/**
 * Sorts the pairs of one stream and kind into steps. A fund that is promised a dollar and promises it on has two commitments
 * behind that dollar; in two steps it is counted once in each.
 */
export function intoSteps(pairs: readonly PairSum[]): readonly Step[] {
  const levels = levelsOf(pairs);
  const levelOf = (party: number | null): number => (party === null ? 0 : (levels.get(party) ?? 0));
  const members = groupBy(pairs, ({ provider, receiver }) =>
    String(receiver === null ? levelOf(provider) : Math.max(0, levelOf(receiver) - 1)),
  );
  const rowsOf = {
    provider: countBy(pairs, ({ provider }) => provider),
    receiver: countBy(pairs, ({ receiver }) => receiver),
  };
  const apart = [...members]
    .map(([step, own]): Step => {
      const whole = together(own, Number(step));
      const tells = (side: "provider" | "receiver"): boolean => whole[side] !== null && rowsOf[side].get(whole[side]) === own.length;
      return { ...whole, only: members.size === 1 ? null : tells("provider") ? "provider" : tells("receiver") ? "receiver" : null };
    })
    .sort((a, b) => a.step - b.step);
  if (apart.length <= 1 || apart.every(({ only }) => only !== null)) return apart;
  // A filter could not ask for one of these steps alone: it would answer with the sum of all of them.
  return [{ ...together(pairs, 0), mixed: true }];
}

function together(pairs: readonly PairSum[], step: number): Step {
  return {
    step,
    only: null,
    provider: theOnly(pairs.map(({ provider }) => provider)),
    receiver: theOnly(pairs.map(({ receiver }) => receiver)),
    mixed: false,
    usdCents: pairs.reduce((sum, { usdCents }) => sum + usdCents, 0n),
    records: pairs.reduce((sum, { records }) => sum + records, 0),
    unknownUsd: pairs.reduce((sum, { unknownUsd }) => sum + unknownUsd, 0),
  };
}

function theOnly(parties: readonly (number | null)[]): number | null {
  const [first] = parties;
  return first !== undefined && parties.every((party) => party === first) ? first : null;
}

function countBy(pairs: readonly PairSum[], partyOf: (pair: PairSum) => number | null): ReadonlyMap<number | null, number> {
  const counts = new Map<number | null, number>();
  for (const pair of pairs) counts.set(partyOf(pair), (counts.get(partyOf(pair)) ?? 0) + 1);
  return counts;
}

/**
 * How far each party is from where the money enters: the longest way to it. Where money goes in circles, the smaller sum is
 * the way back and does not count.
 */
function levelsOf(pairs: readonly PairSum[]): ReadonlyMap<number, number> {
  const next = new Map<number, Set<number>>();
  const leadsTo = (from: number, to: number): boolean => {
    const seen = new Set([from]);
    for (const party of seen) for (const each of next.get(party) ?? []) seen.add(each);
    return seen.has(to);
  };
  const largestFirst = [...pairs].sort((a, b) => (a.usdCents === b.usdCents ? 0 : a.usdCents < b.usdCents ? 1 : -1));
  for (const { provider, receiver } of largestFirst) {
    if (provider === null || receiver === null || leadsTo(receiver, provider)) continue;
    next.set(provider, (next.get(provider) ?? new Set()).add(receiver));
  }
  return longestWays(next);
}

/** Of a graph without circles: those are taken first that nobody is left to give to. */
function longestWays(next: ReadonlyMap<number, ReadonlySet<number>>): ReadonlyMap<number, number> {
  const open = new Map<number, number>();
  for (const receivers of next.values()) for (const receiver of receivers) open.set(receiver, (open.get(receiver) ?? 0) + 1);
  const levels = new Map<number, number>();
  const ready = [...next.keys()].filter((party) => !open.has(party));
  for (const party of ready) levels.set(party, 0);
  for (const party of ready) {
    for (const receiver of next.get(party) ?? []) {
      levels.set(receiver, Math.max(levels.get(receiver) ?? 0, (levels.get(party) ?? 0) + 1));
      const left = (open.get(receiver) ?? 0) - 1;
      open.set(receiver, left);
      if (left === 0) ready.push(receiver);
    }
  }
  return levels;
}
