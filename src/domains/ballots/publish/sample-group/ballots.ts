import type { PlannedBallot } from "../publication.ts";
import recorded from "./votes.json" with { type: "json" };

/** Invented voters of an invented group, by the order in which they joined it: `new Identity("sample member 0")` to 11. */
const members = 12;

type Terms = Omit<PlannedBallot, "rows" | "reveals" | "result">;

/** What voters' proofs are bound to: with any other word here they would not hold, and the ballots could not be recorded. */
const secretTerms: Terms = {
  form: "SECRET",
  rule: "YES_NO",
  ref: "SAMPLE-SECRET",
  title: "Sample secret ballot: to keep the relief stock open at night",
  question: "An invented vote of an invented group of twelve. Each vote carries a proof that a member cast it, which does not tell who.",
  options: [
    { name: "Yes", class: "YES" },
    { name: "No", class: "NO" },
    { name: "Abstain", class: "ABSTAIN" },
  ],
  date: 20_250_610,
  eligible: members,
  majority: { of: 1, in: 2 },
  group: { depth: recorded.depth, root: recorded.root },
  properties: {},
};

const sealedTerms: Terms = {
  form: "SEALED",
  rule: "PLURALITY",
  ref: "SAMPLE-SEALED",
  title: "Sample sealed ballot: who keeps the keys of the relief stock",
  question: "An invented vote of the same group. Choices were sealed until the ballot was closed; one voter never opened theirs.",
  options: ["Sample Candidate Fern", "Sample Candidate Gorse", "Sample Candidate Heath"].map((name) => ({ name, class: "CANDIDATE" })),
  seats: 1,
  date: 20_250_612,
  eligible: members,
  group: { depth: recorded.depth, root: recorded.root },
  properties: {},
};

/** Two invented ballots of a group, with proofs that were made once: README.md says how. */
export function sampleGroupBallots(): readonly PlannedBallot[] {
  const opened = recorded.sealed.filter(({ salt }) => salt !== "");
  return [
    {
      ...secretTerms,
      rows: rowsOf(recorded.secret.map(({ nullifier, choice, proof }) => [nullifier, byte(choice), proof])),
      result: { date: 20_250_610, elected: [1], counts: [5n, 3n, 1n] },
    },
    {
      ...sealedTerms,
      rows: rowsOf(recorded.sealed.map(({ nullifier, commitment, proof }) => [nullifier, commitment, proof])),
      reveals: rowsOf(opened.map(({ nullifier, choice, salt }) => [nullifier, byte(choice), salt])),
      result: { date: 20_250_613, elected: [1], counts: [4n, 2n, 1n] },
    },
  ];
}

function rowsOf(rows: readonly (readonly string[])[]): Uint8Array {
  return Buffer.from(rows.flat().join(""), "hex");
}

function byte(choice: number): string {
  return choice.toString(16).padStart(2, "0");
}
