import type { BallotFinding } from "@plainsight/verifier/ballot-findings";
import type { BreakRow } from "./rows.ts";

/** Records that no honest contract writes, at the ballot that they are about; those that can't be read at every ballot of the stream. */
export function describeBreaks(breaks: readonly BreakRow[], streamId: string, ballot: number): readonly BallotFinding[] {
  return breaks
    .filter((found) => found.stream_id === streamId && (found.ballot === null || Number(found.ballot) === ballot))
    .map(({ seq, expected, kind }): BallotFinding => {
      const of = { kind: "OUT_OF_SEQUENCE", row: null, expected: `record ${expected}` } as const;
      // What stands in no table has no page of its own to lead to.
      if (kind === "gap") return { ...of, seq: Number(seq), got: `record ${seq}` };
      return { ...of, seq: null, got: kind === "stray" ? `record ${seq} once more` : `record ${seq}, which can't be read` };
    });
}
