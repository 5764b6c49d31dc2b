import type { BallotCount } from "@plainsight/verifier/ballot-count";
import type { BallotFinding } from "@plainsight/verifier/ballot-findings";
import type { BallotTerms } from "@plainsight/verifier/ballot-terms";

export interface DeclaredResult {
  readonly seq: number;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** Numbers of the options that won. */
  readonly elected: readonly number[];
  /** In the order of the options. */
  readonly counts: readonly bigint[];
}

/** Votes that an option has; of a weighted ballot their weight. */
function countedFor(terms: BallotTerms, count: BallotCount, option: number): bigint {
  return terms.weighted ? (count.weights.get(option) ?? 0n) : BigInt(count.counts.get(option) ?? 0);
}

/** Where the declared result is not what the records add up to: one finding for each option. */
export function compareResult(terms: BallotTerms, count: BallotCount, result: DeclaredResult | null): readonly BallotFinding[] {
  if (result === null) return [];
  return terms.options.flatMap(({ name }, i): readonly BallotFinding[] => {
    const [declared, counted] = [result.counts[i], countedFor(terms, count, i + 1)];
    if (declared === counted) return [];
    const got = `${name}: ${declared ?? "nothing"} declared`;
    return [{ kind: "RESULT_DIFFERS", seq: result.seq, row: null, got, expected: `${counted} counted` }];
  });
}
