import { callContracts } from "../chain/call-contract.ts";
import type { LedgerNode } from "../chain/node.ts";
import { proveStorage } from "../chain/prove-storage.ts";
import { idSupplySlot, likelySupplyMappings, likelySupplySlots, supplySlot } from "../chain/supply-slots.ts";
import type { CarbonContract } from "../kernel/carbon-token.ts";
import { groupBy } from "../kernel/group.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { getSuppliesToAsk, type SupplyCheck, type SupplyToAsk, storeCarbonTokens } from "../store/carbon-tokens.ts";
import type { Sql } from "../store/client.ts";
import type { KnownBalance } from "../store/token-balances.ts";
import type { WriteConnection } from "../store/write-connection.ts";
import type { CarbonTokenBook } from "./carbon-token-book.ts";

/** Selectors of totalSupply() and of ERC1155Supply's totalSupply(uint256). */
const selectors = { whole: "0x18160ddd", ofId: "0xbd85b039" } as const;

/**
 * Reads how many tokens each contract says there were before the first block that is read, and are at `head`. With the net of
 * the stored moves it shows whether any is missing. Nothing is mended and nothing stops.
 * @throws whatever the node says when it cannot be asked
 */
export async function checkCarbonTokens(
  sql: Sql,
  connection: WriteConnection,
  book: CarbonTokenBook,
  node: LedgerNode,
  head: BlockRef,
  refused: Asked["refused"],
): Promise<void> {
  const [first] = book.all;
  if (first === undefined) return;
  const batches = groupBy(await getSuppliesToAsk(sql, first.chainId), ({ contract }) => contract);
  const checks: SupplyCheck[] = [];
  for (const contract of book.all)
    checks.push(...(await checkContract(contract, batches.get(contract.address) ?? [], { node, refused }, head)));
  if (await storeCarbonTokens(connection, first.chainId, head, book.stored ? null : book.all, checks)) book.stored = true;
}

/** Whom to ask. */
interface Asked {
  readonly node: LedgerNode;
  /** Told once of a node that does not take questions together. */
  readonly refused: (error: Error) => void;
}

async function checkContract(
  contract: CarbonContract,
  batches: readonly SupplyToAsk[],
  asked: Asked,
  head: BlockRef,
): Promise<readonly SupplyCheck[]> {
  if (batches.length === 0) return [];
  const closings = await readSupplies(contract, batches, asked, head);
  const lacking = batches.filter(({ opening }) => opening === null);
  const openings = lacking.length === 0 ? [] : await readOpenings(contract, lacking, asked);
  const found = new Map(lacking.map(({ tokenId }, i) => [tokenId, openings[i] ?? unknown]));
  return batches.map((batch, i) => ({
    ...batch,
    opening: batch.opening ?? found.get(batch.tokenId) ?? unknown,
    closing: closings[i] ?? unknown,
  }));
}

const unknown: KnownBalance = { amount: null, by: "unknown" };

/** After the block before the first that is read. A node that keeps no old states leaves them unknown. */
async function readOpenings(contract: CarbonContract, batches: readonly SupplyToAsk[], asked: Asked): Promise<readonly KnownBalance[]> {
  if (contract.startBlock === 0) return batches.map(() => ({ amount: 0n, by: "no_contract" }));
  try {
    const block = await asked.node.findBlock(contract.startBlock - 1);
    return block === undefined ? batches.map(() => unknown) : await readSupplies(contract, batches, asked, block);
  } catch {
    return batches.map(() => unknown);
  }
}

async function readSupplies(
  contract: CarbonContract,
  batches: readonly SupplyToAsk[],
  { node, refused }: Asked,
  block: BlockRef,
): Promise<readonly KnownBalance[]> {
  const questions = batches.map(({ tokenId }) => ({
    to: contract.address,
    data: contract.standard === "erc20" ? selectors.whole : selectors.ofId + tokenId.toString(16).padStart(64, "0"),
  }));
  const answers = await callContracts(node, questions, block.number, refused);
  const called = await Promise.all(
    answers.map(async (answer): Promise<KnownBalance> => {
      if (answer === "0x") return (await hasCode(node, contract.address, block)) ? unknown : { amount: 0n, by: "no_contract" };
      return answer?.length === 66 ? { amount: BigInt(answer), by: "contract_call" } : unknown;
    }),
  );
  const proven = await proveSupplies(contract, batches, called, node, block);
  return called.map((supply, i) =>
    supply.by === "contract_call" && proven[i] === supply.amount ? { ...supply, by: "storage_proof" } : supply,
  );
}

/** A contract that has no such function may answer with nothing, as an address without a contract does. */
async function hasCode(node: LedgerNode, address: string, block: BlockRef): Promise<boolean> {
  return (await node.rpc.call<unknown>("eth_getCode", [address, `0x${block.number.toString(16)}`])) !== "0x";
}

/** Where each contract's supplies lie, once it was found, or null where none of the likely places fits: its layout stays. */
const found = new WeakMap<CarbonContract, bigint | null>();

/** Values that the contract's storage proves, where its place can be found; undefined: not proven. */
async function proveSupplies(
  contract: CarbonContract,
  batches: readonly SupplyToAsk[],
  called: readonly KnownBalance[],
  node: LedgerNode,
  block: BlockRef,
): Promise<readonly (bigint | undefined)[]> {
  try {
    const at = called.findIndex(({ amount }) => amount !== null && amount > 0n);
    const [batch, supply] = [batches[at], called[at]?.amount];
    if (batch === undefined && !found.has(contract)) return [];
    const slotOf = (place: bigint, { tokenId }: SupplyToAsk) =>
      contract.standard === "erc20" ? supplySlot(place) : idSupplySlot(place, tokenId);
    if (!found.has(contract) && batch !== undefined) {
      const places = contract.standard === "erc20" ? likelySupplySlots : likelySupplyMappings;
      const { slots } = await proveStorage(
        node,
        contract.address,
        places.map((place) => slotOf(place, batch)),
        block,
      );
      found.set(contract, places[slots.findIndex(({ value }) => BigInt(value) === supply)] ?? null);
    }
    const place = found.get(contract) ?? null;
    if (place === null) return [];
    const keys = batches.map((each) => slotOf(place, each));
    const { slots } = await proveStorage(node, contract.address, keys, block);
    return slots.map(({ value }) => BigInt(value));
  } catch {
    // A node that proves nothing leaves what the contract answers, which is then labelled so.
    return [];
  }
}
