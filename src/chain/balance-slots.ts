import { keccak256Hex } from "../kernel/keccak.ts";

/** Where a contract keeps its balances: a mapping at this slot, in Solidity's order of key and slot or in Vyper's. */
export interface BalanceMapping {
  readonly slot: bigint;
  readonly order: "solidity" | "vyper";
}

/** OpenZeppelin's upgradeable ERC-20 keeps its state apart (ERC-7201, openzeppelin.storage.ERC20). */
const namespaced = 0x52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace00n;

/** Most tokens have their balances at one of these. */
export const likelyMappings: readonly BalanceMapping[] = [
  ...Array.from({ length: 12 }, (_, slot): BalanceMapping => ({ slot: BigInt(slot), order: "solidity" })),
  { slot: namespaced, order: "solidity" },
  ...Array.from({ length: 6 }, (_, slot): BalanceMapping => ({ slot: BigInt(slot), order: "vyper" })),
];

/** The slot in storage of an address's balance. */
export function balanceSlot({ slot, order }: BalanceMapping, address: string): string {
  const key = address.slice(2).toLowerCase().padStart(64, "0");
  const base = slot.toString(16).padStart(64, "0");
  return keccak256Hex(Buffer.from(order === "solidity" ? key + base : base + key, "hex"));
}
