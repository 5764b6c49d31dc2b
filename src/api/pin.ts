import type { AsOf, Pin } from "../domains/domain.ts";
import { RequestError } from "../kernel/request-error.ts";
import { toBytes, toHex } from "../store/bytes.ts";
import type { Reader } from "../store/client.ts";
import type { ChainState } from "./snapshot.ts";

/** @throws RequestError BAD_ARGUMENT, UNKNOWN_CHAIN, BLOCK_NOT_INDEXED, BLOCK_NOT_KEPT, REORGANISED */
export async function readPin(sql: Reader, chains: readonly ChainState[], asOf: AsOf): Promise<Pin> {
  const { block, hash } = asOf;
  if (block < 0) throw new RequestError("BAD_ARGUMENT", `asOf.block is ${block}; blocks are numbered from 0.`);
  const chain = await findChain(sql, chains, asOf);
  if (chain === undefined || block > chain.headNumber) {
    const newest = chain === undefined ? "nothing has been indexed yet" : `the newest indexed block is ${chain.headNumber}`;
    throw new RequestError(
      "BLOCK_NOT_INDEXED",
      `asOf names block ${block}, but ${newest}. Ask for that or an older one, or wait: meta tells how far it has come.`,
    );
  }
  const { chainId } = chain;
  if (hash == null) return { block, chainId };
  const [row] = await sql<{ number: bigint; hash: Uint8Array }[]>`
    SELECT number, hash FROM blocks WHERE chain_id = ${chainId} AND number <= ${block} ORDER BY number DESC LIMIT 1`;
  const stored = findHash(chain, block, row);
  if (stored === undefined) {
    const advice = row === undefined ? "" : ` Nothing was recorded after block ${row.number}: pin to that, with hash ${toHex(row.hash)}.`;
    throw new RequestError(
      "BLOCK_NOT_KEPT",
      `Block ${block} is final and holds no records, so its hash is not kept and cannot be compared.${advice}`,
    );
  }
  if (stored === hash) return { block, chainId };
  throw new RequestError(
    "REORGANISED",
    `Block ${block} has the hash ${stored}, not ${hash.slice(0, 80)}: a reorganisation has replaced the block, and figures pinned to it may have changed. ` +
      "Ask again without hash for today's figures.",
  );
}

/** The chain named; else the only one there is; else the one that has a block of that hash. */
async function findChain(sql: Reader, chains: readonly ChainState[], { block, hash, chainId }: AsOf): Promise<ChainState | undefined> {
  const list = chains.map((chain) => chain.chainId).join(", ");
  if (chainId != null) {
    const named = chains.find((chain) => chain.chainId === chainId);
    if (named !== undefined) return named;
    throw new RequestError("UNKNOWN_CHAIN", `asOf names chain ${chainId}; this server reads ${list || "none yet"}.`);
  }
  if (chains.length <= 1) return chains[0];
  if (hash != null) {
    const heads = chains.find((chain) => chain.headHash === hash || chain.finalizedHash === hash);
    if (heads !== undefined) return heads;
    const [row] = await sql<
      { chain_id: bigint }[]
    >`SELECT chain_id FROM blocks WHERE hash = ${toBytes(hash)} AND number = ${block} LIMIT 1`;
    const found = chains.find((chain) => chain.chainId === Number(row?.chain_id));
    if (found !== undefined) return found;
  }
  throw new RequestError(
    "BAD_ARGUMENT",
    `asOf names block ${block}, but this server reads several ledgers, each with blocks of its own: give chainId as well (${list}). The answer then holds that ledger's records only.`,
  );
}

function findHash(chain: ChainState, block: number, row: { number: bigint; hash: Uint8Array } | undefined): string | undefined {
  if (row !== undefined && Number(row.number) === block) return toHex(row.hash);
  if (block === chain.headNumber) return chain.headHash;
  return block === chain.finalizedNumber ? chain.finalizedHash : undefined;
}
