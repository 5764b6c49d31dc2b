import { describe, expect, it } from "vitest";
import { Json } from "../json.ts";
import { CastBallots, overvote, undervote, writeIn } from "./cast-ballots.ts";
import { countMajority } from "./majority.ts";
import { countMostVotes } from "./most-votes.ts";
import { countRankedChoice } from "./ranked-choice.ts";
import { type MajorityRule, type RankedChoiceRule, readRule } from "./rule.ts";
import { rankTied } from "./tie-break.ts";

/** [how many, marks, weight] */
function cast(options: number, piles: readonly (readonly [number, readonly number[], bigint?])[]): CastBallots {
  const ballots = new CastBallots(options);
  for (const [many, marks, weight] of piles) for (let i = 0; i < many; i++) ballots.add(marks, weight ?? 1n);
  return ballots;
}

const ranked: RankedChoiceRule = {
  kind: "ranked-choice",
  ranks: 3,
  overvote: "exhausts",
  skippedRanks: 1,
  repeated: "is-skipped",
  elimination: "single",
  writeIns: "eliminated-first",
  majorityOf: "round",
  ties: { by: "none" },
};

describe("Ranked choice", () => {
  // Tennessee's four cities, the textbooks' example: 42, 26, 15 and 17 voters who each prefer the nearer city.
  const tennessee: readonly (readonly [number, readonly number[]])[] = [
    [42, [1, 2, 3, 4]],
    [26, [2, 3, 4, 1]],
    [15, [3, 4, 2, 1]],
    [17, [4, 3, 2, 1]],
  ];

  it("gives Knoxville the capital of Tennessee in three rounds", () => {
    const count = countRankedChoice(cast(4, tennessee), 4, { ...ranked, ranks: 4 });
    expect(count.winner).toBe(4);
    expect(count.rounds.map(({ votes }) => votes.map(({ choice, votes: n }) => [choice, n]))).toEqual([
      [
        [1, 42],
        [2, 26],
        [4, 17],
        [3, 15],
      ],
      [
        [1, 42],
        [4, 32],
        [2, 26],
      ],
      [
        [4, 58],
        [1, 42],
      ],
    ]);
  });

  it("leaves ranks beyond those that the rule counts aside", () => {
    const count = countRankedChoice(cast(4, tennessee), 4, { ...ranked, ranks: 2 });
    expect(count.winner).toBe(1);
    expect(count.rounds.at(-1)?.inactive.choices).toBe(26);
  });

  it("lets an overvote exhaust a ballot, or be skipped, as the rule says", () => {
    const ballots = cast(2, [
      [3, [1]],
      [2, [2]],
      [2, [overvote, 2]],
    ]);
    expect(countRankedChoice(ballots, 2, ranked).winner).toBe(1);
    expect(countRankedChoice(ballots, 2, { ...ranked, overvote: "is-skipped" }).winner).toBe(2);
  });

  it("exhausts a ballot at the second rank without a mark in a row where one may be skipped", () => {
    const ballots = cast(2, [
      [3, [1]],
      [2, [2]],
      [2, [undervote, undervote, 2]],
    ]);
    const count = countRankedChoice(ballots, 2, ranked);
    expect([count.winner, count.rounds[0]?.inactive.skipped, count.blank]).toEqual([1, 2, 0]);
    expect(countRankedChoice(ballots, 2, { ...ranked, skippedRanks: null }).winner).toBe(2);
  });

  it("lets a second rank of the same option exhaust a ballot only where the rule says so", () => {
    const ballots = cast(3, [
      [4, [1]],
      [3, [2]],
      [2, [3, 3, 2]],
    ]);
    expect(countRankedChoice(ballots, 3, ranked).winner).toBe(2);
    const exhausting = countRankedChoice(ballots, 3, { ...ranked, repeated: "exhausts" });
    expect([exhausting.winner, exhausting.rounds.at(-1)?.inactive.repeated]).toEqual([1, 2]);
  });

  it("asks for more than half of the first round's votes where the rule says so", () => {
    const ballots = cast(3, [
      [4, [1]],
      [3, [2]],
      [2, [3]],
    ]);
    expect(countRankedChoice(ballots, 3, ranked).rounds.map(({ threshold }) => threshold)).toEqual([5, 4]);
    const first = countRankedChoice(ballots, 3, { ...ranked, majorityOf: "first-round" });
    expect([first.winner, first.rounds.map(({ threshold }) => threshold)]).toEqual([1, [5, 5, 5]]);
  });

  it("takes out all who together cannot overtake the next one, or one by one", () => {
    const ballots = cast(4, [
      [10, [1, 2]],
      [9, [2]],
      [2, [3, 1]],
      [1, [4, 1]],
    ]);
    expect(countRankedChoice(ballots, 4, { ...ranked, elimination: "batch" }).rounds[0]?.eliminated.map(({ choice }) => choice)).toEqual([
      4, 3,
    ]);
    expect(countRankedChoice(ballots, 4, ranked).rounds[0]?.eliminated.map(({ choice }) => choice)).toEqual([4]);
  });

  it("keeps in a batch only those who together have fewer votes than the next one, not as many", () => {
    const ballots = cast(4, [
      [5, [1]],
      [3, [2]],
      [2, [3]],
      [1, [4]],
    ]);
    const count = countRankedChoice(ballots, 4, { ...ranked, elimination: "batch" });
    expect(count.rounds[0]?.eliminated.map(({ choice }) => choice)).toEqual([4]);
  });

  it("counts write-ins as one option where the rule does not take them out first", () => {
    const ballots = cast(2, [
      [3, [1]],
      [4, [writeIn, 1]],
      [2, [2]],
    ]);
    expect(countRankedChoice(ballots, 2, ranked).winner).toBe(1);
    expect(countRankedChoice(ballots, 2, { ...ranked, writeIns: "one-option" }).winner).toBe("write-in");
  });

  it("stops at a tie that the rule does not break, and says who is tied", () => {
    const ballots = cast(3, [
      [4, [1]],
      [2, [2, 1]],
      [2, [3, 1]],
    ]);
    const stopped = countRankedChoice(ballots, 3, ranked);
    expect([stopped.winner, stopped.undecided, stopped.rounds.length]).toEqual([null, { tied: [2, 3] }, 1]);
    const broken = countRankedChoice(ballots, 3, { ...ranked, ties: { by: "order", order: [3, 1, 2] } });
    expect(broken.rounds[0]?.tie).toEqual([3, 2]);
    expect(broken.rounds[0]?.eliminated.map(({ choice }) => choice)).toEqual([2]);
  });

  it("of nothing but blank ballots elects nobody", () => {
    const count = countRankedChoice(cast(2, [[3, [undervote]]]), 2, ranked);
    expect([count.winner, count.undecided, count.blank]).toEqual([null, "no-votes", 3]);
  });
});

