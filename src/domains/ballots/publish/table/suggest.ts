import { draftHead, draftRest } from "../../../../publish/table/draft-head.ts";
import { dayFormatsOf, type Look, numberStylesOf } from "../../../../publish/table/look.ts";
import { toChoose } from "../../../../publish/table/map-file.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import { classWords } from "./map.ts";

const voterNames = /^(voter|voted_?by|elector|member|delegate|wallet|account|address|sender)/i;
const choiceNames = /^(vote|choice|option|ballot_?choice|position|selection|support)$/i;
const unitNames = /precinct|ward|district|polling|station|constituency|county|municipality|^place$/i;
const sumNames = /^(votes?|count|total|number)(_?(cast|count|total))?$/i;
const optionNames = /candidate|option|choice|party|answer/i;
const ballotNames = /proposal|contest|ballot|poll|referendum|race|office|roll_?call|^id$/i;
const timeNames = /time|date|start|created|iso|timestamp/i;

/** Words that mean one class and no other. */
const plainClasses: Readonly<Record<string, keyof typeof classWords>> = {
  yes: "yes",
  yea: "yes",
  aye: "yes",
  for: "yes",
  no: "no",
  nay: "no",
  against: "no",
  abstain: "abstain",
  abstention: "abstain",
  absent: "absent",
  invalid: "invalid",
};

/** The columns that a vote is told by; null where none are called so. */
export function columnsOfVotes(looks: readonly Look[]): { readonly voter: Look; readonly choice: Look } | null {
  const [voter, choice] = [find(looks, voterNames), find(looks, choiceNames)];
  return voter === undefined || choice === undefined || choice.values.length > mostOptions ? null : { voter, choice };
}

/** The columns that a sum of votes is told by; null where none are called so. */
export function columnsOfTotals(looks: readonly Look[]): { readonly unit: Look; readonly option: Look; readonly votes: Look } | null {
  const [unit, option] = [find(looks, unitNames), find(looks, optionNames)];
  const votes = looks.find((look) => sumNames.test(look.column) && numberStylesOf(look).length > 0);
  return unit === undefined || option === undefined || votes === undefined ? null : { unit, option, votes };
}

/** A vote has few options; a column with more is something else. */
const mostOptions = 12;

function find(looks: readonly Look[], pattern: RegExp): Look | undefined {
  return looks.find((look) => pattern.test(look.column) && look.filled > 0);
}

/** Drafts a map of single votes from a file's header and first rows. Whatever they do not show says CHOOSE. */
export function draftVotes(path: string, table: Table, looks: readonly Look[]): string {
  const { voter, choice } = columnsOfVotes(looks) ?? {};
  const ballot = looks.find((look) => ballotNames.test(look.column) && look !== voter && look !== choice);
  const time = looks.find(({ column }) => timeNames.test(column));
  return lines([
    ...draftHead(path, table, "votes", { id: "council-votes", title: "City council: votes", publisher: "city-council" }),
    ...ballotLines(looks, ballot, time),
    `voter: { column: ${open(voter, "who votes")} }   # published for good: no person who has not agreed to it`,
    "choice:",
    `  column: ${open(choice, "what was chosen")}`,
    "  options:   # in the order in which a result is told; how cells read, what readers see, and what it means",
    ...(choice?.values ?? [`${toChoose}: what cells say`]).map(
      (value) => `    - { cell: ${JSON.stringify(value)}, name: ${JSON.stringify(capital(value))}, class: ${classOf(value)} }`,
    ),
    '# weight: { column: "…" }   # where votes have one',
    '# time: { column: "…", format: iso }   # of the single vote; needed where a later vote takes the place of an earlier one',
    "repeated: refuse   # or last: a voter's later vote takes the place of the earlier one, which is kept apart",
    ...counting,
    ...rest(looks, [ballot, voter, choice, time]),
  ]);
}

/** Drafts a map of sums of votes, likewise. */
export function draftTotals(path: string, table: Table, looks: readonly Look[]): string {
  const { unit, option, votes } = columnsOfTotals(looks) ?? {};
  const ballot = looks.find((look) => ballotNames.test(look.column) && look !== unit && look !== option && look !== votes);
  const time = looks.find(({ column }) => timeNames.test(column));
  const example = (look: Look | undefined) => (look === undefined ? "" : `   # ${look.values.slice(0, 3).join(", ")}`);
  return lines([
    ...draftHead(path, table, "vote-totals", { id: "city-results", title: "City: results by precinct", publisher: "city-elections" }),
    ...ballotLines(looks, ballot, time),
    `unit: { column: ${open(unit, "where the votes were counted")} }${example(unit)}`,
    `option: { column: ${open(option, "what was chosen")} }${example(option)}`,
    `votes: { column: ${open(votes, "how many")} }${example(votes)}`,
    "missing: refuse   # or zero: an option without a row in a unit has no votes there",
    "# What the source says is the whole: figures by the name of each option, or rows of the file:",
    '# declared: { totals: { "Name of an option": 123 } }',
    `# declared: { rows: { column: ${unit === undefined ? '"…"' : quote(unit)}, values: ["Total"] } }`,
    ...counting,
    ...rest(looks, [ballot, unit, option, votes, time]),
  ]);
}

function open(look: Look | undefined, what: string): string {
  return look === undefined ? `"${toChoose}: the column that says ${what}"` : quote(look);
}

function ballotLines(looks: readonly Look[], ballot: Look | undefined, time: Look | undefined): readonly string[] {
  const named = ballot === undefined ? null : quote(ballot);
  return [
    "ballot:",
    named === null
      ? `  ref: { constant: "${toChoose}: the source's own identifier; no column is called a proposal or contest" }`
      : `  ref: { column: ${named} }   # what tells one ballot from another, by the column's name: ${ballot?.values.slice(0, 3).join(", ")}`,
    named === null
      ? `  title: { constant: "${toChoose}: what was voted on" }`
      : `  title: { column: ${named}, prefix: "${ballot?.values.every((value) => /^\d+$/.test(value)) ? "Proposal " : ""}" }   # or the column that holds one`,
    ...(time === undefined ? ['  # date: { constant: "2025-12-31" }   # no column is called a date'] : [`  ${dateLine(time, looks)}`]),
  ];
}

function dateLine(time: Look, looks: readonly Look[]): string {
  const dated = looks.find((look) => timeNames.test(look.column) && dayFormatsOf(look).length === 1);
  if (dated !== undefined)
    return `date: { column: ${quote(dated)}, format: "${dayFormatsOf(dated)[0]}" }   # of the ballot, the same in all its rows? ${dated.values[0]}`;
  return `date: { column: "${toChoose}: ${time.column}?", format: "${toChoose}: such as YYYY-MM-DD" }`;
}

const counting = [
  "counting:",
  `  rule: "${toChoose}: yes-no, plurality, or unstated where the source does not say"`,
  "  # majority: { of: 1, in: 2 }   # only what the source states, likewise:",
  "  # majorityOf: yes-and-no       # or cast, or eligible",
  "  # quorum: { of: 1, in: 3 }",
  "  # eligible: 635",
];

function rest(looks: readonly Look[], used: readonly (Look | undefined)[]): readonly string[] {
  return draftRest(looks.filter((look) => !used.includes(look)).map(({ column }) => column));
}

function classOf(value: string): string {
  return plainClasses[value.toLowerCase()] ?? `"${toChoose}: ${Object.keys(classWords).join(", ")}"`;
}

function capital(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

function quote({ column }: Look): string {
  return JSON.stringify(column);
}

function lines(list: readonly string[]): string {
  return [...list, ""].join("\n");
}
