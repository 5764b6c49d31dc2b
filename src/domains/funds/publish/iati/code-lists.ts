import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { FlowKind } from "../../events.ts";

interface TransactionType {
  readonly name: string;
  readonly kind: FlowKind;
  /**
   * Which end is the reporting organisation where the file does not say: XSD 2.03, “If omitted on outgoing funds the
   * reporting-org is assumed” of the provider, and the same of the receiver of incoming funds. Null: the standard says nothing.
   */
  readonly reportingOrganisation: "from" | "to" | null;
}

/** IATI's code list TransactionType, 2.03. */
export const transactionTypes: Readonly<Record<string, TransactionType>> = {
  1: { name: "Incoming Funds", kind: "receipt", reportingOrganisation: "to" },
  2: { name: "Outgoing Commitment", kind: "commitment", reportingOrganisation: "from" },
  3: { name: "Disbursement", kind: "disbursement", reportingOrganisation: "from" },
  4: { name: "Expenditure", kind: "expenditure", reportingOrganisation: "from" },
  5: { name: "Interest Payment", kind: "expenditure", reportingOrganisation: null },
  6: { name: "Loan Repayment", kind: "refund", reportingOrganisation: null },
  // Not a refund: a disbursement for what the receiver has spent already.
  7: { name: "Reimbursement", kind: "disbursement", reportingOrganisation: "from" },
  8: { name: "Purchase of Equity", kind: "expenditure", reportingOrganisation: "from" },
  9: { name: "Sale of Equity", kind: "receipt", reportingOrganisation: "to" },
  10: { name: "Credit Guarantee", kind: "commitment", reportingOrganisation: "from" },
  11: { name: "Incoming Commitment", kind: "commitment", reportingOrganisation: "to" },
  12: { name: "Outgoing Pledge", kind: "pledge", reportingOrganisation: "from" },
  13: { name: "Incoming Pledge", kind: "pledge", reportingOrganisation: "to" },
};

/** IATI's code list OrganisationType. */
const organisationTypes: Readonly<Record<string, PlannedOrganisation["kind"]>> = {
  10: "GOVERNMENT",
  11: "LOCAL_GOVERNMENT",
  15: "OTHER",
  21: "INTERNATIONAL_NGO",
  22: "NATIONAL_NGO",
  23: "OTHER",
  24: "NATIONAL_NGO",
  30: "OTHER",
  40: "MULTILATERAL",
  60: "FOUNDATION",
  70: "PRIVATE_SECTOR",
  71: "PRIVATE_SECTOR",
  72: "PRIVATE_SECTOR",
  73: "PRIVATE_SECTOR",
  80: "ACADEMIC",
  90: "OTHER",
};

export const organisationKind = (type: string | undefined): PlannedOrganisation["kind"] => organisationTypes[type ?? ""] ?? "UNKNOWN";

/** Dimensions of the sector vocabularies that others than the publisher know; sector-CODE for each other one. */
const sectorVocabularies: Readonly<Record<string, string>> = {
  1: "sector",
  2: "sector-category",
  7: "sdg-goal",
  8: "sdg-target",
  10: "cluster",
};

export const sectorDimension = (vocabulary: string): string =>
  sectorVocabularies[vocabulary] ?? `sector-${vocabulary.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`.slice(0, 40);
