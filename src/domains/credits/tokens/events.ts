/** Where on the ledger a contract of carbon tokens said something. */
export interface Place {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly transactionIndex: number;
  /** Lower case, with 0x. */
  readonly contract: string;
}

/** Which event said it: one of ERC-20, ERC-1155's of one id, and ERC-1155's of several. */
export type MoveForm = "transfer" | "single" | "batch";

/** Tokens from one address to another: minted from the zero address, burned to it. */
export interface TokenMove extends Place {
  readonly type: "move";
  readonly form: MoveForm;
  /** Place among those of the same event, from 0: only a batch has more than one. */
  readonly recordIndex: number;
  /** 0 for an ERC-20. */
  readonly tokenId: bigint;
  readonly sender: string;
  readonly receiver: string;
  /** In the contract's smallest units. */
  readonly amount: bigint;
}

/**
 * What a contract logs when tokens are taken out of use for good. `retired`: somebody claims them. `cancelled`: nobody does.
 * The burn that goes with it is an event of its own.
 */
export interface RetirementNotice extends Place {
  readonly type: "notice";
  /** Name of the shape that was read, such as "toucan". */
  readonly shape: string;
  readonly kind: "retired" | "cancelled";
  /** 0 for an ERC-20. */
  readonly tokenId: bigint;
  readonly amount: bigint;
  /** Whose tokens they were; null where the event does not say. */
  readonly account: string | null;
  /** On whose behalf; null where the event does not say. */
  readonly beneficiary: string | null;
  /** True where it names the beneficiary in free text as well: which may be a person's name, and is not kept. */
  readonly named: boolean;
  /** The contract's own number for it: Toucan's event id, or the id of the certificate that is handed out. Null where none. */
  readonly number: bigint | null;
}

export type CarbonTokenEvent = TokenMove | RetirementNotice;
