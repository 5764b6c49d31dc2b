import { groupBy } from "../../../kernel/group.ts";

/** What one organisation gave another, of one stream and kind. Null: not specified. */
export interface PairSum {
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly usdCents: bigint;
  readonly records: number;
  readonly unknownUsd: number;
}

/** The organisations at one end that tell a step from the others. */
export interface Telling {
  readonly end: "provider" | "receiver";
  readonly parties: readonly number[];
}

/** Pairs that may be added up: money at one step of its way. */
export interface Step {
  /** 0 where the money enters; higher the farther it has come. */
  readonly step: number;
  /** Who alone gives, or gets, at this step and at no other; null where stream and kind suffice. */
  readonly told: Telling | null;
  /** The only one who gives here; null where there are several, or none is specified. */
  readonly provider: number | null;
  readonly receiver: number | null;
  /** How many give here, and how many get; those that are not specified aside. */
  readonly providers: number;
  readonly receivers: number;
  /** True where several steps stand together, as no party tells them apart: of this kind, or of another of the same stream. */
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
  if (members.size <= 1) return [...members.values()].map((own) => together(own, 0));
  const stepsOf = { provider: new Map<number | null, Set<string>>(), receiver: new Map<number | null, Set<string>>() };
  for (const [step, own] of members) {
    for (const pair of own) {
      for (const end of ends) stepsOf[end].set(pair[end], (stepsOf[end].get(pair[end]) ?? new Set()).add(step));
    }
  }
  const apart = [...members]
    .map(([step, own]): Step => {
      const tellings = ends.flatMap((end): readonly Telling[] => {
        const parties = [...new Set(own.map((pair) => pair[end]))];
        const named = parties.filter((party) => party !== null);
        const tells = named.length === parties.length && named.every((party) => stepsOf[end].get(party)?.size === 1);
        return tells ? [{ end, parties: named }] : [];
      });
      return { ...together(own, Number(step)), told: tellings.sort((a, b) => a.parties.length - b.parties.length)[0] ?? null };
    })
    .sort((a, b) => a.step - b.step);
  if (apart.every(({ told }) => told !== null)) return apart;
  // A filter could not ask for one of these steps alone: it would answer with the sum of all of them.
  return [{ ...together(pairs, 0), mixed: true }];
}

const ends = ["provider", "receiver"] as const;

function together(pairs: readonly PairSum[], step: number): Step {
  const givers = new Set(pairs.map(({ provider }) => provider));
  const takers = new Set(pairs.map(({ receiver }) => receiver));
  return {
    step,
    told: null,
    provider: theOnly(givers),
    receiver: theOnly(takers),
    providers: givers.size - Number(givers.has(null)),
    receivers: takers.size - Number(takers.has(null)),
    mixed: false,
    usdCents: pairs.reduce((sum, { usdCents }) => sum + usdCents, 0n),
    records: pairs.reduce((sum, { records }) => sum + records, 0),
    unknownUsd: pairs.reduce((sum, { unknownUsd }) => sum + unknownUsd, 0),
  };
}

function theOnly(parties: ReadonlySet<number | null>): number | null {
  const [first = null] = parties;
  return parties.size === 1 ? first : null;
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
