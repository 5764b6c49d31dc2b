import { ballotEvents } from "@plainsight/verifier/ballot-records";
import { readBallotTerms } from "@plainsight/verifier/ballot-terms";
import { ballotOf, type LedgerRecord, readBallot } from "@plainsight/verifier/count/ledger-record";
import { type Recount, type RecountPlace, recount, recountSlots } from "@plainsight/verifier/count/recount";
import { hashesInPlace, outOfSequence } from "@plainsight/verifier/count/stream-order";
import { openHeader } from "@plainsight/verifier/header";
import { proofsOf } from "@plainsight/verifier/membership/proofs-of";
import { attempt, type Refused } from "@plainsight/verifier/refusal";
import { OperatorError } from "../kernel/errors.ts";
import { keccak256 } from "../kernel/keccak.ts";
import { getLaterLogs } from "./later-logs.ts";
import type { LedgerNode, NodeBlock } from "./node.ts";

export interface NodeRecount {
  readonly recount: Recount | Refused;
  /** The ballot's records, as the node gave them. */
  readonly records: readonly LedgerRecord[];
  readonly block: NodeBlock;
}

const known: ReadonlySet<string> = new Set(Object.values(ballotEvents));

/**
 * Counts a ballot again from a node alone: its logs give the records of the whole stream, its proof what the contract keeps.
 * Either could be false; that shows, as the one does not lead to the other.
 * @param asOf number of a block; null: the newest
 * @param fromBlock first block that may hold a record of the stream
 * @throws OperatorError where the node has no such block, or nothing of the ballot
 */
export async function recountFromNode(node: LedgerNode, place: RecountPlace, asOf: number | null, fromBlock: number): Promise<NodeRecount> {
  const block = asOf === null ? await node.newestBlock() : (await node.blocks([asOf]))[0];
  if (block == null) throw new OperatorError(`The node at ${node.url} has no block ${asOf}. Name another node with --rpc.`);
  const logs = await getLaterLogs(node, place.contract, fromBlock - 1, block.number);
  const ofStream = logs.filter(({ topics }) => known.has(topics[0] ?? "") && Number(topics[1]) === place.stream);
  const own = ofStream.filter(({ topics, data }) => {
    const given = { seq: Number(topics[2]), event: topics[0] ?? "", data, block: nowhere };
    return attempt(() => ballotOf(given)) === place.ballot;
  });
  const opening = own.find(({ topics }) => topics[0] === ballotEvents.opened);
  // Names are the stream's: whose votes have voters by number can't be counted without.
  const isNamed = opening !== undefined && attempt(() => readBallotTerms(opening.data).form) === "NAMED_ROLL_CALL";
  const taken = isNamed ? ofStream.filter((log) => own.includes(log) || log.topics[0] === ballotEvents.names) : own;
  if (own.length === 0) {
    throw new OperatorError(
      `The node at ${node.url} has no record of ballot ${place.ballot} in stream ${place.stream} of ${place.contract} from block ${fromBlock} to ${block.number}. Check the address, or begin earlier with --from-block.`,
    );
  }
  const blocks = await blocksOf(node, [...new Set(taken.map(({ blockNumber }) => Number(blockNumber)))]);
  const records = taken.map(
    ({ topics, data, blockNumber }): LedgerRecord => ({
      seq: Number(topics[2]),
      event: topics[0] ?? "",
      data,
      block: blocks.get(Number(blockNumber)) ?? nowhere,
    }),
  );
  const numbered = ofStream.map((log) => ({ seq: Number(log.topics[2]), event: log.topics[0] ?? "", data: log.data, block: nowhere }));
  const hashes = hashesInPlace(numbered.map(({ seq, data }) => ({ seq, hash: keccak256(Buffer.from(data.slice(2), "hex")) })));
  const said = attempt(() => readBallot(records));
  if ("ok" in said) return { recount: said, records, block };
  const slots = recountSlots(place, said.terms.options.length, said.terms.weighted, keccak256);
  const given = await node.proof(place.contract, slots, block.number);
  const proof =
    "refused" in given
      ? null
      : {
          headerRlp: block.header,
          expectedBlockHash: block.hash,
          contract: place.contract,
          accountNodes: given.accountProof,
          slots: slots.map((key, i) => ({ key, nodes: given.storageProof[i]?.proof ?? [] })),
        };
  const counted = recount({ place, records, hashes, proof, proofsOf: proofsOf(keccak256) }, keccak256);
  const whole = counted.ok ? { ...counted, findings: [...outOfSequence(numbered), ...counted.findings] } : counted;
  return { recount: whole, records, block };
}

const nowhere = { number: 0, hash: "0x", time: 0 };

async function blocksOf(node: LedgerNode, numbers: readonly number[]): Promise<ReadonlyMap<number, LedgerRecord["block"]>> {
  const blocks = await node.blocks(numbers);
  return new Map(
    blocks.flatMap((block) =>
      block === null
        ? []
        : [[block.number, { number: block.number, hash: block.hash, time: openHeader(block.header, block.hash, keccak256).time }] as const],
    ),
  );
}
