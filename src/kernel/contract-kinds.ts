/** Contracts of contracts/ that keep streams of records; each takes the registry's address when it is created. */
export const ledgerKinds = [
  "FundLedger",
  "EntitlementLedger",
  "SupplyLedger",
  "DatasetRegistry",
  "BallotBox",
  "EmissionRegistry",
  "TargetRegistry",
  "CreditRegistry",
  "ReferenceRegistry",
] as const;

export type LedgerKind = (typeof ledgerKinds)[number];

/**
 * Contracts that the sources file may list: those of contracts/ by their name, tokens of the standard ERC-20, OpenZeppelin's
 * Governors, and carbon credits as tokens.
 */
export const contractKinds = ["OrganisationRegistry", ...ledgerKinds, "ERC20", "Governor", "CarbonToken"] as const;

export type ContractKind = (typeof contractKinds)[number];

export function isLedgerKind(kind: string): kind is LedgerKind {
  return ledgerKinds.some((ledger) => ledger === kind);
}

/** The domain whose records a ledger keeps. */
export const domainOfLedger: Readonly<Record<LedgerKind, string>> = {
  FundLedger: "funds",
  EntitlementLedger: "entitlements",
  SupplyLedger: "supplies",
  DatasetRegistry: "datasets",
  BallotBox: "ballots",
  EmissionRegistry: "emissions",
  TargetRegistry: "targets",
  CreditRegistry: "credits",
  ReferenceRegistry: "reference",
};
