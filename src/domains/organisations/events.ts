/** In the order of OrganisationRegistry's enum Kind. */
export const organisationKinds = [
  "unknown",
  "government",
  "local_government",
  "multilateral",
  "international_ngo",
  "national_ngo",
  "pooled_fund",
  "foundation",
  "private_sector",
  "academic",
  "other",
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation got its number. */
export interface OrganisationRegistered {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly transactionIndex: number;
  readonly number: number;
  readonly ref: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Three capital letters; null for one of no single country. */
  readonly country: string | null;
}
