import { OperatorError } from "../../../../kernel/errors.ts";

export interface CvrColumns {
  /** First rank first. */
  readonly ranks: readonly string[];
  readonly precinct: string | null;
  /** How many ballots a row stands for. */
  readonly count: string | null;
  /** What the columns of ranks say was voted on; “Cast-vote records” where they say nothing. */
  readonly title: string;
}

const ordinal = /^(\d+)(?:st|nd|rd|th) choice\b\s*(.*)$/i;
const numbered = /^(.*?)[\s_-]*\b(?:rank|choice)[\s_-]?(\d+)$/i;

/** @throws OperatorError where no columns of ranks follow each other from 1 */
export function findColumns(path: string, columns: readonly string[]): CvrColumns {
  const ranks = columns.flatMap((column) => {
    const [, first, after] = ordinal.exec(column) ?? [];
    const [, before, second] = numbered.exec(column) ?? [];
    const rank = Number(first ?? second ?? Number.NaN);
    return Number.isNaN(rank) ? [] : [{ column, rank, title: (after ?? before ?? "").trim() }];
  });
  ranks.sort((a, b) => a.rank - b.rank);
  if (ranks.length === 0 || ranks.some(({ rank }, i) => rank !== i + 1)) {
    throw new OperatorError(
      `${path} has no columns of ranks from the first on, such as “1st Choice” and “2nd Choice”, or “Rank 1” and “Rank 2”. It has: ${columns.map((column) => `“${column}”`).join(", ")}.`,
    );
  }
  return {
    ranks: ranks.map(({ column }) => column),
    precinct: columns.find((column) => /^precinct\b/i.test(column)) ?? null,
    count: columns.find((column) => /^count$/i.test(column)) ?? null,
    title: titleCase(ranks[0]?.title ?? "") || "Cast-vote records",
  };
}

/** "MAYOR MINNEAPOLIS" shouts. */
function titleCase(title: string): string {
  return title === title.toUpperCase() ? title.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) : title;
}
