/** Which state of the ledger an answer is of. */
export interface Pin {
  /** Highest block that counts; null: everything that is indexed. */
  readonly block: number | null;
  /** The one ledger whose records count, and whose block that is; absent where those of all do, and no block is named. */
  readonly chainId?: number;
}

/** Tells one pin from another. */
export function pinName({ block, chainId }: Pin): string | number | null {
  return chainId === undefined ? block : `${chainId} ${block}`;
}
