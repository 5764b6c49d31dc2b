/** Where a named voter's votes are told: an identifier may hold what an address has a meaning of its own for. */
export function voterAddress(voter: string): string {
  return `/ballots/voters/${encodeURIComponent(voter)}`;
}

/** The identifier that stands in a page's address; null where that is no encoding of any. */
export function voterOfAddress(code: string): string | null {
  try {
    return decodeURIComponent(code);
  } catch {
    return null;
  }
}
