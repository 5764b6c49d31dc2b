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

export interface BlockRef {
  readonly number: number;
  readonly hash: string;
}

/** What tells a log of one of our contracts from every other. */
export interface LogMark {
  /** Position in the block, from 0. */
  readonly logIndex: number;
  readonly transactionIndex: number;
  readonly address: string;
  readonly topics: readonly string[];
  /** keccak256 of the data. */
  readonly dataHash: string;
}

/** A log of one of our contracts. */
export interface ChainLog extends LogMark {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly data: Uint8Array;
}

/** What a domain has made of some logs. Only that domain knows what it is. */
export interface StagedLogs {
  readonly domain: string;
}

/** A transaction that holds records of ours. */
export interface ChainTransaction {
  /** Position in the block, from 0. */
  readonly index: number;
  readonly hash: string;
  /** What only its receipt tells; null where receipts were not fetched. */
  readonly receipt: TransactionReceipt | null;
}

export interface TransactionReceipt {
  readonly sender: string;
  /** Index in the block of the transaction's first log. */
  readonly firstLogIndex: number;
  /** RLP list of the receipts trie nodes from the root to this receipt, packed. */
  readonly proof: Uint8Array;
}

/** A block and its transactions of ours. */
export interface ReadBlock {
  readonly block: ChainBlock;
  readonly transactions: readonly ChainTransaction[];
  /** How many logs of ours it holds. */
  readonly logs: number;
  /** The header in RLP; null where it was not fetched. */
  readonly header: Uint8Array | null;
  /** True where all receipts of the block were fetched and give its receipts root. */
  readonly verified: boolean;
}

/** Id of a stream: chain id, first four bytes of the contract's address, number; joined by hyphens. */
export function streamId(chainId: number, contract: string, stream: number): string {
  return `${chainId}-${contract.slice(2, 10)}-${stream}`;
}

/** The chain that a stream, or the contract that its id begins with, is on. */
export function chainOfStream(streamId: string): number {
  return Number(streamId.slice(0, streamId.indexOf("-")));
}

/** How records name an organisation: each chain's registry numbers its own. */
export interface PartyKey {
  readonly chainId: number;
  readonly number: number;
}
