import { InvalidLedger } from "../../../kernel/errors.ts";
import { type ChainLog, streamId } from "../../../kernel/ledger.ts";
import type { StreamPlace } from "../../../kernel/stream-events.ts";
import { addressOfTopic, type Token, type Tokens, transferTopic } from "../../../kernel/token.ts";

/** Our contracts number their streams from 1; a token's transfers are one stream. */
export const tokenStream = 0;

/** A transfer of a token with a labelled address at an end, as its contract logged it. */
export interface TokenTransfer extends StreamPlace {
  readonly token: Token;
  /** Lower case, with 0x. */
  readonly from: string;
  readonly to: string;
  /** In units of 10^-decimals of the token. */
  readonly amount: bigint;
  /** keccak256 of the log's data. */
  readonly recordHash: string;
}

/**
 * @returns undefined for a log that is no transfer of a token that is read, or from before its start block
 * @throws InvalidLedger for one that ERC-20 does not write so, such as that of an NFT
 */
export function decodeTransfer(log: ChainLog, tokens: Tokens): TokenTransfer | undefined {
  const [event, from, to, ...more] = log.topics;
  const token = event === transferTopic ? tokens.find(log.address) : undefined;
  if (token === undefined || log.blockNumber < token.startBlock) return undefined;
  if (from === undefined || to === undefined || more.length > 0 || log.data.length !== 32) {
    throw new InvalidLedger(
      `Block ${log.blockNumber}, log ${log.logIndex}: ${log.address} writes transfers with ${log.topics.length} topics and ${log.data.length} bytes; ` +
        "ERC-20 has 3 and 32. It is another kind of token. Take it out of the sources file.",
    );
  }
  return {
    chainId: log.chainId,
    blockNumber: log.blockNumber,
    logIndex: log.logIndex,
    transactionIndex: log.transactionIndex,
    contract: log.address,
    streamId: streamId(log.chainId, log.address, tokenStream),
    token,
    from: addressOfTopic(from),
    to: addressOfTopic(to),
    amount: BigInt(`0x${Buffer.from(log.data).toString("hex")}`),
    recordHash: log.dataHash,
  };
}