describe("Most votes", () => {
  const rule = { kind: "plurality", seats: 1, marks: 1, weighted: false, ties: { by: "none" } } as const;

  it("elects the option with the most ballots, or with the most weight", () => {
    const ballots = cast(2, [
      [3, [1]],
      [1, [2], 5n],
      [1, [undervote]],
      [1, [1, 2]],
      [1, [overvote]],
      [1, [writeIn]],
    ]);
    const count = countMostVotes(ballots, 2, rule);
    expect([count.winners, count.tally.blank, count.tally.invalid, count.tally.writeIns]).toEqual([[1], 1, 2, 1]);
    expect(countMostVotes(ballots, 2, { ...rule, weighted: true }).winners).toEqual([2]);
  });

  it("by approval counts each option of a ballot once", () => {
    const count = countMostVotes(
      cast(3, [
        [3, [1, 2]],
        [2, [2, 3, 3]],
      ]),
      3,
      { kind: "approval", seats: 1, weighted: false, ties: { by: "none" } },
    );
    expect([count.winners, count.tally.options.map(({ ballots }) => ballots)]).toEqual([[2], [3, 5, 2]]);
  });

  it("leaves a tie open, or breaks it by the published lot", () => {
    const ballots = cast(3, [
      [2, [1]],
      [2, [3]],
    ]);
    expect(countMostVotes(ballots, 3, rule)).toMatchObject({ winners: [], tie: [1, 3] });
    expect(countMostVotes(ballots, 3, { ...rule, ties: { by: "order", order: [2, 3, 1] } })).toMatchObject({ winners: [3], tie: [3, 1] });
  });
});

describe("Several seats", () => {
  const rule = { kind: "plurality", seats: 2, marks: 2, weighted: false, ties: { by: "none" } } as const;

  it("go to those with the most votes, of ballots that may mark as many", () => {
    const ballots = cast(4, [
      [3, [1, 2]],
      [2, [2, 3]],
      [1, [1, 2, 3]],
    ]);
    const count = countMostVotes(ballots, 4, rule);
    expect([count.winners, count.tie, count.tally.invalid]).toEqual([[2, 1], null, 1]);
  });

  it("leave only the last of them open in a tie for it", () => {
    const ballots = cast(3, [
      [3, [1]],
      [2, [2]],
      [2, [3]],
    ]);
    expect(countMostVotes(ballots, 3, rule)).toMatchObject({ winners: [1], tie: [2, 3] });
    expect(countMostVotes(ballots, 3, { ...rule, ties: { by: "order", order: [3, 2, 1] } })).toMatchObject({ winners: [1, 3] });
  });

  it("stay empty where nobody else has a vote", () => {
    expect(countMostVotes(cast(3, [[1, [3]]]), 3, rule)).toMatchObject({ winners: [3], tie: null });
  });
});

