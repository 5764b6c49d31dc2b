import type { Json } from "../json.ts";
import { Refusal } from "../refusal.ts";
import { readTieBreak, type TieBreak } from "./tie-break.ts";

/** A share, exact: {1, 2} is a half. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** The options with the most votes are elected. */
export interface PluralityRule {
  readonly kind: "plurality";
  /** How many are elected. */
  readonly seats: number;
  /** How many options a ballot may mark; with more it is invalid. */
  readonly marks: number;
  /** True: a ballot counts with its weight; false: as one. */
  readonly weighted: boolean;
  readonly ties: TieBreak;
}

/** A ballot may approve of any number of options; those approved of most are elected. */
export interface ApprovalRule {
  readonly kind: "approval";
  readonly seats: number;
  readonly weighted: boolean;
  readonly ties: TieBreak;
}

/** A motion is carried by the votes for it. */
export interface MajorityRule {
  readonly kind: "majority";
  readonly weighted: boolean;
  readonly yes: readonly number[];
  readonly no: readonly number[];
  /** Present, but neither for nor against. */
  readonly abstain: readonly number[];
  /** Options that defeat the motion once their share of all votes reaches `share`. */
  readonly veto: { readonly options: readonly number[]; readonly share: Share } | null;
  /** Of what the votes for it must be a share. */
  readonly of: "yes-and-no" | "cast" | "eligible";
  readonly share: Share;
  /** True: more than the share; false: the share is enough. */
  readonly moreThan: boolean;
  /** Votes cast must be at least this share of those eligible; null where there is no quorum. */
  readonly quorum: Share | null;
}

/** Ranked choice for one seat: the last are eliminated, and their ballots go to the next rank, until one has a majority. */
export interface RankedChoiceRule {
  readonly kind: "ranked-choice";
  /** How many ranks of a ballot count. */
  readonly ranks: number;
  /** What an overvoted rank does when a ballot comes to it. */
  readonly overvote: "exhausts" | "is-skipped";
  /** Ranks without a mark, one after the other, that a ballot may have before it is exhausted; null: any number. */
  readonly skippedRanks: number | null;
  /** What the second rank of one option does. */
  readonly repeated: "is-skipped" | "exhausts";
  /** `batch`: all who together have fewer votes than the next one go out at once. */
  readonly elimination: "single" | "batch";
  /** Undeclared write-ins go out together in the first round, or count as one option. */
  readonly writeIns: "eliminated-first" | "one-option";
  /** Votes that elect: more than half of those in the round, or of those in the first round. */
  readonly majorityOf: "round" | "first-round";
  readonly ties: TieBreak;
}

export type CountingRule = PluralityRule | ApprovalRule | MajorityRule | RankedChoiceRule;

/** Reads a published rule. @throws Refusal input-malformed with the path of what is none */
export function readRule(rule: Json): CountingRule {
  const kind = oneOf(rule.at("kind"), ["plurality", "approval", "majority", "ranked-choice"]);
  switch (kind) {
    case "plurality":
    case "approval": {
      const common = { seats: rule.at("seats").number(), weighted: rule.at("weighted").truth(), ties: readTieBreak(rule.at("ties")) };
      return kind === "approval" ? { kind, ...common } : { kind, marks: rule.at("marks").number(), ...common };
    }
    case "majority":
      return {
        kind,
        weighted: rule.at("weighted").truth(),
        yes: numbers(rule.at("yes")),
        no: numbers(rule.at("no")),
        abstain: numbers(rule.at("abstain")),
        veto: rule.at("veto").orNull((veto) => ({ options: numbers(veto.at("options")), share: readShare(veto.at("share")) })),
        of: oneOf(rule.at("of"), ["yes-and-no", "cast", "eligible"]),
        share: readShare(rule.at("share")),
        moreThan: rule.at("moreThan").truth(),
        quorum: rule.at("quorum").orNull(readShare),
      };
    case "ranked-choice":
      return {
        kind,
        ranks: rule.at("ranks").number(),
        overvote: oneOf(rule.at("overvote"), ["exhausts", "is-skipped"]),
        skippedRanks: rule.at("skippedRanks").orNull((ranks) => ranks.number()),
        repeated: oneOf(rule.at("repeated"), ["is-skipped", "exhausts"]),
        elimination: oneOf(rule.at("elimination"), ["single", "batch"]),
        writeIns: oneOf(rule.at("writeIns"), ["eliminated-first", "one-option"]),
        majorityOf: oneOf(rule.at("majorityOf"), ["round", "first-round"]),
        ties: readTieBreak(rule.at("ties")),
      };
  }
}

function readShare(share: Json): Share {
  const [numerator, denominator] = [share.at("numerator").number(), share.at("denominator").number()];
  if (denominator <= 0 || numerator < 0 || numerator > denominator) {
    throw new Refusal("input-malformed", `${numerator}/${denominator}`, "a share from 0 to 1", "share");
  }
  return { numerator, denominator };
}

function numbers(list: Json): readonly number[] {
  return list.items().map((item) => item.number());
}

function oneOf<Word extends string>(value: Json, words: readonly Word[]): Word {
  const text = value.text();
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Refusal("input-malformed", text, words.join(" or "), "rule");
  return found;
}
