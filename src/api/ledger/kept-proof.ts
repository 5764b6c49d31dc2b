import { bytesToHex } from "@plainsight/verifier/hex";
import { asBytes, asList, decodeRlp, type Reading, type RlpItem } from "@plainsight/verifier/rlp";
import type { ProvenStorage, Question } from "../../domains/domain.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { toBytes } from "../../store/bytes.ts";
import type { Stream } from "./streams.ts";

const reading: Reading = { reason: "node-malformed" };

/**
 * The proof that the indexer kept when it last compared a stream with its contract: what a reader can still be shown where the
 * ledger's node does not answer.
 * @returns null where nothing was kept, or records were added since
 */
export async function keptProof({ sql }: Question, { id, chainId, contract, digest }: Stream): Promise<ProvenStorage | null> {
  const [row] = await sql<{ block_number: bigint; proof: Uint8Array }[]>`
    SELECT block_number, proof FROM stream_checks
    WHERE chain_id = ${chainId} AND stream_id = ${id} AND digest = ${toBytes(digest)} ORDER BY block_number DESC LIMIT 1`;
  if (row === undefined) return null;
  const [header, account, slots] = asList(decodeRlp(row.proof, reading), reading);
  const headerRlp = asBytes(header, reading);
  return {
    chainId,
    block: { number: Number(row.block_number), hash: bytesToHex(keccak256(headerRlp)) },
    header: bytesToHex(headerRlp),
    contract,
    accountNodes: hexes(account),
    slots: asList(slots, reading).map((slot) => {
      const [key, value, nodes] = asList(slot, reading);
      return { key: bytesToHex(asBytes(key, reading)), value: bytesToHex(asBytes(value, reading)), nodes: hexes(nodes) };
    }),
  };
}

const hexes = (item: RlpItem | undefined) => asList(item, reading).map((node) => bytesToHex(asBytes(node, reading)));
