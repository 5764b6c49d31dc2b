import type { GovernorOption } from "../../generated/graphql.ts";

/** Eighteen digits after the point are how a token counts; zeros at the end say nothing. */
export function trimmed(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

const order: readonly GovernorOption[] = ["FOR", "AGAINST", "ABSTAIN"];

/** For, against and abstain, as ballots tell them: the same in table and chart. */
export function inOrder<Choice extends { readonly option: GovernorOption }>(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
}
