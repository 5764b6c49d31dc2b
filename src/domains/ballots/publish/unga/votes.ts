import { readCsv } from "../../../../publish/csv.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { packRollCall } from "../pack.ts";
import { voterOf } from "./voters.ts";

/** The votes of one roll call. */
export interface CallVotes {
  /** Three letters of the voter and the number of the choice, by voter. */
  readonly rows: Uint8Array;
}

/**
 * Reads the list of votes.
 * @param choices words of the source, in the order of the options
 * @param badRows takes what can't be read
 */
export function readVotes(
  { path, text }: OutsideFile,
  choices: readonly string[],
  badRows: BadRow[],
): { readonly byCall: ReadonlyMap<string, CallVotes>; readonly voters: number } {
  const codes = new Map<string, string | undefined>();
  const calls = new Map<string, Map<string, number>>();
  for (const { line, fields, fieldCount } of readCsv(path, text).rows) {
    const { rcid = "", country = "", country_code: alpha2 = "", vote = "" } = fields ?? {};
    const name = `${alpha2} ${country}`;
    if (!codes.has(name)) codes.set(name, voterOf(country, alpha2));
    const voter = codes.get(name);
    const choice = choices.indexOf(vote) + 1;
    let votes = calls.get(rcid);
    if (votes === undefined) {
      votes = new Map();
      calls.set(rcid, votes);
    }
    const fault =
      fields === undefined
        ? `expected 4 fields as in the header, got ${fieldCount}`
        : voter === undefined
          ? `country: no state is known as ${JSON.stringify(country)} with the code ${JSON.stringify(alpha2)}`
          : choice === 0
            ? `vote: got ${JSON.stringify(vote)}, expected ${choices.join(", ")}`
            : votes.has(voter)
              ? `country: ${voter} has a vote in roll call ${rcid} already`
              : undefined;
    if (fault !== undefined || voter === undefined) badRows.push({ file: path, line, row: `${rcid} ${country}`, reason: fault ?? "" });
    else votes.set(voter, choice);
  }
  const byCall = new Map(
    [...calls].map(([rcid, votes]) => [rcid, { rows: packRollCall([...votes].map(([voter, choice]) => ({ voter, choice }))) }]),
  );
  return { byCall, voters: new Set(codes.values()).size };
}
