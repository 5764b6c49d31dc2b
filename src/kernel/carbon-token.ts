import type { Decimal } from "./money.ts";

/** ERC-20: the contract is one kind of credit. ERC-1155: each of its ids is one. */
export type CarbonStandard = "erc20" | "erc1155";

/** What ERC-20 contracts, which have no ids, are kept under. */
export const wholeContract = 0n;

/** Serials of a registry that a batch of tokens stands for, both ends included. */
export interface SerialRange {
  /** What the registry writes before the serials, in capitals. */
  readonly block: string;
  readonly first: number;
  readonly last: number;
}

/** What a batch of tokens stands for, as the operator says. Null and empty: not told, and never guessed. */
export interface CarbonBatchTerms {
  /** Of an ERC-1155; null for an ERC-20, which has no ids. */
  readonly id: bigint | null;
  readonly registry: string | null;
  readonly project: {
    /** As the registry writes it. */
    readonly reference: string;
    readonly name: string | null;
    /** Of the project on a ledger of ours. */
    readonly id: string | null;
  } | null;
  readonly vintage: number | null;
  /** Credits, of one tonne of CO2 equivalent, that one whole token stands for. */
  readonly creditsPerToken: Decimal | null;
  /** Of an ERC-1155, whose contract does not tell them: digits after the point in its amounts. */
  readonly decimals: number | null;
  readonly serials: readonly SerialRange[];
}

/** An address that the operator knows: a bridge holds what circulates elsewhere; a beneficiary is one on whose behalf is retired. */
export interface CarbonAddress {
  /** Lower case, with 0x. */
  readonly address: string;
  readonly name: string;
  readonly role: "bridge" | "beneficiary";
}

/** The operator's word about a contract. */
export interface CarbonTerms {
  readonly publisher: string | null;
  readonly batches: readonly CarbonBatchTerms[];
  readonly addresses: readonly CarbonAddress[];
}

export const noTerms: CarbonTerms = { publisher: null, batches: [], addresses: [] };

/** A contract of carbon tokens that is read, and what it says of itself. */
export interface CarbonContract {
  readonly chainId: number;
  /** Lower case, with 0x. */
  readonly address: string;
  readonly startBlock: number;
  readonly standard: CarbonStandard;
  readonly name: string;
  /** Null where it has none, as many an ERC-1155. */
  readonly symbol: string | null;
  /** Digits after the point; null for an ERC-1155, which does not tell. */
  readonly decimals: number | null;
  readonly terms: CarbonTerms;
}

/**
 * "CAR-1-US-1008-27-845-WA-2015-2010-1 to 8645", as registries write ranges.
 * @returns undefined for what is none
 */
export function readSerialRange(text: string): SerialRange | undefined {
  const [, block = "", from = "", to = ""] = /^(.{1,96})-(\d{1,15})(?:\s*(?:to|–|\.\.)\s*(\d{1,15}))?$/i.exec(text.trim()) ?? [];
  const [first, last] = [Number(from), Number(to === "" ? from : to)];
  return block !== "" && first >= 1 && last >= first ? { block: block.toUpperCase(), first, last } : undefined;
}
