import type { ProofsOf } from "../count/count-said.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { votesChecker } from "./check-vote.ts";

/**
 * Checks the proofs of a ballot of a group: some 20 ms each.
 * @param onChecked hears after each how many were checked so far
 */
export function proofsOf(keccak: Keccak = keccak256, onChecked: (checked: number) => void = () => {}): ProofsOf {
  let checked = 0;
  return ({ terms, scope }) => {
    const holds = scope === null ? null : votesChecker(terms, scope, keccak);
    if (holds === null) return null;
    return ({ bytes, kind }) => {
      const good = holds(bytes, kind);
      checked += 1;
      onChecked(checked);
      return good;
    };
  };
}
