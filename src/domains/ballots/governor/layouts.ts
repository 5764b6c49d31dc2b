import { keccak256Hex } from "../../../kernel/keccak.ts";

/** Where upgradeable Governors keep their votes (ERC-7201). */
const namespaced = ["Simple", "Fractional", "Overridable"].map((kind) => erc7201(`openzeppelin.storage.GovernorCounting${kind}`));

/**
 * Slots at which a Governor's mapping `_proposalVotes` may lie. Which one depends on the extensions that it is built of; a
 * proposal's votes lie in it as against, for, abstain, in versions 4 and 5, simple, fractional and overridable alike.
 */
export const likelyLayouts: readonly string[] = [...Array.from({ length: 32 }, (_, slot) => word(BigInt(slot))), ...namespaced];

/** The three slots in storage of a proposal's votes: against, for, abstain. @param layout slot of the mapping, 32 bytes */
export function voteSlots(layout: string, proposal: bigint): readonly [against: string, inFavour: string, abstain: string] {
  const first = BigInt(keccak256Hex(Buffer.from(word(proposal).slice(2) + layout.slice(2), "hex")));
  return [word(first), word(first + 1n), word(first + 2n)];
}

/** keccak256(abi.encode(uint256(keccak256(name)) - 1)) without its last byte. */
function erc7201(name: string): string {
  const outer = BigInt(keccak256Hex(Buffer.from(name))) - 1n;
  return word(BigInt(keccak256Hex(Buffer.from(word(outer).slice(2), "hex"))) & ~255n);
}

function word(value: bigint): string {
  return `0x${BigInt.asUintN(256, value).toString(16).padStart(64, "0")}`;
}
