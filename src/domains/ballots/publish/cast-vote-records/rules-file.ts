import { parse } from "yaml";
import { z } from "zod";
import { OperatorError } from "../../../../kernel/errors.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import { readOutsideFiles } from "../../../../publish/outside-file.ts";

/** Candidates and rule as an RCTab configuration has them (JSON, or the same in YAML); what else it holds is passed over. */
const configuration = z.object({
  outputSettings: z.object({ contestName: z.string().optional(), contestDate: z.string().optional() }).optional(),
  candidates: z.array(z.object({ name: z.string().min(1), aliases: z.array(z.string()).default([]) })).min(1),
  rules: z.object({
    overvoteRule: z.enum(["exhaustImmediately", "alwaysSkipToNextRank"]),
    maxSkippedRanksAllowed: z.union([z.literal("unlimited"), z.coerce.number().int().nonnegative().transform(String)]),
    exhaustOnDuplicateCandidate: z.boolean(),
    batchElimination: z.boolean(),
    winnerElectionMode: z.literal("singleWinnerMajority", {
      error: ({ input }) => `got “${String(input)}”, expected “singleWinnerMajority”: ranked choice for several seats is not counted here`,
    }),
    numberOfWinners: z.coerce.number().refine((number) => number === 1, {
      error: ({ input }) =>
        `got ${String(input)}, expected 1: ranked choice for several seats (single transferable vote) is not counted here`,
    }),
    doesFirstRoundDetermineThreshold: z.boolean().default(false),
    nonIntegerWinningThreshold: z.literal(false).default(false),
    continueUntilTwoCandidatesRemain: z.literal(false).default(false),
    treatBlankAsUndeclaredWriteIn: z.literal(false).default(false),
    minimumVoteThreshold: z.coerce
      .number()
      .refine((number) => number === 0, "no least number of votes is counted with here")
      .default(0),
    tiebreakMode: z.string(),
    tieBreakOrder: z.array(z.string()).optional(),
    rulesDescription: z.string().optional(),
  }),
});

/** What was published of how a contest is counted. */
export interface PublishedRules {
  /** Empty where the file does not say. */
  readonly title: string;
  /** As yyyymmdd; 0 where the file does not say. */
  readonly date: number;
  readonly candidates: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** As a ballot's properties hold them: verifier/src/count/ballot-rule.ts reads them. */
  readonly properties: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/** True for JSON that has both candidates and rules. */
export function looksLikeRules(text: string): boolean {
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === "object" && document !== null && "candidates" in document && "rules" in document;
  } catch {
    return false;
  }
}

/** @throws OperatorError when the file can't be read, or holds a rule that is not counted here */
export function readRulesFile(path: string): PublishedRules {
  const [file] = readOutsideFiles([path]);
  let document: unknown;
  try {
    document = parse(file?.text ?? "");
  } catch (cause) {
    throw new OperatorError(`${path} is neither JSON nor YAML: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  const read = configuration.safeParse(document);
  if (!read.success) {
    const faults = read.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`).join("\n");
    throw new OperatorError(`${path} is no configuration of candidates and rules that can be counted by:\n${faults}`);
  }
  const { candidates, rules, outputSettings } = read.data;
  const names = candidates.map(({ name }) => name);
  const ties = tieBreak(path, names, rules.tieBreakOrder);
  return {
    title: outputSettings?.contestName ?? "",
    date: toLedgerDay(outputSettings?.contestDate ?? "") ?? 0,
    candidates,
    properties: {
      "rule-name": rules.rulesDescription ?? "",
      overvote: rules.overvoteRule === "exhaustImmediately" ? "exhausts" : "is-skipped",
      "skipped-ranks": rules.maxSkippedRanksAllowed === "unlimited" ? "any" : rules.maxSkippedRanksAllowed,
      repeated: rules.exhaustOnDuplicateCandidate ? "exhausts" : "is-skipped",
      elimination: rules.batchElimination ? "batch" : "single",
      "write-ins": "eliminated-first",
      "majority-of": rules.doesFirstRoundDetermineThreshold ? "first-round" : "round",
      ties,
    },
    warnings:
      ties === "none"
        ? [
            `${path}: ties are broken by “${rules.tiebreakMode}”, which nobody can draw again. A count that meets one stops there and says so.`,
          ]
        : [],
  };
}

/** The order in which a tie is lost or won, where one was published. */
function tieBreak(path: string, names: readonly string[], order: readonly string[] | undefined): string {
  if (order === undefined) return "none";
  const numbers = order.map((name) => names.indexOf(name) + 1);
  const unknown = order.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new OperatorError(`${path}: tieBreakOrder names ${unknown}, who is no candidate.`);
  return `order:${numbers.join(",")}`;
}
