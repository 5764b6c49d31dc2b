import type { FlowKind, TraceBasis } from "../../../generated/graphql.ts";
import { groupBy } from "../../../kernel/group.ts";
import { enteredName, type Followed } from "./follow.ts";
import type { End, Run } from "./runs.ts";

/** A sum in US cents. */
export interface Sum {
  readonly cents: bigint;
  readonly records: number;
  readonly unknown: number;
}

export interface StageSum extends Sum {
  readonly kind: FlowKind;
}

/** Movements between two parties of a trace. */
export interface Link extends Sum {
  /** From which stage of the trace they leave. */
  readonly position: number;
  readonly from: End;
  readonly to: End;
  readonly basis: TraceBasis;
  readonly whole: bigint;
  readonly stages: readonly StageSum[];
  /** Null where its records are of several. */
  readonly streamId: string | null;
  /** Null where there are several. */
  readonly record: { readonly streamId: string; readonly seq: number } | null;
}

interface Placed {
  readonly position: number;
  readonly from: End;
  readonly to: End;
  readonly basis: TraceBasis;
  readonly run: Run;
}

/** Both ways from a start, where they were followed. */
export interface Ways {
  readonly forward: Followed | null;
  readonly back: Followed | null;
  /** The start's records are the last hop back as well as the first one forward; otherwise they meet at a party. */
  readonly shared: boolean;
}

export interface Linked {
  readonly links: readonly Link[];
  /** Stage from which the start's own records leave. */
  readonly origin: number;
}

/** The links of a trace; stages are counted from 0, at those who gave first. */
export function linksOf({ forward, back, shared }: Ways): Linked {
  const placed = [
    ...(forward?.runs.flatMap((run) => placeForward(forward, run)) ?? []),
    ...(back?.runs.flatMap((run) => placeBack(run, forward !== null, shared)) ?? []),
  ];
  const first = Math.min(0, ...placed.map(({ position }) => position));
  const links = [...groupBy(placed, ({ position, from, to, basis }) => `${position}\n${from}\n${to}\n${basis}`).values()].flatMap(
    (alike): Link[] => {
      const [one] = alike;
      if (one === undefined) return [];
      const runs = alike.map(({ run }) => run);
      const counted = runs.filter((run) => run.counted);
      const stages = one.basis === "RECORDED" ? stagesOf(runs) : [];
      const [only, ...others] = counted;
      const record = only !== undefined && others.length === 0 && only.records === 1 ? { streamId: only.streamId, seq: only.seq } : null;
      return [
        {
          position: one.position - first,
          from: one.from,
          to: one.to,
          basis: one.basis,
          ...sumOf(counted, ({ cents }) => cents),
          whole: sumOf(counted, ({ whole }) => whole).cents,
          stages,
          streamId: onlyOne(runs.map(({ streamId }) => streamId)),
          record,
        },
      ];
    },
  );
  return { links, origin: -first };
}

export function onlyOne<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

function placeForward(followed: Followed, run: Run): readonly Placed[] {
  const { hop, from, to, country, counted, linked, streamId, year } = run;
  const placed: Placed = { position: hop, from, to, basis: run.cohort === 0 ? "RECORDED" : "POOLED", run };
  const ends = counted && !linked && to.startsWith("o") && !followed.entered.has(enteredName(hop, to, streamId, year));
  return ends && country !== null ? [placed, meantFor(hop, run, country)] : [placed];
}

function placeBack(run: Run, both: boolean, shared: boolean): readonly Placed[] {
  const { hop, from, to, country, cohort, starting } = run;
  if (both && shared && starting && cohort === 0) return [];
  const position = both && !shared ? -1 - hop : -hop;
  const placed: Placed = { position, from, to, basis: cohort === 0 ? "RECORDED" : "POOLED", run };
  const ends = !both && run.counted && cohort === 0 && hop === 0 && country !== null && to.startsWith("o");
  return ends ? [placed, meantFor(position, run, country)] : [placed];
}

function meantFor(position: number, run: Run, country: string): Placed {
  return { position: position + 1, from: run.to, to: `c${country}`, basis: "DESTINATION", run };
}

export function sumOf<Row extends { readonly records: number; readonly unknown: number }>(
  rows: readonly Row[],
  cents: (row: Row) => bigint,
): Sum {
  return {
    cents: rows.reduce((sum, row) => sum + cents(row), 0n),
    records: rows.reduce((sum, { records }) => sum + records, 0),
    unknown: rows.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}

const order: readonly FlowKind[] = ["PLEDGE", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND", "WRITE_OFF"];

/** What is recorded of each stage, in the order in which money takes them. */
function stagesOf(runs: readonly Run[]): readonly StageSum[] {
  return order.flatMap((kind) => {
    const some = runs.filter((run) => run.kind === kind);
    return some.length === 0 ? [] : [{ kind, ...sumOf(some, ({ whole }) => whole) }];
  });
}

export function addStages(stages: readonly StageSum[]): readonly StageSum[] {
  return order.flatMap((kind) => {
    const some = stages.filter((stage) => stage.kind === kind);
    return some.length === 0 ? [] : [{ kind, ...sumOf(some, ({ cents }) => cents) }];
  });
}
