import type { BallotTerms, OptionClass } from "../ballot-terms.ts";
import { Json } from "../json.ts";
import { Refusal } from "../refusal.ts";
import { type CountingRule, readRule, type Share } from "./rule.ts";

/** A ballot's rule, or why its votes can only be added up. */
export type PublishedRule = { readonly rule: CountingRule } | { readonly missing: "unstated" | "incomplete"; readonly why: string };

/** Keys of a ballot's properties that hold the parameters of its rule. */
const rankedKeys = ["overvote", "skipped-ranks", "repeated", "elimination", "write-ins", "majority-of", "ties"] as const;

/**
 * The rule that a ballot was published with: its kind from its terms, its parameters from its properties. A parameter that was
 * not published is not made up: then there is no count by the rule.
 */
export function ruleOf(terms: BallotTerms): PublishedRule {
  const properties = readPairs(terms.properties);
  const numbered = (of: OptionClass) => terms.options.flatMap((option, i) => (option.class === of ? [i + 1] : []));
  const read = (rule: unknown): PublishedRule => {
    try {
      return { rule: readRule(new Json(rule, "rule")) };
    } catch (error) {
      if (error instanceof Refusal) return { missing: "incomplete", why: error.message };
      throw error;
    }
  };
  const ties = tieBreak(properties.get("ties") ?? "none");
  const { weighted, ranks } = terms;
  const seats = Math.max(terms.seats, 1);
  switch (terms.rule) {
    case "YES_NO": {
      const share = shareOf(terms.majority) ?? { numerator: 1, denominator: 2 };
      return read({
        kind: "majority",
        weighted,
        yes: numbered("YES"),
        no: numbered("NO"),
        abstain: numbered("ABSTAIN"),
        veto: null,
        of: properties.get("majority-of") ?? "yes-and-no",
        share,
        // Half of the votes is no majority; of any other share, as two thirds, it is enough to reach it.
        moreThan: share.numerator * 2 === share.denominator,
        quorum: shareOf(terms.quorum),
      });
    }
    case "PLURALITY":
      return read({ kind: "plurality", seats, marks: ranks, weighted, ties });
    case "APPROVAL":
      return read({ kind: "approval", seats, weighted, ties });
    case "RANKED": {
      const missing = rankedKeys.filter((key) => key !== "ties" && !properties.has(key));
      if (missing.length > 0) return { missing: "incomplete", why: `not published: ${missing.join(", ")}` };
      if (seats > 1) return { missing: "incomplete", why: `${seats} seats: ranked choice is counted here for one` };
      const skipped = properties.get("skipped-ranks");
      return read({
        kind: "ranked-choice",
        ranks,
        overvote: properties.get("overvote"),
        skippedRanks: skipped === "any" ? null : Number(skipped),
        repeated: properties.get("repeated"),
        elimination: properties.get("elimination"),
        writeIns: properties.get("write-ins"),
        majorityOf: properties.get("majority-of"),
        ties,
      });
    }
    case "UNSTATED":
    case "UNSET":
      return { missing: "unstated", why: "the source does not say by which rule" };
  }
}

/** `none`, `order:3,1,2` or `seed:TEXT`. */
function tieBreak(text: string): unknown {
  const [by = "", value = ""] = text.split(/:(.*)/s);
  return { by, order: value.split(",").map(Number), seed: value };
}

function shareOf(share: BallotTerms["majority"]): Share | null {
  return share === null ? null : { numerator: share.of, denominator: share.in };
}

/** `key=value` pairs joined by `;`, values written as in addresses. What is no pair says nothing. */
function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const one of text.split(";")) {
    const [, key, encoded] = /^([a-z][a-z0-9-]*)=([^=;]+)$/.exec(one) ?? [];
    if (key === undefined || encoded === undefined) continue;
    try {
      pairs.set(key, decodeURIComponent(encoded));
    } catch {
      // A broken escape is no value.
    }
  }
  return pairs;
}
