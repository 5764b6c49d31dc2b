import { createHash } from "node:crypto";
import { bytesToHex } from "viem";
import { issueSeparator } from "../properties.ts";
import { packPapers, packRollCall } from "./pack.ts";
import type { BallotPublication, PlannedBallot } from "./publication.ts";
import { sampleGroupBallots } from "./sample-group/ballots.ts";

/** Day up to which the invented source speaks. */
const dataDate = 20_250_630;

const members = ["BGD", "BRA", "CAN", "CHL", "EGY", "FJI", "FRA", "IND", "JPN", "KEN", "MEX", "NAM", "NZL", "SOM", "ZAF"];

/** How each member votes, in their order: yes, no, abstains, is absent, does not vote. */
const letters = "YNA-.";

const options = [
  { name: "Yes", class: "YES" },
  { name: "No", class: "NO" },
  { name: "Abstain", class: "ABSTAIN" },
  { name: "Absent", class: "ABSENT" },
  { name: "Not voting", class: "NOT_VOTING" },
] as const;

interface Call {
  readonly number: number;
  readonly session: number;
  readonly date: number;
  readonly title: string;
  readonly votes: string;
  readonly important: boolean;
  readonly issues: readonly string[];
  /** By option; absent: what the votes add up to. */
  readonly declared?: readonly bigint[];
}

const calls: readonly Call[] = [
  {
    number: 1,
    session: 1,
    date: 20_240_312,
    title: "Sample resolution: a shared stock of relief goods",
    votes: "YYYYYYYYYYYYYYY",
    important: false,
    issues: ["Relief"],
  },
  {
    number: 2,
    session: 1,
    date: 20_240_314,
    title: "Sample resolution: a levy on shipping fuel, to be paid into a common fund for the states that are hit first by the rising sea",
    votes: "YYNAYYANNYAYYY-",
    important: true,
    issues: ["Climate", "Finance"],
  },
  {
    number: 3,
    session: 1,
    date: 20_240_315,
    title: "Sample amendment: to strike the levy’s second paragraph",
    votes: "NNYANNAYYNANN--",
    important: false,
    issues: ["Climate"],
  },
  {
    number: 4,
    session: 2,
    date: 20_250_211,
    title: "Sample resolution: to publish every ballot to the single vote",
    votes: "YYYYAYYNYYYYY.Y",
    important: true,
    issues: ["Openness"],
  },
  {
    number: 5,
    session: 2,
    date: 20_250_213,
    title: "Sample resolution: the budget of the coming year",
    votes: "YAYYYYYYNYYYYYA",
    important: true,
    issues: ["Finance"],
    // One more yes than was recorded, one abstention fewer: for demonstration of how that shows.
    declared: [13n, 1n, 1n, 0n, 0n],
  },
];

const candidates = ["Sample Candidate Acacia", "Sample Candidate Baobab", "Sample Candidate Cedar"];

/** Ranked papers of two precincts: first, second and third preference; 0 none. How many there are of each. */
const papers = [
  { unit: 1, choices: [1, 2, 0], count: 41 },
  { unit: 1, choices: [2, 1, 3], count: 22 },
  { unit: 1, choices: [3, 2, 1], count: 30 },
  { unit: 2, choices: [1, 3, 0], count: 19 },
  { unit: 2, choices: [2, 3, 0], count: 27 },
  { unit: 2, choices: [3, 0, 0], count: 24 },
  { unit: 2, choices: [0, 0, 0], count: 3 },
  { unit: 2, choices: [255, 1, 0], count: 2 },
] as const;

/** A few invented ballots: roll calls, one of them with a declared result that is wrong, a ranked election, and two of a group. */
export function sampleBallots(): BallotPublication {
  const ballots = [...calls.map(rollCall), election(), ...sampleGroupBallots()];
  return {
    terms: {
      source: "sample-ballots",
      title: "Sample data: invented ballots",
      licence: "CC0-1.0",
      attribution: "Nobody: every vote is invented",
      sample: true,
    },
    publisher: { ref: "sample-assembly", name: "Sample Assembly", country: null, kind: "MULTILATERAL" },
    ballots,
    files: [{ name: "sample-ballots", sha256: digestOf(ballots), dataDate }],
    reading: { badRows: [], warnings: [], ignored: [], placeholders: 0 },
    content: [`${ballots.length} invented ballots.`],
  };
}

function rollCall({ number, session, date, title, votes, important, issues, declared }: Call): PlannedBallot {
  const choices = [...votes].map((letter) => letters.indexOf(letter) + 1);
  const counted = options.map((_, i) => BigInt(choices.filter((choice) => choice === i + 1).length));
  return {
    form: "ROLL_CALL",
    rule: "YES_NO",
    ref: `SAMPLE-${session}-${number}`,
    title,
    question: "An invented vote of an invented assembly. It shows how a ballot is told here.",
    options,
    date,
    eligible: members.length,
    roll: members,
    majority: important ? { of: 2, in: 3 } : { of: 1, in: 2 },
    properties: {
      session: String(session),
      resolution: `SAMPLE/${session}/${number}`,
      important: important ? "yes" : "no",
      issues: issues.join(issueSeparator),
    },
    rows: packRollCall(members.map((voter, i) => ({ voter, choice: choices[i] ?? 0 }))),
    result: { date, elected: [], counts: declared ?? counted },
    ...(number === 4 && { intents: [{ date: date + 1, document: "SAMPLE/2/4/Add.1", rows: packRollCall([{ voter: "IND", choice: 1 }]) }] }),
  };
}

function election(): PlannedBallot {
  const each = papers.flatMap(({ unit, choices, count }) => Array.from({ length: count }, () => ({ unit, choices })));
  return {
    form: "CAST_VOTE_RECORDS",
    rule: "RANKED",
    ref: "SAMPLE-ELECTION",
    title: "Sample election: the chair of the Sample Assembly",
    question: "An invented election with preferences in order.",
    options: candidates.map((name) => ({ name, class: "CANDIDATE" })),
    ranks: 3,
    seats: 1,
    date: 20_250_520,
    tagged: true,
    properties: {
      overvote: "exhausts",
      "skipped-ranks": "1",
      repeated: "is-skipped",
      elimination: "single",
      "write-ins": "eliminated-first",
      "majority-of": "round",
      ties: "none",
    },
    rows: packPapers(each.map((paper, i) => ({ number: i + 1, ...paper, receipt: sampleReceipt(i + 1) }))),
  };
}

/** What an invented voter took home: sha256 of "sample receipt 1", and so on. */
function sampleReceipt(number: number): Uint8Array {
  return createHash("sha256").update(`sample receipt ${number}`).digest();
}

function digestOf(ballots: readonly PlannedBallot[]) {
  const hash = createHash("sha256");
  for (const { ref, rows, reveals } of ballots)
    hash
      .update(ref)
      .update(rows)
      .update(reveals ?? "");
  return bytesToHex(hash.digest());
}
