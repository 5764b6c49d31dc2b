import type { GraphQLResolveInfo } from "graphql";
import { Batch } from "../kernel/batch.ts";
import type { BlockRef, ChainBlock, ChainLog, StagedLogs } from "../kernel/ledger.ts";
import type { StoreState } from "../kernel/memory.ts";
import type { Pin } from "../kernel/pin.ts";
import type { Tokens } from "../kernel/token.ts";
import type { Reader, Transaction } from "../store/client.ts";
import type { Said } from "./sayings.ts";

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

/** A block whose logs are to be stored. */
export interface StagedBlock extends ChainBlock {
  /** True where all receipts of the block were fetched and give its receipts root: then no log of it is left out or made up. */
  readonly verified?: boolean;
}

/** What a domain stores of a run of blocks. */
export interface DomainWriter {
  /**
   * Reads logs, in ledger order, as they come in; those of other domains are passed over. The logs themselves need not
   * be kept: they are many times as large as what is made of them.
   * @throws InvalidLedger for a log that the contract cannot have written.
   */
  read(logs: readonly ChainLog[]): StagedLogs;
  /**
   * Stores the facts of what was read, in ledger order, with all that derives from them, inside the batch's one transaction.
   * @throws InvalidLedger when the logs contradict what is stored (a gap in a stream, an unknown stream).
   */
  write(tx: Transaction, staged: readonly StagedLogs[], blocks: ReadonlyMap<number, StagedBlock>): Promise<void>;
  /** Takes back everything above `block`, derived rows included, as if it had never been written. */
  rollBack(tx: Transaction, chainId: number, block: number): Promise<void>;
}

export type { Pin };

/** The argument `asOf` of the schema. */
export interface AsOf {
  readonly block: number;
  readonly hash?: string | null;
  /** Which ledger's block; needed only where the database holds several and no hash tells. */
  readonly chainId?: number | null;
}

/**
 * Types of the schema that one domain owns and others point at without knowing its code: name → key and value.
 * The owner adds its own by declaration (`declare module`) and answers for them in `DomainReader.entities`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the declarations of those who own an entity.
export interface Entities {}
export type EntityName = keyof Entities;
export type EntityKey<Name extends EntityName> = Entities[Name] extends { key: infer Key } ? Key : never;
export type EntityValue<Name extends EntityName> = Entities[Name] extends { value: infer Value } ? Value : never;

/** Look-ups that are answered together for a question. */
export class Lookup<Key, Value> extends Batch<Question, Key, Value, Pin> {}

/** Null where there is none with that key at the pin. */
export type EntityLookups = { readonly [Name in EntityName]?: Lookup<EntityKey<Name>, EntityValue<Name> | null> };

/** Values in a contract's storage after a block, proven against its state root. Bytes in hexadecimal. */
export interface ProvenStorage {
  readonly chainId: number;
  readonly block: BlockRef;
  /** The block's header in RLP. */
  readonly header: string;
  readonly contract: string;
  readonly accountNodes: readonly string[];
  readonly slots: readonly { readonly key: string; readonly value: string; readonly nodes: readonly string[] }[];
}

/** Found at once where somebody has asked for it before. */
export type Found<Value> = Value | Promise<Value>;

/** One request for an answer: the context of every resolver. */
export interface Question {
  /** All statements sent through it see the database as it was at one and the same moment. */
  readonly sql: Reader;
  /** What it sees, for results that are worth keeping until anything more is indexed. */
  readonly state: StoreState;
  readonly domains: readonly DomainReader[];
  /**
   * Reads the argument `asOf`; where it is absent, the parent's pin holds.
   * @throws RequestError where the block is not indexed yet, or a reorganisation replaced it.
   */
  pin(asOf: AsOf | null | undefined, parent?: Pin): Promise<Pin>;
  /** Loads what some domain owns, together with all others that are asked for at the same time. */
  entity<Name extends EntityName>(name: Name, key: EntityKey<Name>, pin: Pin): Found<EntityValue<Name> | null>;
  /** The same for what must be there, as a stored row points at it. @throws Error where it is not: the store is damaged. */
  linked<Name extends EntityName>(name: Name, key: EntityKey<Name>, pin: Pin): Found<EntityValue<Name>>;
  /**
   * Counts bytes that an answer will hold beyond what the number of its rows tells.
   * @throws RequestError ANSWER_TOO_LARGE
   */
  weigh(bytes: number): void;
  /**
   * Asks the ledger's node what lies in a contract's storage at the pin, and checks its proof.
   * @param epoch names all that the slots' values depend on, such as a stream's digest: as long as it is the same, a proof
   *   at another block is as good
   * @returns null where there is no node, or it does not answer in time, or no longer has the state
   */
  proveStorage(chainId: number, contract: string, slots: readonly string[], epoch: string, pin: Pin): Promise<ProvenStorage | null>;
}

/** Where a record stands on the ledger: the schema's Fact. */
export interface RecordPlace {
  readonly streamId: string;
  readonly seq: number;
  readonly chainId: number;
  readonly blockNumber: number;
  readonly transactionIndex: number;
  readonly logIndex: number;
  /** Hexadecimal. */
  readonly recordHash: string;
  readonly pin: Pin;
}

/** The records of the streams that a domain reads. */
export interface RecordReader {
  readonly places: Lookup<{ readonly streamId: string; readonly seq: number }, RecordPlace | null>;
  /** Hashes of at most `count` records from number `from` on, 32 bytes each. */
  hashes(question: Question, streamId: string, from: number, count: number, pin: Pin): Promise<readonly Uint8Array[]>;
}

