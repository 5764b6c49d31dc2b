import type { ChartProposalFragment } from "../../generated/graphql.ts";

/** Whether the contract's storage shows the very sums that the logged votes add up to. */
export function isProven({ tallyBasis, findings }: Pick<ChartProposalFragment, "tallyBasis" | "findings">): boolean {
  return tallyBasis === "STORAGE_PROOF" && !findings.some(({ kind }) => kind === "TALLY_DIFFERS");
}
