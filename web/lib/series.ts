import type { FlowFilter, FlowKind, SeriesNameFragment, SeriesRowFragment } from "../generated/graphql.ts";
import { type FlowSelection, flowFilter } from "./flow-selection.ts";

/**
 * Records that may be added up: of one stream, of one kind, and at one step of the money's way. A fund that is promised
 * a dollar and promises it on has two commitments of one stream behind that dollar; as two series it is counted once in
 * each.
 */
export type Series = SeriesRowFragment;

/**
 * What stands for a source where a reader has not chosen: binding promises first, since every source has them, then
 * what was paid or arrived; pledges last, for they are not funding.
 */
const headline: readonly FlowKind[] = ["COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND", "WRITE_OFF", "PLEDGE"];

/**
 * The series that a selection means: of those that fit it the foremost kind, at the step nearest to the people. One that
 * counts money again when it moves on stands for nothing as long as there is another of funding; what was only pledged never
 * stands for what was funded.
 * @param holding those that hold anything of what the selection narrows them to: of the others nothing would be left
 */
export function chooseSeries(
  all: readonly Series[],
  { source, kind, step, provider, receiver }: FlowSelection,
  holding: readonly SeriesNameFragment[] = all,
): Series | undefined {
  const fit = all.filter((each) => (source === undefined || each.stream.id === source) && (kind === undefined || each.kind === kind));
  const exact = fit.filter(
    (each) =>
      (provider === undefined || each.provider === null || each.provider.id === provider) &&
      (receiver === undefined || each.receiver === null || each.receiver.id === receiver) &&
      (step === undefined || each.step === step) &&
      holding.some((held) => held.stream.id === each.stream.id && held.kind === each.kind && held.step === each.step),
  );
  const named = (each: Series): number =>
    Number(provider !== undefined && each.provider?.id === provider) + Number(receiver !== undefined && each.receiver?.id === receiver);
  const pledged = (each: Series): number => Number(each.kind === "PLEDGE");
  return [...(exact.length > 0 ? exact : fit)].sort(
    (a, b) =>
      named(b) - named(a) ||
      pledged(a) - pledged(b) ||
      Number(a.mixed) - Number(b.mixed) ||
      headline.indexOf(a.kind) - headline.indexOf(b.kind) ||
      // Where steps are no help, all givers stand for the source rather than the last one.
      (a.mixed ? a.step - b.step : b.step - a.step),
  )[0];
}

/**
 * Whether the records of a series add up to anything: not where money that moves on is among them at each step, unless all of
 * them are of one giver, or of one getter.
 */
export function isAddable({ mixed }: Series, { provider, receiver }: FlowSelection = {}): boolean {
  return !mixed || provider !== undefined || receiver !== undefined;
}

/** The selection that means just this series. */
export function selectionOf(series: Series): FlowSelection {
  return {
    source: series.stream.id,
    kind: series.kind,
    ...(series.only === "PROVIDER" && series.provider !== null && { provider: series.provider.id }),
    ...(series.needsStep && { step: series.step }),
    ...(series.only === "RECEIVER" && series.receiver !== null && { receiver: series.receiver.id }),
  };
}

/** Asks which series hold anything of what a selection narrows them to: which of several steps it means follows from that. */
export function askHolding(selection: FlowSelection): { readonly parties: FlowFilter; readonly narrow: boolean } {
  const { organisation, provider, receiver, country, programme, step } = selection;
  const narrow = step === undefined && [organisation, provider, receiver, country, programme].some((given) => given !== undefined);
  return { parties: narrow ? flowFilter(selection) : {}, narrow };
}