export interface Hit {
  readonly kind:
    | "COUNTRY"
    | "ORGANISATION"
    | "FLOW"
    | "HAND_OVER"
    | "STREAM"
    | "DATASET"
    | "PROPOSAL"
    | "BALLOT"
    | "EMISSION_REPORT"
    | "FACILITY"
    | "TARGET"
    | "TARGET_ACTOR"
    | "SUBMISSION"
    | "CREDIT_PROJECT"
    | "CARBON_TOKEN"
    | "CREDIT_RECORD"
    | "TRANSACTION"
    | "BLOCK";
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** How well it fits: 0 is what was typed, letter by letter; 1 begins with it; 2 holds it. */
  readonly distance: number;
}

/** The fields of the public record that integrity checks look at. */
export type CheckedField = "FUNDS" | "SUPPLIES" | "ENTITLEMENTS" | "BALLOTS" | "EMISSIONS" | "TARGETS" | "CREDITS";

/** How one integrity check came out for one stream. */
export interface CheckTally {
  readonly streamId: string;
  /** The field's own name of it, such as FUTURE_DATE. */
  readonly check: string;
  readonly found: number;
  readonly passed: number;
  /** What it would be told from is missing. */
  readonly unknown: number;
}

/** Something that an integrity check found. */
export interface CheckedThing {
  /** What `id` is the id of. */
  readonly subject: "RECORD" | "PROJECT" | "ORGANISATION" | "BALLOT";
  readonly id: string;
  readonly title: string;
  /** What was found, in a sentence. */
  readonly detail: string;
  readonly said: Said;
}

export interface CheckedPage {
  readonly nodes: readonly CheckedThing[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a domain's integrity checks say, in the form that all fields have in common. */
export interface CheckReader {
  readonly field: CheckedField;
  /** Of every stream of the field, in the order in which checks are shown; those that concern nothing in a stream are left out. */
  tallies(question: Question, pin: Pin): Promise<readonly CheckTally[]>;
  /** A page of what one check found in one stream. @param after the page's end before, as this domain wrote it */
  found(question: Question, streamId: string, check: string, first: number, after: string | null, pin: Pin): Promise<CheckedPage>;
}

/** Written as a method, whose parameters TypeScript lets be narrower: each resolver knows its own parent and arguments. */
export type Resolver<Context> = { of(parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo): unknown }["of"];
export type ResolverMap<Context> = Readonly<Record<string, Readonly<Record<string, Resolver<Context>>>>>;

/** What a cell of a download holds; exact decimals are text. */
export type Cell = string | number | boolean | null;

export interface OpenDownload {
  readonly columns: readonly string[];
  /** How many rows there will be. */
  readonly count: number;
  /** Rows in the order of the answer, several at a time. */
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** A list that readers can take away whole, as /export/NAME.csv and /export/NAME.ndjson. */
export interface Download {
  readonly name: string;
  /** The field of Query that answers the same question page by page: its arguments are the download's. */
  readonly field: string;
  /** Arguments as the schema types them; `first` and `after` have no meaning here. */
  open(question: Question, given: unknown, pin: Pin): Promise<OpenDownload>;
}

/** The answering half of a domain. */
export interface DomainReader<Context = Question> {
  readonly name: string;
  /** Paths of the domain's SDL, relative to the repository's root. */
  readonly schema: readonly string[];
  readonly resolvers: ResolverMap<Context>;
  readonly entities?: EntityLookups;
  /** Rows that a query is charged for each list in its SDL that takes no argument `first`, as "Type.field". */
  readonly listSizes: Readonly<Record<string, number>>;
  readonly records?: RecordReader;
  readonly downloads?: readonly Download[];
  readonly checks?: CheckReader;
  /** Codes of the countries and areas that its records name. */
  readonly countries?: (question: Question, pin: Pin) => Promise<readonly string[]>;
  /** At most `most` hits, best first. */
  readonly search?: (question: Question, text: string, pin: Pin, most: number) => Promise<readonly Hit[]>;
  /** What a hash of 32 bytes stands for among its records. @param hash in lower-case hexadecimal with 0x */
  readonly searchHash?: (question: Question, hash: string, pin: Pin) => Promise<readonly Hit[]>;
}

/** The half of a domain that the ledger flows into: all that the indexer and the verification know of it. */
export interface LedgerDomain {
  readonly name: string;
  readonly selections: readonly LogSelection[];
  readonly writer: DomainWriter;
  /**
   * The writer of a domain that reads tokens as well, in place of `writer`.
   * @param tokens the ERC-20 tokens of the chain; found once the node was asked, which is before any log is read
   */
  writerWith?(tokens: Tokens): DomainWriter;
  /**
   * Indices that neither writing nor rolling back looks anything up in: an empty database is filled without them. None of
   * them is unique.
   */
  readonly readerIndices?: readonly string[];
  /** Tables whose rows are derived: recomputed from the facts by `rederive` for verification. */
  readonly derivedTables: readonly string[];
  /**
   * Recomputes each derived table from the facts alone and returns the rows in which it differs from what is stored.
   * An empty list means that the store is sound.
   */
  rederive(sql: Reader): Promise<readonly Difference[]>;
}

/** What every domain fulfils: everything the rest of the house knows of it. */
export interface Domain<Context = Question> extends DomainReader<Context>, LedgerDomain {}

export interface Difference {
  readonly table: string;
  readonly key: string;
  readonly stored: string | null;
  readonly derived: string | null;
}
