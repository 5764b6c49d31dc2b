import { readHeader } from "@plainsight/verifier/header";
import { bytesToHex, hexToBytes } from "@plainsight/verifier/hex";
import type { ProvenStorage, Question } from "../../domains/domain.ts";
import { instant } from "../instant.ts";
import type { Block } from "./blocks.ts";

/** The block that a storage proof leads to, with its header: the store may not have kept it, but the proof brings it along. */
export async function provenBlock(question: Question, { chainId, block, header }: ProvenStorage): Promise<Block> {
  const kept = await question.entity("Block", { chainId, number: block.number }, { block: null });
  if (kept !== null) return { ...kept, header };
  const { parentHash, receiptsRoot, stateRoot, time } = readHeader(hexToBytes(header, "header"), hexToBytes(block.hash, "hash", 32));
  return {
    chainId,
    number: block.number,
    hash: block.hash,
    parentHash: bytesToHex(parentHash),
    time: instant(new Date(time * 1000)),
    receiptsRoot: bytesToHex(receiptsRoot),
    stateRoot: bytesToHex(stateRoot),
    // Blocks that may still be replaced are all kept.
    final: true,
    verified: false,
    header,
  };
}

/** Bytes that a proof takes up in an answer. */
export function weightOf({ accountNodes, slots }: ProvenStorage): number {
  const nodes = [...accountNodes, ...slots.flatMap((slot) => slot.nodes)];
  return nodes.reduce((sum, node) => sum + node.length, 0);
}
