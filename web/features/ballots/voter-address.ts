import { cutInTheMiddle } from "../../lib/hex.ts";

/** Where a named voter's votes are told: an identifier may hold what an address has a meaning of its own for. */
export function voterAddress(voter: string): string {
  return `/ballots/voters/${encodeURIComponent(voter)}`;
}

/** Where any voter's votes are told: a country's have a page of their own kind. */
export function voterPath({ voter, named }: { readonly voter: string; readonly named: boolean }): string {
  return named ? voterAddress(voter) : `/ballots/countries/${voter}`;
}

/** The identifier that stands in a page's address; null where that is no encoding of any. */
export function voterOfAddress(code: string): string | null {
  try {
    return decodeURIComponent(code);
  } catch {
    return null;
  }
}

/** An account's identifier with its middle cut out; a name stays whole. */
export function shortVoter(voter: string): string {
  return /\s/.test(voter) ? voter : cutInTheMiddle(voter);
}

/** What heads a column of a voter: accounts of one kind begin alike, so their ends tell them apart. */
export function voterInitials(voter: string): string {
  if (voter.length <= 8) return voter;
  return /\s/.test(voter) ? `${voter.slice(0, 7)}…` : `…${voter.slice(-5)}`;
}
