/** Which state of the ledger an answer is of. */
export interface Pin {
  /** Highest block that counts; null: everything that is indexed. */
  readonly block: number | null;
  /** The ledger whose block that is: then its records alone count. Absent only where no block is named. */
  readonly chainId?: number;
}

/** Tells one pin from another. */
export function pinName({ block, chainId }: Pin): string | number | null {
  return block === null || chainId === undefined ? block : `${chainId} ${block}`;
}
