import type { ByRule } from "@plainsight/verifier/count/count-ballots";
import type { Recount } from "@plainsight/verifier/count/recount";
import type { TranscriptBlock } from "@plainsight/verifier/count/transcript";
import { counted, grouped } from "../publish/words.ts";

/** A recount in lines as a person reads them. */
export function describeRecount({ terms, counted: count, kept, findings }: Recount, asOf: TranscriptBlock): string {
  const name = (option: number) => terms.options[option - 1]?.name ?? `option ${option}`;
  const { added, firstPreferences, byRule, noRule } = count;
  const lines = [
    `${terms.title} (${terms.ref})`,
    `${counted(added.votes, "vote", "votes")} as of block ${grouped(asOf.number)}, ${asOf.hash}`,
    "",
    terms.rule === "RANKED" ? "First preferences, before any rule:" : "Votes:",
    ...firstPreferences.options.map((votes, i) => `  ${grouped(votes).padStart(12)}  ${name(i + 1)}`),
    ...(["undervotes", "overvotes", "writeIns"] as const).map((kind) => `  ${grouped(firstPreferences[kind]).padStart(12)}  ${kind}`),
    "",
    byRule === null ? `No count by a rule: ${noRule}.` : describeRule(byRule, name),
    "",
    kept === null
      ? "The node gives no proof of that block's state: stream and tally are not compared with the contract."
      : `Compared with the contract, by proof: the stream's ${counted(kept.head.length, "record", "records")}, and the tally.`,
    findings.length === 0 ? "Nothing differs." : `${counted(findings.length, "finding", "findings")}:`,
    ...findings.map(
      ({ kind, seq, row, got, expected }) =>
        `  ${kind}${seq === null ? "" : ` record ${seq}`}${row === null ? "" : ` row ${row}`}: ${got}, expected ${expected}`,
    ),
  ];
  return lines.join("\n");
}

function describeRule(byRule: ByRule, name: (option: number) => string): string {
  switch (byRule.kind) {
    case "ranked-choice": {
      const last = byRule.rounds.at(-1);
      const winner = byRule.winner === null ? "nobody" : byRule.winner === "write-in" ? "an undeclared write-in" : name(byRule.winner);
      return `By ranked choice, ${counted(byRule.rounds.length, "round", "rounds")}: ${winner}, with ${grouped(last?.votes[0]?.votes ?? 0)} votes of ${grouped(last?.threshold ?? 0)} needed.`;
    }
    case "plurality":
    case "approval":
      return `By most votes: ${byRule.winners.map(name).join(", ") || "nobody"}${byRule.tie === null ? "" : `, after a tie of ${byRule.tie.map(name).join(", ")}`}.`;
    case "majority":
      return `By majority: ${byRule.outcome ?? "can't be said"}, ${byRule.yes} for and ${byRule.no} against, ${byRule.abstain} abstaining.`;
  }
}
