import type { EmissionMeasure } from "../../generated/graphql.ts";
import { groupBy } from "../../kernel/group.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import type { ActorKey } from "./actor.ts";
import type { Basis } from "./basis.ts";
import { absolute, add, compare, percent, subtract } from "./exact.ts";
import type { Wishes } from "./filter.ts";
import { refuseMixedActors, refuseMixedBases } from "./refusals.ts";
import { type EmissionTotal, getTotals } from "./totals.ts";

export interface EmissionChange {
  readonly actorKey: ActorKey;
  readonly before: string | null;
  readonly after: string | null;
  readonly change: string | null;
  readonly points: string | null;
  readonly pin: Pin;
}

export interface EmissionChanges {
  readonly streamId: string;
  readonly basis: Basis;
  readonly before: string;
  readonly after: string;
  readonly rows: readonly EmissionChange[];
  readonly pin: Pin;
}

/**
 * Who made up the change between two years.
 * @throws RequestError MIXED_BASES, GROUP_WITH_MEMBERS, OVERLAPPING_ACTORS, NOT_CONVERTIBLE, TOO_MANY_ROWS, BAD_ARGUMENT
 */
export async function getChanges(
  question: Question,
  given: Wishes,
  years: { readonly before: number; readonly after: number },
  measure: EmissionMeasure,
  pin: Pin,
): Promise<readonly EmissionChanges[]> {
  if (years.before >= years.after) {
    throw new RequestError("BAD_ARGUMENT", `before is ${years.before}, after ${years.after}; expected an earlier year and a later one.`);
  }
  const wishes = { ...given, years: [years.before, years.after], yearFrom: null, yearTo: null };
  const totals = await getTotals(question, wishes, ["ACTOR", "YEAR"], measure, pin);
  return [...groupBy(totals, ({ streamId }) => streamId)].map(([streamId, ofStream]) => {
    refuseMixedActors(ofStream.map(({ actorKind }) => ({ actor_kind: actorKind, actors: 1 })));
    refuseMixedBases(
      ofStream.map(({ basis }) => basis),
      measure,
    );
    return changesOf(streamId, ofStream, years, pin);
  });
}

function changesOf(
  streamId: string,
  totals: readonly EmissionTotal[],
  years: { readonly before: number; readonly after: number },
  pin: Pin,
): EmissionChanges {
  const [first] = totals;
  if (first === undefined) throw new Error("A group of totals has at least one.");
  const actors = groupBy(totals, ({ actorKey }) => JSON.stringify([actorKey?.kind, actorKey?.country, actorKey?.number]));
  const pairs = [...actors.values()].flatMap((ofActor) => {
    const figure = (year: number) => ofActor.find((total) => total.year === year)?.total ?? null;
    const actorKey = ofActor[0]?.actorKey;
    return actorKey == null ? [] : [{ actorKey, before: figure(years.before), after: figure(years.after) }];
  });
  const both = pairs.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]));
  const before = both.reduce((sum, pair) => add(sum, pair.before), "0");
  const after = both.reduce((sum, pair) => add(sum, pair.after), "0");
  const rows = pairs.map((pair): EmissionChange => {
    const change = pair.before === null || pair.after === null ? null : subtract(pair.after, pair.before);
    return { ...pair, change, points: change === null ? null : percent(change, before), pin };
  });
  rows.sort((one, other) => {
    if (one.change === null || other.change === null) return Number(one.change === null) - Number(other.change === null);
    return compare(absolute(other.change), absolute(one.change));
  });
  return { streamId, basis: first.basis, before, after, rows, pin };
}
