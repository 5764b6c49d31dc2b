import { type BalanceMapping, balanceSlot, likelyMappings } from "../chain/balance-slots.ts";
import { callContracts } from "../chain/call-contract.ts";
import type { LedgerNode } from "../chain/node.ts";
import { proveStorage } from "../chain/prove-storage.ts";
import { type BlockRef, streamId } from "../kernel/ledger.ts";
import type { Token } from "../kernel/token.ts";
import type { Sql } from "../store/client.ts";
import { type BalanceCheck, getNets, getOpenings, type KnownBalance, replaceBalances } from "../store/token-balances.ts";
import type { WriteConnection } from "../store/write-connection.ts";

/** Selector of balanceOf(address). */
const balanceOf = "0x70a08231";

/**
 * Reads what each token's contract says that the labelled addresses held before the first block that is read, and hold at
 * `head`. With the net of the stored transfers it shows whether any is missing. A token that changes balances without a
 * transfer (one that rebases, or keeps a fee to itself) fails too, and that is said and stops nothing: readers should know it.
 * A token's addresses are asked for together.
 * @param refused told of a node that takes each question alone only
 * @throws whatever the node says when it cannot be asked
 */
export async function checkBalances(
  sql: Sql,
  connection: WriteConnection,
  tokens: readonly Token[],
  node: LedgerNode,
  head: BlockRef,
  refused: (error: Error) => void,
): Promise<void> {
  const [first] = tokens;
  if (first === undefined) return;
  const checks: BalanceCheck[] = [];
  for (const token of tokens) checks.push(...(await checkToken(sql, token, { node, refused }, head)));
  await replaceBalances(connection, first.chainId, head, checks);
}

interface Asked {
  readonly node: LedgerNode;
  readonly refused: (error: Error) => void;
}

async function checkToken(sql: Sql, token: Token, asked: Asked, head: BlockRef): Promise<readonly BalanceCheck[]> {
  const id = streamId(token.chainId, token.address, 0);
  const nets = await getNets(sql, token.chainId, id);
  if (nets.size === 0) return [];
  const addresses = [...nets.keys()];
  const closings = await readBalances(token, asked, addresses, head);
  const known = await getOpenings(sql, token.chainId, id);
  const lacking = addresses.filter((address) => !known.has(address));
  const openings = lacking.length === 0 ? [] : await readOpenings(token, asked, lacking);
  const read = new Map([...known, ...lacking.map((address, i) => [address, openings[i] ?? unknown] as const)]);
  return addresses.map((address, i) => ({
    streamId: id,
    address,
    opening: read.get(address) ?? unknown,
    closing: closings[i] ?? unknown,
    net: nets.get(address) ?? 0n,
  }));
}

const unknown: KnownBalance = { amount: null, by: "unknown" };

/** After the block before the first that is read. A node that keeps no old states leaves them unknown. */
async function readOpenings(token: Token, asked: Asked, addresses: readonly string[]): Promise<readonly KnownBalance[]> {
  if (token.startBlock === 0) return addresses.map(() => ({ amount: 0n, by: "no_contract" }));
  try {
    const block = await asked.node.findBlock(token.startBlock - 1);
    return block === undefined ? addresses.map(() => unknown) : await readBalances(token, asked, addresses, block);
  } catch {
    return addresses.map(() => unknown);
  }
}

async function readBalances(
  token: Token,
  { node, refused }: Asked,
  addresses: readonly string[],
  block: BlockRef,
): Promise<readonly KnownBalance[]> {
  const questions = addresses.map((address) => ({ to: token.address, data: `${balanceOf}${address.slice(2).padStart(64, "0")}` }));
  const answers = await callContracts(node, questions, block.number, refused);
  const called = answers.map((answer): KnownBalance => {
    if (answer === "0x") return { amount: 0n, by: "no_contract" };
    return answer?.length === 66 ? { amount: BigInt(answer), by: "contract_call" } : unknown;
  });
  const proven = await proveBalances(token, node, addresses, called, block);
  return called.map((balance, i) =>
    balance.by === "contract_call" && proven[i] === balance.amount ? { ...balance, by: "storage_proof" } : balance,
  );
}

/** Mappings that were found: a contract's layout stays. */
const found = new WeakMap<Token, BalanceMapping>();

/** Values that the contract's storage proves, where its mapping of balances can be found; undefined: not proven. */
async function proveBalances(
  token: Token,
  node: LedgerNode,
  addresses: readonly string[],
  called: readonly KnownBalance[],
  block: BlockRef,
): Promise<readonly (bigint | undefined)[]> {
  try {
    const mapping = found.get(token) ?? (await findMapping(token, node, addresses, called, block));
    if (mapping === undefined) return [];
    found.set(token, mapping);
    const keys = addresses.map((address) => balanceSlot(mapping, address));
    const { slots } = await proveStorage(node, token.address, keys, block);
    return slots.map(({ value }) => BigInt(value));
  } catch {
    // A node that proves nothing leaves what the contract answers, which is then labelled so.
    return [];
  }
}

/** Any balance tells: where several mappings hold the same value, all of them hold it for every address or the check fails. */
async function findMapping(
  token: Token,
  node: LedgerNode,
  addresses: readonly string[],
  called: readonly KnownBalance[],
  block: BlockRef,
): Promise<BalanceMapping | undefined> {
  const at = called.findIndex(({ amount }) => amount !== null && amount > 0n);
  const [address, balance] = [addresses[at], called[at]?.amount];
  if (address === undefined) return undefined;
  const keys = likelyMappings.map((mapping) => balanceSlot(mapping, address));
  const { slots } = await proveStorage(node, token.address, keys, block);
  return likelyMappings[slots.findIndex(({ value }) => BigInt(value) === balance)];
}
