import type { BlockMark } from "../../../charts/state.ts";
import type { ChartVoterFragment } from "../../../generated/graphql.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { placeName } from "../../../lib/places.ts";
import { shortVoter } from "../voter-address.ts";
import { type VoterSelection, voterQuery } from "../voter-selection.ts";
import { frameOf, percentMeasure, votesMeasure } from "./frame.ts";

/** What a chart of one voter in one source starts from. */
export interface VoterChart {
  readonly locale: Locale;
  readonly voter: ChartVoterFragment;
  /** What of the votes is shown. */
  readonly selection: VoterSelection;
  readonly block: BlockMark;
  readonly pinned: boolean;
}

interface Said {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly measure: "votes" | "percent";
  /** What the address asks for besides voter and selection. */
  readonly more?: Readonly<Record<string, string>>;
}

export function voterFrame({ locale, voter, selection, block, pinned }: VoterChart, { measure, more, ...said }: Said) {
  return frameOf({
    ...said,
    locale,
    measure: measure === "votes" ? votesMeasure(locale) : percentMeasure(locale),
    stream: voter.stream,
    block,
    pinned,
    proof: voter.stream.label,
    path: `/ballots/countries/${voter.voter}`,
    query: voterQuery(selection),
    more: { voter: voter.voter, source: voter.stream.id, ...more },
  });
}

/** A voter's name in the reader's language; where no country has its code, that, or as much of an account's identifier as tells. */
export function voterName(
  locale: Locale,
  { voter, country }: { readonly voter: string; readonly country: { readonly code: string; readonly name: string } | null },
): string {
  return country === null ? shortVoter(voter) : placeName(locale, country);
}
