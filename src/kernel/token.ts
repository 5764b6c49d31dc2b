import { keccak256Hex } from "./keccak.ts";
import type { Decimal } from "./money.ts";

/** Transfer(address indexed from, address indexed to, uint256 value) of ERC-20. */
export const transferTopic = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";

export const zeroAddress = `0x${"0".repeat(40)}`;

/** What an address does with the money. To a supplier it is spent; every other transfer passes it on. */
export const tokenRoles = ["donor", "fund", "agency", "implementer", "supplier", "other"] as const;
export type TokenRole = (typeof tokenRoles)[number];

export interface LabelledOrganisation {
  readonly ref: string;
  readonly name: string;
  /** As the registry's kinds, in lower case. */
  readonly kind: string;
  /** ISO 3166-1 alpha-3; null for one of no single country. */
  readonly country: string | null;
}

/** Who stands behind an address, as the operator says. */
export interface AddressLabel {
  /** Lower case, with 0x. */
  readonly address: string;
  readonly organisation: LabelledOrganisation;
  readonly role: TokenRole;
  readonly programme: { readonly ref: string; readonly title: string } | null;
  /** Country that what arrives there is meant for; null: not specified. */
  readonly country: string | null;
}

/** What one token is worth in US dollars: always as much, or by day (YYYY-MM-DD). Null: unknown. */
export type UsdValue = { readonly peg: Decimal } | { readonly rates: ReadonlyMap<string, Decimal> } | null;

export interface TokenLabels {
  readonly title: string | null;
  readonly licence: string;
  readonly attribution: string | null;
  readonly issuer: LabelledOrganisation;
  readonly usd: UsdValue;
  readonly addresses: readonly AddressLabel[];
}

/** A token whose transfers between labelled addresses are read as flows. */
export interface Token {
  readonly chainId: number;
  /** Lower case, with 0x. */
  readonly address: string;
  readonly startBlock: number;
  readonly labels: TokenLabels;
  readonly labelOf: ReadonlyMap<string, AddressLabel>;
  /** True where the chain has a registry of organisations that is read as well. */
  readonly hasRegistry: boolean;
  /** As the contract says. */
  readonly symbol: string;
  readonly name: string;
  readonly decimals: number;
}

/** The tokens that are read, by their contract's address. */
export interface Tokens {
  find(address: string): Token | undefined;
}

export const noTokens: Tokens = { find: () => undefined };

/** An address as a log's topic holds it. */
export const topicOfAddress = (address: string): string => `0x${"0".repeat(24)}${address.slice(2).toLowerCase()}`;
export const addressOfTopic = (topic: string): string => `0x${topic.slice(26)}`;

/** An address that nobody has labelled, as it is shown: enough to find it again, not to be taken for a name. */
export const cutAddress = (address: string): string => `${address.slice(0, 8)}..${address.slice(-4)}`;

/** Numbers of what labels name, which no contract has numbered: below 0, by the name, so that they never change. */
export const labelNumber = (name: string): number => -1 - (Number.parseInt(keccak256Hex(Buffer.from(name)).slice(2, 10), 16) & 0x3fffffff);

/**
 * Refs under which an organisation of a label may be known, the first that exists by then: that of the chain's registry, else
 * its own. Where there is a registry, its own has an ending that none in the registry can have.
 */
export const labelRefs = ({ ref }: LabelledOrganisation, hasRegistry: boolean): readonly [string, string] =>
  hasRegistry ? [ref, `${ref}.label`] : [ref, ref];
