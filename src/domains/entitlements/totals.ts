import type { EntitlementDimension } from "../../generated/graphql.ts";
import { groupBy } from "../../kernel/group.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin } from "../domain.ts";
import type { Book, BookCell, Round } from "./book.ts";
import { type Figures, sumUp } from "./figures.ts";
import type { Wishes } from "./filter.ts";

/** Most rows of an answer. */
const mostRows = 10_000;

/** The sum of rounds of one stream and one unit. Cancelled rounds are counted apart and add nothing. */
export interface EntitlementTotal {
  readonly streamId: string;
  readonly unit: string;
  readonly decimals: number;
  /** Each is undefined where the sum is not grouped by it. */
  readonly countryCode: string | undefined;
  readonly place: string | undefined;
  readonly periodFrom: string | undefined;
  readonly periodTo: string | undefined;
  readonly programmeNumber: number | undefined;
  readonly round: Round | undefined;
  readonly rounds: number;
  readonly cancelledRounds: number;
  readonly figures: Figures;
  readonly pin: Pin;
}

export interface EntitlementTotals {
  readonly rows: readonly EntitlementTotal[];
  readonly pin: Pin;
}

interface Part {
  readonly round: Round;
  readonly cell: BookCell;
}

/**
 * Sums of the rounds that the wishes let through, most people first.
 * @throws RequestError TOO_MANY_ROWS
 */
export function getTotals(book: Book, wishes: Wishes, dimensions: readonly EntitlementDimension[], pin: Pin): readonly EntitlementTotal[] {
  const parts = book.rounds
    .filter((round) => wishes.round(round))
    .flatMap((round) => round.cells.filter((cell) => wishes.place(cell.place)).map((cell): Part => ({ round, cell })));
  const by = new Set(dimensions);
  const groups = groupBy(parts, ({ round, cell }) =>
    JSON.stringify([
      round.streamId,
      round.unit,
      round.decimals,
      by.has("COUNTRY") || by.has("PLACE") ? round.country : null,
      by.has("PLACE") ? cell.place : null,
      by.has("PERIOD") ? [round.periodFrom, round.periodTo] : null,
      by.has("PROGRAMME") ? round.programme : null,
      by.has("ROUND") ? round.seq : null,
    ]),
  );
  if (groups.size > mostRows) {
    throw new RequestError(
      "TOO_MANY_ROWS",
      `The answer would have ${groups.size} rows; at most ${mostRows} are given. Ask for a programme or country at a time.`,
    );
  }
  const totals = [...groups.values()].flatMap((group) => toTotal(group, by, book, pin));
  const period = ({ periodFrom = "" }: EntitlementTotal): string => periodFrom;
  const onlyPeriods = by.has("PERIOD") && by.size === 1;
  return totals.sort((one, other) => {
    if (onlyPeriods && period(one) !== period(other)) return period(one) < period(other) ? -1 : 1;
    return other.figures.entitled - one.figures.entitled || (one.place ?? "").localeCompare(other.place ?? "");
  });
}

function toTotal(group: readonly Part[], by: ReadonlySet<EntitlementDimension>, book: Book, pin: Pin): readonly EntitlementTotal[] {
  const [first] = group;
  if (first === undefined) return [];
  const { round, cell } = first;
  // A sum by round shows a cancelled one's own figures: nothing is mixed up there.
  const counted = by.has("ROUND") ? group : group.filter((part) => part.round.cancelledBy === null);
  // Of nothing but cancelled rounds there is no sum; only where it was not grouped does it say that there is none.
  if (counted.length === 0 && by.size > 0) return [];
  const rounds = new Set(group.map((part) => part.round));
  const cancelled = [...rounds].filter(({ cancelledBy }) => cancelledBy !== null).length;
  return [
    {
      streamId: round.streamId,
      unit: round.unit,
      decimals: round.decimals,
      countryCode: by.has("COUNTRY") || by.has("PLACE") ? round.country : undefined,
      place: by.has("PLACE") ? cell.place : undefined,
      periodFrom: by.has("PERIOD") ? round.periodFrom : undefined,
      periodTo: by.has("PERIOD") ? round.periodTo : undefined,
      programmeNumber: by.has("PROGRAMME") ? round.programme : undefined,
      round: by.has("ROUND") ? round : undefined,
      rounds: rounds.size - cancelled,
      cancelledRounds: cancelled,
      figures: sumUp(
        counted.map((part) => part.cell),
        book.pools,
      ),
      pin,
    },
  ];
}

/** The figures of one round. */
export function figuresOf(round: Round, book: Book): Figures {
  return sumUp(round.cells, book.pools);
}
