import type { BoundaryDirection, BoundaryTreatment } from "../../../generated/graphql.ts";
import { addDecimals, roundDecimal } from "../../../kernel/decimals.ts";
import type { BoundaryGroup } from "./groups.ts";

/** A sum of records in US dollars, with cents. */
export interface Figure {
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
}

export interface Side {
  readonly records: number;
  readonly funding: Figure;
  readonly committed: Figure;
  readonly paid: Figure;
  readonly pledged: Figure;
  readonly financial: Figure;
  readonly inKind: Figure;
  readonly gross: Figure;
  readonly currencies: readonly (Figure & { readonly currency: string; readonly amount: string })[];
}

export interface Step extends Figure {
  readonly direction: BoundaryDirection;
  readonly treatment: BoundaryTreatment;
}

type Test = (group: BoundaryGroup) => boolean;

const isPledge: Test = ({ kind }) => kind === "PLEDGE";
const isCounted: Test = ({ treatment }) => treatment === "COUNTED";
const isInKind: Test = ({ contribution }) => contribution === "in-kind";

/** The figures of one direction. */
export function sideOf(groups: readonly BoundaryGroup[], direction: BoundaryDirection): Side {
  const own = groups.filter((group) => group.direction === direction);
  const counted = own.filter(isCounted);
  const recorded = own.filter((group) => !isPledge(group) && group.treatment !== "WRITE_OFF");
  return {
    records: own.reduce((sum, { records }) => sum + records, 0),
    funding: insideOf(counted),
    committed: insideOf(counted.filter(({ kind }) => kind === "COMMITMENT")),
    paid: insideOf(counted.filter(({ kind }) => kind !== "COMMITMENT")),
    pledged: insideOf(own.filter(({ treatment }) => treatment === "PLEDGE")),
    financial: insideOf(counted.filter((group) => !isInKind(group))),
    inKind: insideOf(counted.filter(isInKind)),
    gross: asRecorded(recorded),
    currencies: currenciesOf(counted),
  };
}

const leftOut = ["INTERNAL", "PLEDGE", "WRITE_OFF", "SHARED", "TOLD_BEFORE"] as const;
const directions = ["INCOMING", "INTERNAL", "OUTGOING"] as const;

/** What leads from everything added up as recorded to what is counted: the sums of all steps make up the gross sum. */
export function stepsOf(groups: readonly BoundaryGroup[]): readonly Step[] {
  const steps: Step[] = [];
  for (const direction of directions) {
    const own = groups.filter((group) => group.direction === direction);
    for (const treatment of leftOut) {
      const some = own.filter((group) => group.treatment === treatment);
      // A pledge may be shared out by percentages as well: all of it is left out.
      if (some.length > 0) steps.push({ direction, treatment, ...asRecorded(some) });
    }
    const counted = own.filter(isCounted);
    const partly = counted.filter((group) => group.partly > 0);
    if (partly.length > 0) {
      const usd = addDecimals([asRecorded(counted).usd, negative(insideOf(counted).usd)]);
      const records = partly.reduce((sum, group) => sum + group.partly, 0);
      steps.push({ direction, treatment: "OUTSIDE_SHARE", usd: roundDecimal(usd, 2), records, unknownUsd: 0 });
    }
    if (counted.length > 0) steps.push({ direction, treatment: "COUNTED", ...insideOf(counted) });
  }
  return steps;
}

/** The sum of all of it, whatever part of it belongs to the boundary. */
export function asRecorded(groups: readonly BoundaryGroup[]): Figure {
  return figure(groups, ({ usd }) => usd);
}

function insideOf(groups: readonly BoundaryGroup[]): Figure {
  return figure(groups, ({ inside }) => inside ?? "0");
}

function figure(groups: readonly BoundaryGroup[], usdOf: (group: BoundaryGroup) => string): Figure {
  return {
    usd: roundDecimal(addDecimals(groups.map(usdOf)), 2),
    records: groups.reduce((sum, { records }) => sum + records, 0),
    unknownUsd: groups.reduce((sum, { unknownUsd }) => sum + unknownUsd, 0),
  };
}

function currenciesOf(counted: readonly BoundaryGroup[]): Side["currencies"] {
  const byCurrency = new Map<string, BoundaryGroup[]>();
  for (const group of counted) byCurrency.set(group.currency, [...(byCurrency.get(group.currency) ?? []), group]);
  return [...byCurrency]
    .map(([currency, groups]) => ({
      currency,
      // Exact, with at least two digits after the point.
      amount: addDecimals(["0.00", ...groups.map(({ insideAmount }) => insideAmount ?? "0")]),
      ...insideOf(groups),
    }))
    .sort((a, b) => b.usd.length - a.usd.length || (a.usd < b.usd ? 1 : -1));
}

const negative = (decimal: string): string => (decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`);
