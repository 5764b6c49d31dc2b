import { balanceSlot } from "./balance-slots.ts";

/** Where OpenZeppelin's upgradeable contracts keep their state since version 5 (ERC-7201): openzeppelin.storage.ERC20, its third word. */
const namespacedErc20 = 0x52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02n;
/** openzeppelin.storage.ERC1155Supply, its first word. */
const namespacedErc1155 = 0x4a593662ee04d27b6a00ebb31be7fe0c102c2ade82a7c5d764f2df05dc4e2800n;

const upTo = (count: number): readonly bigint[] => Array.from({ length: count }, (_, slot) => BigInt(slot));

/** Slots at which most ERC-20 contracts have their total supply: upgradeable ones of version 4 behind gaps of fifty. */
export const likelySupplySlots: readonly bigint[] = [...upTo(128), namespacedErc20];

/** Slots of the mapping at which most ERC-1155 contracts have the supply of each id. */
export const likelySupplyMappings: readonly bigint[] = [...upTo(320), namespacedErc1155];

/** The slot in storage of a contract's total supply, as `likelySupplySlots` has it. */
export const supplySlot = (slot: bigint): string => `0x${slot.toString(16).padStart(64, "0")}`;

/** The slot in storage of one id's supply, in a mapping as `likelySupplyMappings` has it. */
export const idSupplySlot = (slot: bigint, id: bigint): string => balanceSlot({ slot, order: "solidity" }, `0x${id.toString(16)}`);
