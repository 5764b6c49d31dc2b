import type { BlockMark } from "../../../charts/state.ts";
import type { ChartBallotFragment } from "../../../generated/graphql.ts";
import type { Locale } from "../../../i18n/locales.ts";

/** What a chart of one ballot starts from. */
export interface BallotChart {
  readonly locale: Locale;
  readonly ballot: ChartBallotFragment;
  readonly block: BlockMark;
  readonly pinned: boolean;
}
