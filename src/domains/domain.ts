import type { GraphQLResolveInfo } from "graphql";
import type { ChainBlock, ChainLog } from "../kernel/ledger.ts";
import type { Reader, Transaction } from "../store/client.ts";

/** A contract that is indexed, as the sources file names it. */
export interface ContractSource {
  readonly chainId: number;
  /** Lower case, with 0x. */
  readonly address: string;
  /** Name of the contract in contracts/, such as "FundLedger". */
  readonly kind: string;
  readonly startBlock: number;
}

/** Which logs of which contract kinds a domain reads. */
export interface LogSelection {
  readonly contractKind: string;
  readonly topics: readonly string[];
}

/** What a domain stores of a run of blocks, inside the batch's one transaction. */
export interface DomainWriter {
  /**
   * Stores the facts of `logs`, in ledger order, with all that derives from them.
   * @throws InvalidLedger when the logs contradict what is stored (a gap in a stream, an unknown stream).
   */
  write(tx: Transaction, logs: readonly ChainLog[], blocks: ReadonlyMap<number, ChainBlock>): Promise<void>;
  /** Takes back everything above `block`, derived rows included, as if it had never been written. */
  rollBack(tx: Transaction, chainId: number, block: number): Promise<void>;
}

export type Resolver<Context> = (parent: never, args: never, context: Context, info: GraphQLResolveInfo) => unknown;
export type ResolverMap<Context> = Readonly<Record<string, Readonly<Record<string, Resolver<Context>>>>>;

/** What every domain fulfils: everything the rest of the house knows of it. */
export interface Domain<Context = never> {
  readonly name: string;
  readonly selections: readonly LogSelection[];
  readonly writer: DomainWriter;
  /** Path of the domain's SDL, relative to the repository's root. */
  readonly schema: string;
  readonly resolvers: ResolverMap<Context>;
  /** Tables whose rows are derived: recomputed from the facts by `rederive` for verification. */
  readonly derivedTables: readonly string[];
  /**
   * Recomputes each derived table from the facts alone and returns the rows in which it differs from what is stored.
   * An empty list means that the store is sound.
   */
  rederive(sql: Reader): Promise<readonly Difference[]>;
}

export interface Difference {
  readonly table: string;
  readonly key: string;
  readonly stored: string | null;
  readonly derived: string | null;
}
