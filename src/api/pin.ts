import type { AsOf, Pin } from "../domains/domain.ts";
import { RequestError } from "../kernel/request-error.ts";
import { toHex } from "../store/bytes.ts";
import type { Reader } from "../store/client.ts";
import type { ChainState } from "./snapshot.ts";

/** @throws RequestError BAD_ARGUMENT, BLOCK_NOT_INDEXED, BLOCK_NOT_KEPT, REORGANISED */
export async function readPin(sql: Reader, chains: readonly ChainState[], { block, hash }: AsOf): Promise<Pin> {
  if (block < 0) throw new RequestError("BAD_ARGUMENT", `asOf.block is ${block}; blocks are numbered from 0.`);
  const [chain] = chains;
  if (chain === undefined || block > chain.headNumber) {
    const newest = chain === undefined ? "nothing has been indexed yet" : `the newest indexed block is ${chain.headNumber}`;
    throw new RequestError(
      "BLOCK_NOT_INDEXED",
      `asOf names block ${block}, but ${newest}. Ask for that or an older one, or wait: meta tells how far it has come.`,
    );
  }
  if (hash == null) return { block };
  const [row] = await sql<{ number: bigint; hash: Uint8Array }[]>`
    SELECT number, hash FROM blocks WHERE chain_id = ${chain.chainId} AND number <= ${block} ORDER BY number DESC LIMIT 1`;
  const stored = findHash(chain, block, row);
  if (stored === undefined) {
    const advice = row === undefined ? "" : ` Nothing was recorded after block ${row.number}: pin to that, with hash ${toHex(row.hash)}.`;
    throw new RequestError(
      "BLOCK_NOT_KEPT",
      `Block ${block} is final and holds no records, so its hash is not kept and cannot be compared.${advice}`,
    );
  }
  if (stored === hash) return { block };
  throw new RequestError(
    "REORGANISED",
    `Block ${block} has the hash ${stored}, not ${hash.slice(0, 80)}: a reorganisation has replaced the block, and figures pinned to it may have changed. ` +
      "Ask again without hash for today's figures.",
  );
}

function findHash(chain: ChainState, block: number, row: { number: bigint; hash: Uint8Array } | undefined): string | undefined {
  if (row !== undefined && Number(row.number) === block) return toHex(row.hash);
  if (block === chain.headNumber) return chain.headHash;
  return block === chain.finalizedNumber ? chain.finalizedHash : undefined;
}
