import { choices } from "@plainsight/verifier/ballot-terms";
import type { BallotClass } from "../../generated/graphql.ts";
import type { BookBallot } from "./book.ts";

/** What stands in a row for a choice. */
export interface Chosen {
  /** Null where it is no option. */
  readonly number: number | null;
  readonly name: string;
  readonly class: BallotClass;
}

const others: ReadonlyMap<number, Chosen> = new Map([
  [choices.blank, { number: null, name: "Blank", class: "BLANK" }],
  [choices.writeIn, { number: null, name: "Write-in", class: "WRITE_IN" }],
  [choices.overvote, { number: null, name: "Overvote", class: "OVERVOTE" }],
]);

/** A choice by the number that a row has for it. */
export function chosenBy({ terms }: BookBallot, number: number): Chosen {
  const option = number === 0 ? undefined : terms.options[number - 1];
  if (option !== undefined) return { number, name: option.name, class: option.class };
  return others.get(number) ?? { number: null, name: `Option ${number}, which there is not`, class: "UNSET" };
}

export interface Choice extends Chosen {
  /** As rows have it. */
  readonly code: number;
  readonly votes: number;
  readonly weight: bigint | null;
}

/** Options in their order, then what else was chosen. */
export function choicesOf(ballot: BookBallot): readonly Choice[] {
  const { terms, count } = ballot;
  const codes = [...terms.options.map((_, i) => i + 1), ...[...others.keys()].filter((code) => (count.counts.get(code) ?? 0) > 0)];
  return codes.map((code) => ({
    ...chosenBy(ballot, code),
    code,
    votes: count.counts.get(code) ?? 0,
    weight: terms.weighted ? (count.weights.get(code) ?? 0n) : null,
  }));
}
