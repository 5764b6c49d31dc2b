/** A block as the rest of the house sees it, whichever way it was fetched. Hashes are lower-case hex with 0x. */
export interface ChainBlock {
  readonly chainId: number;
  readonly number: number;
  readonly hash: string;
  readonly parentHash: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly receiptsRoot: string;
  readonly stateRoot: string;
}

/** A log of one of our contracts. */
export interface ChainLog {
  readonly chainId: number;
  readonly blockNumber: number;
  /** Position in the block, from 0. */
  readonly logIndex: number;
  readonly transactionIndex: number;
  readonly address: string;
  readonly topics: readonly string[];
  readonly data: string;
}

/** Id of a stream: chain id, first four bytes of the contract's address, number; joined by hyphens. */
export function streamId(chainId: number, contract: string, stream: number): string {
  return `${chainId}-${contract.slice(2, 10)}-${stream}`;
}
