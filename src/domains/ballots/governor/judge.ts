import type { GovernorFinding, GovernorState } from "../../../generated/graphql.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import type { Question } from "../../domain.ts";
import { quorumReached, stateOf } from "./outcome.ts";
import type { Proposal } from "./proposal.ts";
import {
  type Change,
  type Count,
  changesByKey,
  countsByKey,
  type Governor,
  governorsByKey,
  type Sums,
  strayVotes,
  type Tally,
  talliesByKey,
} from "./read.ts";

/** All that is known of a proposal, and what follows from it. */
export interface Judged {
  readonly governor: Governor;
  readonly count: Count;
  readonly changes: readonly Change[];
  /** What the contract kept when it was asked; null where it was not, or only after the block that the question is of. */
  readonly tally: Tally | null;
  /** Block after which it was asked, where that is later than the question's; null where it is not. */
  readonly laterTally: number | null;
  readonly quorum: bigint | null;
  readonly quorumReached: boolean | null;
  readonly deadline: bigint;
  readonly state: GovernorState;
}

export async function judge(question: Question, { key, row, pin }: Proposal): Promise<Judged> {
  const [governor, count, changes, kept, block] = await Promise.all([
    governorsByKey.get(question, key, pin),
    countsByKey.get(question, key, pin),
    changesByKey.get(question, key, pin),
    talliesByKey.get(question, key, pin),
    question.entity("NewestBlock", "newest", { ...pin, chainId: key.chainId }),
  ]);
  const deadline = deadlineOf(row.vote_end, changes);
  const isLater = kept !== null && pin.block !== null && kept.block > pin.block;
  // A snapshot's quorum is of the past: it stays what it is.
  const quorum = kept?.quorum ?? null;
  const course = {
    changes: changes.map(({ change }) => change),
    voteStart: BigInt(row.vote_start),
    deadline,
    now: block === null ? null : clockAt(governor, block.number, Date.parse(block.time)),
  };
  return {
    governor,
    count,
    changes,
    tally: isLater ? null : kept,
    laterTally: isLater ? kept.block : null,
    quorum,
    quorumReached: quorumReached(count, quorum, governor.mode),
    deadline,
    state: stateOf(course, count, quorum, governor.mode),
  };
}

/** What does not fit: the facts stay as they are, and readers see both figures. */
export async function findingsOf(question: Question, proposal: Proposal): Promise<readonly GovernorFinding[]> {
  const { key, row, pin } = proposal;
  const { governor, count, tally, changes, quorum, deadline } = await judge(question, proposal);
  const { mode, decimals, clock } = governor;
  const findings: GovernorFinding[] = [];
  const add = (kind: GovernorFinding["kind"], got: string, expected: string) => findings.push({ kind, got, expected });
  const then = count.atTally;
  if (tally?.sums != null && then !== null && !areEqual(tally.sums, then))
    add("TALLY_DIFFERS", words(then, decimals), words(tally.sums, decimals));
  const unknown = count.unknown + (mode.fractional ? 0 : count.splits);
  if (unknown > 0) add("SUPPORT_UNKNOWN", String(unknown), `0 by ${governor.countingMode}`);
  if (count.unequalSplits > 0) add("SPLIT_DIFFERS", String(count.unequalSplits), "0");
  // A divided weight takes several votes.
  if (count.repeated > 0 && mode.bravo && !mode.fractional) add("VOTED_TWICE", String(count.repeated), "0");
  if (clock !== null) {
    const stray = await strayVotes.get(question, { ...key, clock, from: row.vote_start, to: String(deadline) }, pin);
    if (stray > 0) add("OUTSIDE_WINDOW", String(stray), "0");
  }
  if (tally?.state != null && tally.time !== null && then !== null) {
    const before = changes.filter(({ event }) => event.blockNumber <= tally.block);
    const course = {
      changes: before.map(({ change }) => change),
      voteStart: BigInt(row.vote_start),
      deadline: deadlineOf(row.vote_end, before),
      now: clockAt(governor, tally.block, tally.time),
    };
    const ours = stateOf(course, then, quorum, mode);
    const theirs = contractStates[tally.state] ?? "ENDED";
    if (ours !== "ENDED" && ours !== theirs) add("STATE_DIFFERS", ours, theirs);
  }
  return findings;
}

/** As IGovernor numbers them. What is queued too long expires there; it stays queued here. */
const contractStates = ["PENDING", "ACTIVE", "CANCELED", "DEFEATED", "SUCCEEDED", "QUEUED", "QUEUED", "EXECUTED"] as const;

function deadlineOf(voteEnd: string, changes: readonly Change[]): bigint {
  return BigInt(changes.findLast(({ change }) => change === "extended")?.until ?? voteEnd);
}

function clockAt({ clock }: Governor, block: number, time: number): bigint | null {
  if (clock === null) return null;
  return clock === "block" ? BigInt(block) : BigInt(Math.floor(time / 1000));
}

function areEqual(a: Sums, b: Sums): boolean {
  return a.against === b.against && a.inFavour === b.inFavour && a.abstain === b.abstain;
}

function words({ against, inFavour, abstain }: Sums, decimals: number): string {
  // Eighteen digits after the point are how a token counts; zeros at the end say nothing.
  const amount = (value: bigint) => {
    const text = fromMinorUnits(value, decimals);
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  };
  return `against ${amount(against)}, for ${amount(inFavour)}, abstain ${amount(abstain)}`;
}
