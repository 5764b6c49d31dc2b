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

/**
 * Rows of a named roll call, ascending by the number of the voter's name; votes of one voter stay in their order.
 * @param weighted whether rows have a weight
 */
export function packNamedVotes(
  votes: readonly { readonly voter: number; readonly choice: number; readonly weight: bigint }[],
  weighted: boolean,
): Uint8Array {
  const length = weighted ? 20 : 4;
  const rows = Buffer.alloc(length * votes.length);
  for (const [i, { voter, choice, weight }] of [...votes].sort((a, b) => a.voter - b.voter).entries()) {
    rows.writeUIntBE(voter, length * i, 3);
    rows[length * i + 3] = choice;
    if (!weighted) continue;
    rows.writeBigUInt64BE(weight >> 64n, length * i + 4);
    rows.writeBigUInt64BE(BigInt.asUintN(64, weight), length * i + 12);
  }
  return rows;
}

/** Rows of an aggregate, ascending by the number of the counting unit's name: for each option in turn its votes there. */
export function packSums(units: readonly { readonly unit: number; readonly counts: readonly bigint[] }[]): Uint8Array {
  const length = 4 + 8 * (units[0]?.counts.length ?? 0);
  const rows = Buffer.alloc(length * units.length);
  for (const [i, { unit, counts }] of [...units].sort((a, b) => a.unit - b.unit).entries()) {
    rows.writeUInt32BE(unit, length * i);
    for (const [option, votes] of counts.entries()) rows.writeBigUInt64BE(votes, length * i + 4 + 8 * option);
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
  /** 32 bytes; of all papers of a ballot or of none. */
  readonly receipt?: Uint8Array;
}

/** Rows of cast-vote records without weights. */
export function packPapers(papers: readonly Paper[]): Uint8Array {
  const ranks = papers[0]?.choices.length ?? 0;
  const length = 6 + ranks + (papers[0]?.receipt?.length ?? 0);
  const rows = Buffer.alloc(length * papers.length);
  for (const [i, { number, unit, choices, receipt }] of papers.entries()) {
    rows.writeUInt32BE(number, length * i);
    rows.writeUInt16BE(unit, length * i + 4);
    rows.set(choices, length * i + 6);
    if (receipt !== undefined) rows.set(receipt, length * i + 6 + ranks);
  }
  return rows;
}