describe("A majority", () => {
  const half = { numerator: 1, denominator: 2 };
  const rule: MajorityRule = {
    kind: "majority",
    weighted: false,
    yes: [1],
    no: [2],
    abstain: [3],
    veto: null,
    of: "yes-and-no",
    share: half,
    moreThan: true,
    quorum: null,
  };
  const outcome = (piles: Parameters<typeof cast>[1], changed: Partial<MajorityRule> = {}, eligible: bigint | null = null) =>
    countMajority(cast(4, piles), 4, { ...rule, ...changed }, eligible).outcome;

  it("of those for and against leaves abstentions out; of those cast it does not", () => {
    const piles = [
      [3, [1]],
      [2, [2]],
      [5, [3]],
    ] as const;
    expect(outcome(piles)).toBe("carried");
    expect(outcome(piles, { of: "cast" })).toBe("not-carried");
  });

  it("is more than the share, or the share itself, without rounding", () => {
    const piles = [
      [2, [1]],
      [1, [2]],
    ] as const;
    const twoThirds = { numerator: 2, denominator: 3 };
    expect(outcome(piles, { share: twoThirds })).toBe("not-carried");
    expect(outcome(piles, { share: twoThirds, moreThan: false })).toBe("carried");
    expect(
      outcome([
        [1, [1]],
        [1, [2]],
      ]),
    ).toBe("not-carried");
  });

  it("needs its quorum of those eligible, and says nothing where their number is unknown", () => {
    const piles = [
      [3, [1]],
      [1, [3]],
    ] as const;
    const quorum = { numerator: 2, denominator: 5 };
    expect(outcome(piles, { quorum }, 10n)).toBe("carried");
    expect(outcome(piles, { quorum }, 11n)).toBe("no-quorum");
    expect(outcome(piles, { quorum })).toBeNull();
    expect(outcome(piles, { of: "eligible" })).toBeNull();
  });

  it("is stopped by a veto that reaches its share of all votes", () => {
    const veto = { options: [4], share: { numerator: 1, denominator: 3 } };
    expect(
      outcome(
        [
          [4, [1]],
          [2, [4]],
        ],
        { veto },
      ),
    ).toBe("vetoed");
    expect(
      outcome(
        [
          [5, [1]],
          [2, [4]],
        ],
        { veto },
      ),
    ).toBe("carried");
  });

  it("weighs, where the rule weighs", () => {
    const piles = [
      [3, [1]],
      [1, [2], 10n ** 24n],
    ] as const;
    expect(outcome(piles)).toBe("carried");
    expect(outcome(piles, { weighted: true })).toBe("not-carried");
  });
});

it("A published seed draws the same lot for everybody", () => {
  // By another implementation (viem): "2013:1" is 0x51b9…, "2013:2" 0x76fd…, "2013:3" 0x7342….
  expect(rankTied([1, 2, 3], { by: "seed", seed: "2013" })).toEqual([1, 3, 2]);
});

it("A mark of an option that there is not is refused", () => {
  expect(() => new CastBallots(2).add([3])).toThrow("ballot 1: data-malformed: got option 3, expected an option up to 2");
});

describe("A published rule", () => {
  const read = (rule: unknown) => readRule(new Json(rule, "rule"));

  it("is read as it is written", () => {
    expect(read(ranked)).toEqual(ranked);
    expect(read({ ...ranked, skippedRanks: null, ties: { by: "order", order: [2, 1] } })).toMatchObject({ skippedRanks: null });
  });

  it.each([
    [{ kind: "borda" }, "got borda, expected plurality or approval or majority or ranked-choice"],
    [
      { kind: "approval", seats: 1, weighted: "yes", ties: { by: "none" } },
      'rule.weighted: input-malformed: got "yes", expected true or false',
    ],
    [{ kind: "approval", seats: 1, weighted: false, ties: { by: "coin" } }, "got coin, expected none, order or seed"],
    [{ ...ranked, overvote: "counts" }, "got counts, expected exhausts or is-skipped"],
  ])("that is none is refused with what was expected", (rule, message) => {
    expect(() => read(rule)).toThrow(message);
  });
});
