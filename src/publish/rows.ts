/** Where a record was read, for messages to people. */
export interface Origin {
  /** Path of the file as given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What else tells the row from others, such as its number in a list and its own identifier. Empty where nothing does. */
  readonly row: string;
}

export interface BadRow extends Origin {
  /** What is wrong, with what was found and expected. */
  readonly reason: string;
}

/** "allocations.csv:12 (06-FAO-010-A): totalAmountApproved: …" */
export function describeBadRow({ file, line, row, reason }: BadRow): string {
  return `${file}:${line}${row === "" ? "" : ` (${row})`}: ${reason}`;
}
