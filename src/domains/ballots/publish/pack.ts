/** Rows of a roll call, ascending by voter. @throws RangeError for a voter that is not three letters, or twice there */
export function packRollCall(votes: readonly { readonly voter: string; readonly choice: number }[]): Uint8Array {
  const rows = Buffer.alloc(4 * votes.length);
  let last = "";
  for (const [i, { voter, choice }] of [...votes].sort((a, b) => (a.voter < b.voter ? -1 : 1)).entries()) {
    if (!/^[A-Z0-9]{3}$/.test(voter) || voter === last) throw new RangeError(`A voter is three capitals, and votes once: ${voter}`);
    rows.write(voter, 4 * i, "latin1");
    rows[4 * i + 3] = choice;
    last = voter;
  }
  return rows;
}

/** A paper of an election as an office recorded it. */
export interface Paper {
  /** Ascending, from 1. */
  readonly number: number;
  /** Number of the counting unit, such as a precinct; below 65,536. */
  readonly unit: number;
  /** As many as the ballot has ranks. */
  readonly choices: readonly number[];
}

/** Rows of cast-vote records without receipts and weights. */
export function packPapers(papers: readonly Paper[]): Uint8Array {
  const length = 6 + (papers[0]?.choices.length ?? 0);
  const rows = Buffer.alloc(length * papers.length);
  for (const [i, { number, unit, choices }] of papers.entries()) {
    rows.writeUInt32BE(number, length * i);
    rows.writeUInt16BE(unit, length * i + 4);
    rows.set(choices, length * i + 6);
  }
  return rows;
}
