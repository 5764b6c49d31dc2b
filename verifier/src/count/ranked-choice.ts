import { type CastBallots, writeIn } from "./cast-ballots.ts";
import { type Inactive, type Pile, pileUp, type Standing, standingOf } from "./ranked-ballots.ts";
import type { RankedChoiceRule } from "./rule.ts";
import { rankTied } from "./tie-break.ts";

/** An option's number, or all undeclared write-ins together. */
export type Choice = number | "write-in";

export interface Votes {
  readonly choice: Choice;
  readonly votes: number;
}

/** Who goes out at the end of a round, and where their ballots go. */
export interface Eliminated {
  readonly choice: Choice;
  readonly transfers: readonly Votes[];
  /** Ballots that count for nobody from here on. */
  readonly exhausted: number;
}

export interface Round {
  readonly round: number;
  /** Of each option still in, most votes first. */
  readonly votes: readonly Votes[];
  /** Votes that elect. */
  readonly threshold: number;
  /** Ballots that count for nobody in this round, by why. Those without any mark stand in `blank` of the count. */
  readonly inactive: Readonly<Record<Exclude<Inactive, "blank">, number>>;
  readonly eliminated: readonly Eliminated[];
  readonly elected: Choice | null;
  /** Options that had the same votes, from the one that wins the tie by the published rule to the one that loses it. */
  readonly tie: readonly Choice[] | null;
}

export interface RankedChoiceCount {
  readonly kind: "ranked-choice";
  readonly rounds: readonly Round[];
  readonly blank: number;
  readonly ballots: number;
  readonly winner: Choice | null;
  /** Why there is no winner: these are tied and the rule breaks no ties; or no ballot counts for anybody. */
  readonly undecided: { readonly tied: readonly Choice[] } | "no-votes" | null;
}

/**
 * Counts by ranked choice for one seat, round by round.
 * @param options how many there are, numbered from 1
 */
export function countRankedChoice(cast: CastBallots, options: number, rule: RankedChoiceRule): RankedChoiceCount {
  const continuing = new Set(Array.from({ length: options }, (_, i) => i + 1));
  continuing.add(writeIn);
  const piles = pileUp(cast, rule, continuing);
  // Write-ins that nobody wrote in are no option.
  if (!piles.some(({ marks }) => marks.includes(writeIn))) continuing.delete(writeIn);
  const blank = sumOf(piles, "blank");
  const rounds: Round[] = [];
  const done = (winner: Choice | null, undecided: RankedChoiceCount["undecided"]): RankedChoiceCount => ({
    kind: "ranked-choice",
    rounds,
    blank,
    ballots: cast.ballots,
    winner,
    undecided,
  });
  let firstThreshold: number | undefined;
  for (;;) {
    const tally = new Map([...continuing].map((option) => [option, sumOf(piles, option)]));
    const total = [...tally.values()].reduce((sum, votes) => sum + votes, 0);
    if (total === 0) return done(null, "no-votes");
    const ownThreshold = Math.floor(total / 2) + 1;
    firstThreshold ??= ownThreshold;
    const threshold = rule.majorityOf === "round" ? ownThreshold : firstThreshold;
    const sorted = [...tally].sort(([a, x], [b, y]) => y - x || a - b);
    const before = {
      round: rounds.length + 1,
      votes: sorted.map(([option, votes]) => ({ choice: named(option), votes })),
      threshold,
      inactive: {
        choices: sumOf(piles, "choices"),
        overvote: sumOf(piles, "overvote"),
        skipped: sumOf(piles, "skipped"),
        repeated: sumOf(piles, "repeated"),
      },
    };
    const [first] = sorted;
    const mayWin = first !== undefined && (first[0] !== writeIn || rule.writeIns === "one-option");
    if (mayWin && (first[1] >= threshold || continuing.size === 1)) {
      rounds.push({ ...before, eliminated: [], elected: named(first[0]), tie: null });
      return done(named(first[0]), null);
    }
    const { out, tie, unbroken } = whoGoesOut(tally, rule, rounds.length === 0);
    if (unbroken !== null) {
      rounds.push({ ...before, eliminated: [], elected: null, tie: unbroken.map(named) });
      return done(null, { tied: unbroken.map(named) });
    }
    for (const option of out) continuing.delete(option);
    const eliminated = out.map((option) => eliminate(piles, option, rule, continuing));
    rounds.push({ ...before, eliminated, elected: null, tie: tie?.map(named) ?? null });
  }
}

interface GoingOut {
  readonly out: readonly number[];
  readonly tie: readonly number[] | null;
  /** Who is tied where the rule breaks no ties. */
  readonly unbroken: readonly number[] | null;
}

function whoGoesOut(tally: ReadonlyMap<number, number>, rule: RankedChoiceRule, firstRound: boolean): GoingOut {
  const decided = (out: readonly number[], tie: GoingOut["tie"] = null): GoingOut => ({ out, tie, unbroken: null });
  if (firstRound && rule.writeIns === "eliminated-first" && tally.has(writeIn)) return decided([writeIn]);
  if (rule.elimination === "batch") {
    const batch = lastBatch(tally);
    if (batch.length > 1) return decided(batch);
  }
  const fewest = Math.min(...tally.values());
  const last = [...tally].filter(([, votes]) => votes === fewest).map(([option]) => option);
  const [only] = last;
  if (last.length === 1 && only !== undefined) return decided([only]);
  const ranked = rankTied(last, rule.ties);
  return ranked === null ? { out: [], tie: null, unbroken: last } : decided(ranked.slice(-1), ranked);
}

/** The most options, from the last one up, whose votes together are fewer than those of the next one; never all of them. */
function lastBatch(tally: ReadonlyMap<number, number>): readonly number[] {
  const ascending = [...tally].sort(([a, x], [b, y]) => x - y || a - b);
  let [sum, size] = [0, 0];
  for (const [i, [, votes]] of ascending.entries()) {
    if (sum < votes) size = i;
    sum += votes;
  }
  return ascending.slice(0, size).map(([option]) => option);
}

function eliminate(piles: readonly Pile[], option: number, rule: RankedChoiceRule, continuing: ReadonlySet<number>): Eliminated {
  const transfers = new Map<number, number>();
  let exhausted = 0;
  for (const pile of piles) {
    if (pile.standing !== option) continue;
    pile.standing = standingOf(pile.marks, rule, continuing);
    if (typeof pile.standing === "number") transfers.set(pile.standing, (transfers.get(pile.standing) ?? 0) + pile.ballots);
    else exhausted += pile.ballots;
  }
  const sorted = [...transfers].sort(([a, x], [b, y]) => y - x || a - b);
  return { choice: named(option), transfers: sorted.map(([to, votes]) => ({ choice: named(to), votes })), exhausted };
}

function sumOf(piles: readonly Pile[], standing: Standing): number {
  let sum = 0;
  for (const pile of piles) if (pile.standing === standing) sum += pile.ballots;
  return sum;
}

function named(option: number): Choice {
  return option === writeIn ? "write-in" : option;
}
