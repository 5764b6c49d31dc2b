import { sealOf } from "@plainsight/verifier/ballot-seal";
import { padHex } from "viem";
import { packed, toLedger } from "../../src/domains/ballots/publish/encode.ts";
import { sampleGroupBallots } from "../../src/domains/ballots/publish/sample-group/ballots.ts";
import type { DishonestBallots } from "./dishonest-ballots.ts";

const roll = ["AFG", "CHN", "KEN", "NAM"];
const options = [
  { name: "Yes", class: "YES" },
  { name: "No", class: "NO" },
  { name: "Abstain", class: "ABSTAIN" },
] as const;
const planned = { form: "ROLL_CALL", rule: "YES_NO", title: "A question", options, properties: {}, rows: new Uint8Array() } as const;
const terms = (ref: string, more: object = {}) => ({ ...toLedger({ ...planned, ref, roll, eligible: 4 }), ...more });
const rows = (text: string) => packed(Uint8Array.from(text, (letter) => (/\d/.test(letter) ? Number(letter) : letter.charCodeAt(0))));
/** The truth: two for it, one against, one abstention. */
export const honest = rows("AFG1CHN2KEN1NAM3");
const truth = [0, 2, 1, 1] as const;

/** What the publisher's contract does, the ballot whose page tells it, and what is found there and by a recount from the node. */
export interface Deed {
  readonly does: string;
  tell(box: DishonestBallots, stream: number): Promise<void>;
  readonly shown: readonly string[];
  readonly recounted: readonly string[];
  readonly ballot?: number;
}

const open = (box: DishonestBallots, stream: number, more: object = {}, seq = 1) =>
  box.say(stream, seq, "BallotOpened", [terms(`${stream}`, more)]);
export const vote = (box: DishonestBallots, stream: number, seq: number, votes: `0x${string}`, { ballot = 1, last = true } = {}) =>
  box.say(stream, seq, "VotesRecorded", [BigInt(ballot), last, votes]);

/** Says these rows of a roll call, and pretends to have counted the truth. */
const saying = (does: string, said: string, shown: readonly string[]): Deed => ({
  does,
  async tell(box, stream) {
    await open(box, stream);
    await vote(box, stream, 2, rows(said));
    await box.count(stream, 1, truth);
  },
  shown,
  recounted: shown,
});

const tag = (byte: number) => padHex(`0x${byte.toString(16)}`, { size: 32 });
const joined = (...parts: readonly string[]): `0x${string}` => `0x${parts.map((part) => part.replace(/^0x/, "")).join("")}`;
const secret = { form: 2, roll: "0x", eligible: 0n } as const;
const sealed = { form: 3, roll: "0x", eligible: 0n } as const;
/** A ballot of the sample in which a group votes. */
export const ofGroup = sampleGroupBallots()[0];

