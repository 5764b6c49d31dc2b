import { encodeRlp } from "@plainsight/verifier/encode-rlp";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import type { LedgerNode } from "../chain/node.ts";
import { proveStorage } from "../chain/prove-storage.ts";
import { InvalidLedger } from "../kernel/errors.ts";
import { keccak256 } from "../kernel/keccak.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { toBytes } from "../store/bytes.ts";
import type { Sql } from "../store/client.ts";
import { getStreamsAtHead, replaceStreamChecks, type StreamAtHead, type StreamCheck } from "../store/stream-checks.ts";
import type { WriteConnection } from "../store/write-connection.ts";

/**
 * Compares each stream's length and digest, as replayed from the records, with what its contract keeps at `head`, and
 * stores the proof. This is what shows that no record was left out, even where the node's headers are not checked.
 * @throws InvalidLedger when the contract proves something else; whatever the node says when it cannot be asked
 */
export async function checkStreams(
  sql: Sql,
  connection: WriteConnection,
  chainId: number,
  node: LedgerNode,
  head: BlockRef,
): Promise<void> {
  const streams = await getStreamsAtHead(sql, chainId, head);
  const checks: StreamCheck[] = [];
  for (const contract of new Set(streams.map((stream) => stream.contract))) {
    checks.push(
      ...(await checkContract(
        node,
        contract,
        streams.filter((stream) => stream.contract === contract),
        head,
      )),
    );
  }
  await replaceStreamChecks(connection, chainId, head, checks);
}

async function checkContract(
  node: LedgerNode,
  contract: string,
  streams: readonly StreamAtHead[],
  head: BlockRef,
): Promise<readonly StreamCheck[]> {
  const keys = streams.flatMap(({ number }) => streamHeadSlots(number, keccak256));
  const { header, accountNodes, slots } = await proveStorage(node, contract, keys, head);
  return streams.map((stream, i) => {
    const own = slots.slice(2 * i, 2 * i + 2);
    const kept = readStreamHead(own[0]?.value ?? "0x", own[1]?.value ?? "0x");
    if (kept.length !== stream.length || kept.digest !== stream.digest) {
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
    return { ...stream, proof };
  });
}
