import { streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import type { Log } from "@plainsight/verifier/receipt";
import type { Question, RecordPlace } from "../../domains/domain.ts";
import type { Resolvers } from "../../generated/graphql.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { toHex } from "../../store/bytes.ts";
import { type Block, type BlockKey, blocks, newestBlocks } from "./blocks.ts";
import { type EventKey, type EventProof, eventProofs } from "./event-proof.ts";
import { keptProof } from "./kept-proof.ts";
import { receipts } from "./receipts.ts";
import { mostHits, search } from "./search.ts";
import { filesOfStreams, getSourceFiles } from "./source-files.ts";
import { provenBlock, weightOf } from "./storage-proof.ts";
import { getStreams, type Stream, streams } from "./streams.ts";
import { type Transaction, type TransactionKey, transactions } from "./transactions.ts";

declare module "../../domains/domain.ts" {
  interface Entities {
    Block: { key: BlockKey; value: Block };
    /** The newest block that counts at the pin. */
    NewestBlock: { key: "newest"; value: Block };
    Transaction: { key: TransactionKey; value: Transaction };
    Stream: { key: string; value: Stream };
    EventProof: { key: EventKey; value: EventProof };
  }
}

export const ledgerEntities = {
  Block: blocks,
  NewestBlock: newestBlocks,
  Transaction: transactions,
  Stream: streams,
  EventProof: eventProofs,
};

/** As DomainReader.listSizes. */
export const ledgerListSizes: Readonly<Record<string, number>> = {
  "Query.streams": 100,
  "Query.search": mostHits,
  // Most streams have a few.
  "Stream.files": 10,
  // Each of them has a few blocks at most.
  "Meta.chains": 4,
  // Proofs are weighed by their bytes instead.
  "StorageProof.accountNodes": 1,
  "StorageProof.slots": 1,
  "StorageSlot.nodes": 1,
  "ReceiptProof.nodes": 1,
};

const mostHashes = 10_000;
const mostFileHashes = 10;

export const ledgerResolvers = {
  Query: {
    fact: async (_, { id, asOf }, question) => {
      const pin = await question.pin(asOf);
      const key = readRecordId(id);
      if (key === null) return null;
      const stream = await question.entity("Stream", key.streamId, pin);
      const records = question.domains.find(({ name }) => name === stream?.domain)?.records;
      return records === undefined ? null : records.places.get(question, key, pin);
    },
    streams: async (_, { asOf }, question) => getStreams(question, null, await question.pin(asOf)),
    stream: async (_, { id, asOf }, question) => question.entity("Stream", id.trim().toLowerCase(), await question.pin(asOf)),
    sourceFiles: async (_, { sha256, text, first, after, asOf }, question) => {
      if (sha256 != null && sha256.length > mostFileHashes) {
        throw new RequestError("BAD_ARGUMENT", `sha256 holds ${sha256.length} hashes; at most ${mostFileHashes} are expected.`);
      }
      const size = readPageSize(first);
      return getSourceFiles(question, sha256 ?? null, text?.trim() || null, size, after ?? null, await question.pin(asOf));
    },
    search: async (_, { text, asOf }, question) => search(question, text, await question.pin(asOf)),
  },
  Stream: {
    publisher: ({ chainId, publisherNumber: number, pin }, _, question) => question.linked("Organisation", { chainId, number }, pin),
    files: ({ id, pin }, _, question) => filesOfStreams.get(question, id, pin),
    proof: async (stream, _, question) => {
      const { chainId, contract, number, digest, pin } = stream;
      // A token's contract seals nothing.
      if (number === 0) return null;
      const proven =
        (await question.proveStorage(chainId, contract, streamHeadSlots(number, keccak256), `${number} ${digest}`, pin)) ??
        (await keptProof(question, stream));
      if (proven !== null) question.weigh(weightOf(proven));
      return proven;
    },
    recordHashes: async ({ id, domain, pin }, { from, count }, question) => {
      if (from < 1) throw new RequestError("BAD_ARGUMENT", `from is ${from}; the first record of a stream is number 1.`);
      if (count < 0 || count > mostHashes) {
        throw new RequestError(
          "BAD_ARGUMENT",
          `count is ${count}; 0 to ${mostHashes} hashes are given at a time. Go on with a higher \`from\`.`,
        );
      }
      question.weigh(count * 64);
      const hashes = await question.domains.find(({ name }) => name === domain)?.records?.hashes(question, id, from, count, pin);
      return toHex(Buffer.concat(hashes ?? []));
    },
  },
  SourceFile: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    transaction: ({ transaction, pin }, _, question) => (transaction === null ? null : question.linked("Transaction", transaction, pin)),
    proof: ({ transaction, logIndex, pin }, _, question) =>
      transaction === null ? null : eventProofs.get(question, { ...transaction, logIndex }, pin),
  },
  StorageProof: {
    block: (proof, _, question) => provenBlock(question, proof),
  },
  Transaction: {
    block: ({ chainId, blockNumber }, _, question) => question.linked("Block", { chainId, number: blockNumber }, everything),
  },
  Fact: {
    id: ({ streamId, seq }) => `${streamId}-${seq}`,
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    label: async (place, _, question) => {
      const transaction = await question.entity("Transaction", transactionKey(place), place.pin);
      return transaction?.included ? "INCLUDED" : "ATTESTED";
    },
    transaction: (place, _, question) => question.linked("Transaction", transactionKey(place), place.pin),
    event: async (place, _, question) => {
      const topic = (await logOf(place, question))?.topics[0];
      return topic === undefined ? null : toHex(topic);
    },
    data: async (place, _, question) => {
      const data = (await logOf(place, question))?.data;
      if (data === undefined) return null;
      question.weigh(data.length * 2);
      return toHex(data);
    },
    proof: (place, _, question) => eventProofs.get(question, { ...transactionKey(place), logIndex: place.logIndex }, place.pin),
  },
} satisfies Resolvers;

const everything = { block: null };

const transactionKey = ({ chainId, blockNumber, transactionIndex }: RecordPlace): TransactionKey => ({
  chainId,
  blockNumber,
  transactionIndex,
});

async function logOf(place: RecordPlace, question: Question): Promise<Log | undefined> {
  const [transaction, receipt] = await Promise.all([
    question.entity("Transaction", transactionKey(place), place.pin),
    receipts.get(question, transactionKey(place), place.pin),
  ]);
  return receipt?.logs[place.logIndex - (transaction?.firstLogIndex ?? place.logIndex)];
}