export const deeds: readonly Deed[] = [
  saying("flips a vote", "AFG1CHN1KEN1NAM3", ["TALLY_DIFFERS"]),
  saying("drops a vote", "AFG1CHN2KEN1", ["TALLY_DIFFERS"]),
  saying("doubles a vote", "AFG1CHN2KEN1KEN1NAM3", ["DUPLICATE"]),
  saying("takes a voter who is not on the roll", "AFG1CHN2KEN1NAM3USA1", ["NOT_ELIGIBLE"]),
  saying("takes a vote for an option that there is not", "AFG1CHN2KEN1NAM3CHN9", ["UNKNOWN_OPTION"]),
  {
    does: "moves a vote to another ballot",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, rows("AFG1CHN2KEN1"));
      await open(box, stream, { ref: "other" }, 3);
      await vote(box, stream, 4, rows("NAM3"), { ballot: 3 });
      await box.count(stream, 1, truth);
      await box.count(stream, 3, [0, 0, 0, 0]);
    },
    shown: ["TALLY_DIFFERS"],
    recounted: ["TALLY_DIFFERS"],
    ballot: 3,
  },
  {
    does: "counts otherwise than it says",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, honest);
      await box.count(stream, 1, [0, 3, 0, 1]);
    },
    shown: ["TALLY_DIFFERS"],
    recounted: ["TALLY_DIFFERS"],
  },
  {
    does: "declares another result than it counts",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, honest);
      await box.say(stream, 3, "ResultDeclared", [1n, 0, "0x01", [3n, 0n, 1n]]);
      await box.count(stream, 1, truth);
    },
    shown: ["RESULT_DIFFERS"],
    recounted: ["RESULT_DIFFERS"],
  },
  {
    does: "leaves a number out",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 3, honest);
      await box.count(stream, 1, truth);
    },
    shown: ["OUT_OF_SEQUENCE"],
    recounted: ["OUT_OF_SEQUENCE", "STREAM_DIFFERS"],
  },
  {
    does: "uses a number twice",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, rows("AFG1CHN2"), { last: false });
      await vote(box, stream, 2, rows("KEN1NAM3"));
      await box.count(stream, 1, truth);
    },
    shown: ["OUT_OF_SEQUENCE", "TALLY_DIFFERS"],
    recounted: ["OUT_OF_SEQUENCE", "RECORD_OUT_OF_PLACE"],
  },
  {
    does: "logs a record that can't be read",
    async tell(box, stream) {
      await open(box, stream);
      await box.sayBytes(stream, 2, "VotesRecorded", "0x0badc0de");
      await vote(box, stream, 3, honest);
      await box.count(stream, 1, truth);
    },
    shown: ["OUT_OF_SEQUENCE", "STREAM_DIFFERS"],
    recounted: ["OUT_OF_SEQUENCE"],
  },
  {
    does: "seals something else than it says",
    async tell(box, stream) {
      await open(box, stream);
      await box.say(stream, 2, "VotesRecorded", [1n, true, honest], [1n, true, rows("AFG2CHN2KEN1NAM3")]);
      await box.count(stream, 1, truth);
    },
    shown: ["STREAM_DIFFERS"],
    recounted: ["STREAM_DIFFERS"],
  },
  {
    does: "takes a vote after the close",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, rows("AFG1CHN2"));
      await vote(box, stream, 3, rows("KEN1NAM3"));
      await box.count(stream, 1, truth);
    },
    shown: ["AFTER_CLOSE", "TALLY_DIFFERS"],
    recounted: ["AFTER_CLOSE", "TALLY_DIFFERS"],
  },
  {
    does: "tells another number of votes at the close",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, honest, { last: false });
      await box.say(stream, 3, "BallotClosed", [1n, 5n]);
      await box.count(stream, 1, truth);
    },
    shown: ["CLOSING_DIFFERS"],
    recounted: ["CLOSING_DIFFERS"],
  },
  {
    does: "takes a vote outside of the window",
    async tell(box, stream) {
      await open(box, stream, { live: true, opens: 1, closes: 2 });
      await vote(box, stream, 2, honest);
      await box.count(stream, 1, truth);
    },
    shown: ["OUTSIDE_WINDOW", "TALLY_DIFFERS"],
    recounted: ["OUTSIDE_WINDOW", "TALLY_DIFFERS"],
  },
  {
    does: "takes a nullifier twice",
    async tell(box, stream) {
      await open(box, stream, secret);
      await vote(box, stream, 2, joined(tag(1), "01", tag(2), "02", tag(1), "01"));
      await box.count(stream, 1, [0, 2, 1, 0]);
    },
    shown: ["DUPLICATE", "TALLY_DIFFERS"],
    recounted: ["DUPLICATE", "TALLY_DIFFERS"],
  },
  {
    does: "takes a nullifier that has no path to the root",
    async tell(box, stream) {
      await open(box, stream, { ...secret, depth: 1, root: tag(7) });
      await vote(box, stream, 2, joined(tag(1), "01", tag(9)));
      await box.count(stream, 1, [0, 1, 0, 0]);
    },
    shown: ["NOT_ELIGIBLE", "TALLY_DIFFERS"],
    recounted: ["NOT_ELIGIBLE", "TALLY_DIFFERS"],
  },
  {
    does: "takes an opened vote that is not what was sealed",
    async tell(box, stream) {
      const row = joined(tag(1), "01", tag(8));
      const seal = sealOf({ stream, ballot: 1 }, Buffer.from(row.slice(2), "hex"));
      await open(box, stream, sealed);
      await box.say(stream, 2, "VotesSealed", [1n, joined(tag(1), seal)]);
      await box.say(stream, 3, "BallotClosed", [1n, 0n]);
      await box.say(stream, 4, "VotesRevealed", [1n, joined(tag(1), "02", tag(8))]);
      await box.count(stream, 1, [0, 0, 1, 0]);
    },
    shown: ["SEAL_DIFFERS", "TALLY_DIFFERS"],
    recounted: ["SEAL_DIFFERS", "TALLY_DIFFERS"],
  },
  {
    does: "opens a vote before the close",
    async tell(box, stream) {
      const row = joined(tag(1), "01", tag(8));
      const seal = sealOf({ stream, ballot: 1 }, Buffer.from(row.slice(2), "hex"));
      await open(box, stream, sealed);
      await box.say(stream, 2, "VotesSealed", [1n, joined(tag(1), seal)]);
      await box.say(stream, 3, "VotesRevealed", [1n, row]);
      await box.count(stream, 1, [0, 1, 0, 0]);
    },
    shown: ["BEFORE_CLOSE", "TALLY_DIFFERS"],
    recounted: ["BEFORE_CLOSE", "TALLY_DIFFERS"],
  },
  {
    does: "takes a vote whose proof of membership does not hold",
    async tell(box, stream) {
      if (ofGroup === undefined) throw new Error("The sample has no ballot of a group.");
      const said = toLedger(ofGroup);
      await box.say(stream, 1, "BallotOpened", [said]);
      // Two votes with their proofs, of which the second says something else than its proof does.
      const votes = ofGroup.rows.slice(0, 2 * 289);
      votes[289 + 32] = votes[289 + 32] === 1 ? 2 : 1;
      await vote(box, stream, 2, packed(votes));
      await box.count(stream, 1, [
        0,
        Number(votes[32] === 1) + Number(votes[321] === 1),
        Number(votes[32] === 2) + Number(votes[321] === 2),
        Number(votes[32] === 3),
      ]);
    },
    shown: ["NOT_PROVEN", "TALLY_DIFFERS"],
    recounted: ["NOT_PROVEN", "TALLY_DIFFERS"],
  },
  {
    does: "records votes of a ballot before it opens it",
    async tell(box, stream) {
      await vote(box, stream, 1, honest, { ballot: 2 });
      await open(box, stream, {}, 2);
      await box.count(stream, 2, truth);
    },
    shown: ["NO_BALLOT"],
    recounted: ["NO_BALLOT"],
    ballot: 2,
  },
  {
    does: "shows proofs of another ballot",
    async tell(box, stream) {
      if (ofGroup === undefined) throw new Error("The sample has no ballot of a group.");
      const said = { ...toLedger(ofGroup), ref: "another" };
      await box.say(stream, 1, "BallotOpened", [said]);
      await vote(box, stream, 2, packed(ofGroup.rows.slice(0, 289)));
      await box.count(stream, 1, [0, 0, 0, 0]);
    },
    shown: ["NOT_PROVEN"],
    recounted: ["NOT_PROVEN"],
  },
];
