import { OperatorError } from "../../../../kernel/errors.ts";
import { encodePropertyValue } from "../../../../kernel/property-text.ts";
import { grouped } from "../../../../publish/words.ts";
import { packPapers } from "../pack.ts";
import type { PlannedBallot } from "../publication.ts";
import type { Contest } from "./contest.ts";
import { fewestPapers, tellUnits } from "./hide-units.ts";
import type { PublishedRules } from "./rules-file.ts";

export interface PlannedContest {
  readonly ballot: PlannedBallot;
  /** What it holds, in lines as a person reads them. */
  readonly content: readonly string[];
  readonly warnings: readonly string[];
}

/** Room for the names of units among the properties, which take 4,096 bytes together. */
const mostNameBytes = 3_400;

/**
 * A contest as it is published. Its papers are numbered in an order of their own, by unit and choices: neither the source's
 * numbers nor its order are told, as both can lead to when a paper was cast, and by whom.
 */
export function planContest(contest: Contest, rules: PublishedRules | null, date: number): PlannedContest {
  const { papers, options, ranks } = contest;
  if (contest.ranked && contest.seats > 1) {
    throw new OperatorError(
      `${contest.title}: elects ${contest.seats} by order of preference (single transferable vote); expected one seat. Votes that are ranked for several seats are not counted here, and a count of first choices alone would name the wrong ones. Publish the file without this contest.`,
    );
  }
  const units = tellUnits(papers);
  const numberOf = new Map(units.names.map((name, i) => [name, i + 1]));
  const rows = papers
    .map(({ unit, choices }) => ({ unit: numberOf.get(unit) ?? 0, choices }))
    .sort((a, b) => a.unit - b.unit || compareChoices(a.choices, b.choices));
  const packed = packPapers(rows.map(({ unit, choices }, i) => ({ number: i + 1, unit, choices: choices.slice(0, ranks) })));
  const names = units.names.join("|");
  const fits = encodePropertyValue(names).length <= mostNameBytes;
  const alone = countAlone(papers);
  return {
    ballot: {
      form: "CAST_VOTE_RECORDS",
      rule: contest.ranked ? "RANKED" : "PLURALITY",
      ref: contest.ref,
      title: contest.title,
      options: options.map((name) => ({ name, class: "CANDIDATE" })),
      ranks,
      ...(contest.seats > 0 && { seats: contest.seats }),
      ...(date > 0 && { date }),
      properties: { ...(fits && { units: names }), ...(contest.ranked && rules?.properties) },
      rows: packed,
    },
    content: [
      `${contest.title}: ${grouped(papers.length)} ballots, ${grouped(options.length)} options, ${grouped(units.names.length)} precincts told`,
    ],
    warnings: [
      ...(units.hidden === 0
        ? []
        : [
            `${contest.title}: ${grouped(units.hidden)} precincts are not told, ${grouped(units.hiddenPapers)} ballots in all: those with fewer than ${fewestPapers} ballots or all marked the same, and what they could be worked out from.`,
          ]),
      ...(fits ? [] : [`${contest.title}: precincts have numbers only, as their names are too long for one record.`]),
      ...(alone === 0
        ? []
        : [
            `${contest.title}: ${grouped(alone)} ballots are marked as no other in the contest. Who was told beforehand how to mark theirs could be recognised by it, as in every list of single ballots; neither time nor order, number, card nor the text of a write-in is published.`,
          ]),
      ...(contest.ranked && rules === null
        ? [`${contest.title}: the rule was not given (--rules), so only first choices can be counted.`]
        : []),
    ],
  };
}

function compareChoices(a: readonly number[], b: readonly number[]): number {
  for (const [i, choice] of a.entries()) if (choice !== b[i]) return choice - (b[i] ?? 0);
  return 0;
}

function countAlone(papers: Contest["papers"]): number {
  const ways = new Map<string, number>();
  for (const { choices } of papers) ways.set(choices.join(), (ways.get(choices.join()) ?? 0) + 1);
  return [...ways.values()].filter((many) => many === 1).length;
}
