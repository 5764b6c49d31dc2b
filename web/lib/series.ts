import type { FlowKind } from "../generated/graphql.ts";
import { flowKinds, type FlowSelection } from "./flow-selection.ts";

interface SeriesLike {
  readonly stream: { readonly id: string };
  readonly kind: FlowKind;
}

/**
 * What stands for a source where a reader has not chosen: binding promises first, since every source has them, then
 * what was paid or arrived; pledges last, for they are not funding.
 */
const headline: readonly FlowKind[] = ["COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND", "WRITE_OFF", "PLEDGE"];

/** The series (one stream, one kind) that a selection means; the foremost of those that fit it; undefined where none does. */
export function chooseSeries<Series extends SeriesLike>(all: readonly Series[], { source, kind }: FlowSelection): Series | undefined {
  return all
    .filter((each) => (source === undefined || each.stream.id === source) && (kind === undefined || each.kind === kind))
    .sort((a, b) => rank(a) - rank(b))[0];
}

function rank({ kind }: SeriesLike): number {
  return headline.indexOf(kind);
}

/** By stream as the API lists them, then in the order in which money passes through the kinds. */
export function inOrder<Series extends SeriesLike>(all: readonly Series[]): readonly Series[] {
  const streams = [...new Set(all.map(({ stream }) => stream.id))];
  return [...all].sort((a, b) => streams.indexOf(a.stream.id) - streams.indexOf(b.stream.id) || flowKinds.indexOf(a.kind) - flowKinds.indexOf(b.kind));
}
