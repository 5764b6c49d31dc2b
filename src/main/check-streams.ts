import { encodeRlp } from "@plainsight/verifier/encode-rlp";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import type { LedgerNode } from "../chain/node.ts";
import { proveStorage } from "../chain/prove-storage.ts";
import { InvalidLedger } from "../kernel/errors.ts";
import { keccak256 } from "../kernel/keccak.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { toBytes } from "../store/bytes.ts";
import type { Sql } from "../store/client.ts";
import {
  getStreamsAtHead,
  holdsUnverifiedRecords,
  replaceStreamChecks,
  type StreamAtHead,
  type StreamCheck,
} from "../store/stream-checks.ts";
import type { WriteConnection } from "../store/write-connection.ts";

/**
 * Compares each stream's length and digest, as replayed from the records, with what its contract keeps at `head`, and
 * stores the proof. This is what shows that no record was left out, even where the node's headers are not checked. Where they are,
 * with all receipts, no record can be missing: then a contract that keeps something else is dishonest, its stream stays without a
 * proof, and the reading goes on.
 * @param verified true where the receipts of every block with records were checked against their header
 * @returns ids of the streams of which a contract keeps something else
 * @throws InvalidLedger when the contract proves something else and not all is verified; whatever the node says when it cannot be asked
 */
export async function checkStreams(
  sql: Sql,
  connection: WriteConnection,
  chainId: number,
  node: LedgerNode,
  head: BlockRef,
  verified: boolean,
): Promise<readonly string[]> {
  const streams = await getStreamsAtHead(sql, chainId, head);
  const checks: StreamCheck[] = [];
  const dishonest: string[] = [];
  const certain = verified && streams.length > 0 && !(await holdsUnverifiedRecords(sql, chainId));
  for (const contract of new Set(streams.map((stream) => stream.contract))) {
    checks.push(
      ...(await checkContract(
        node,
        contract,
        streams.filter((stream) => stream.contract === contract),
        head,
        certain ? (stream) => dishonest.push(stream.streamId) : undefined,
      )),
    );
  }
  await replaceStreamChecks(connection, chainId, head, checks);
  return dishonest;
}

async function checkContract(
  node: LedgerNode,
  contract: string,
  streams: readonly StreamAtHead[],
  head: BlockRef,
  onDishonest: ((stream: StreamAtHead) => void) | undefined,
): Promise<readonly StreamCheck[]> {
  const keys = streams.flatMap(({ number }) => streamHeadSlots(number, keccak256));
  const { header, accountNodes, slots } = await proveStorage(node, contract, keys, head);
  return streams.flatMap((stream, i): readonly StreamCheck[] => {
    const own = slots.slice(2 * i, 2 * i + 2);
    const kept = readStreamHead(own[0]?.value ?? "0x", own[1]?.value ?? "0x");
    if (kept.length !== stream.length || kept.digest !== stream.digest) {
      if (onDishonest !== undefined) {
        onDishonest(stream);
        return [];
      }
      throw new InvalidLedger(
        `Stream ${stream.streamId} is not complete at block ${head.number}: the contract has ${kept.length} records with the digest ${kept.digest}, ` +
          `the ${stream.length} records that ${node.name} delivered give ${stream.digest}. The node left out, added or altered a log. ` +
          "Set RPC_URL to a node that can be relied on and index into an empty database.",
      );
    }
    const proof = encodeRlp([
      toBytes(header),
      accountNodes.map(toBytes),
      own.map(({ key, value, nodes }) => [toBytes(key), toBytes(value), nodes.map(toBytes)]),
    ]);
    return [{ ...stream, proof }];
  });
}
