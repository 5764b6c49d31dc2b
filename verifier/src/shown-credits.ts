import type { Credits } from "./credits.ts";
import { day } from "./shown-record.ts";

/** A record of credits as a page or an API answer shows it. Dates are YYYY-MM-DD; null: not told or unknown. */
export interface ShownCredits {
  readonly kind: string;
  readonly year: number | null;
  /** Number under which the project is declared on the ledger; likewise organisations. */
  readonly project: number;
  readonly vintage: number | null;
  readonly quantity: number;
  readonly serialBlock: string | null;
  readonly firstSerial: number | null;
  readonly lastSerial: number | null;
  readonly date: string | null;
  readonly use: string | null;
  readonly country: string | null;
  readonly holder: number | null;
  readonly receiver: number | null;
  readonly corrects: number | null;
  readonly reference: string;
  readonly purpose: string;
  /** As on the ledger: `key=value` pairs joined by `;`; empty: none. */
  readonly properties: string;
}

/** Names of the contract's kinds and uses, by number. */
export const creditKinds = [
  "UNSET",
  "ISSUANCE",
  "TRANSFER",
  "RETIREMENT",
  "CANCELLATION",
  "BUFFER",
  "RELEASE",
  "EXPORT",
  "AUTHORISATION",
  "ADJUSTMENT_ADDED",
  "ADJUSTMENT_SUBTRACTED",
] as const;
export const creditUses = ["NOT_TOLD", "VOLUNTARY", "DOMESTIC", "INTERNATIONAL"] as const;

/** What a record's proven data says, in the words of a page. */
export function showCredits(said: Credits): ShownCredits {
  return {
    kind: creditKinds[said.kind] ?? `KIND_${said.kind}`,
    year: said.year || null,
    project: said.project,
    vintage: said.vintage || null,
    quantity: said.quantity,
    serialBlock: said.block || null,
    firstSerial: said.first || null,
    lastSerial: said.last || null,
    date: day(said.date),
    use: said.use === 0 ? null : (creditUses[said.use] ?? `USE_${said.use}`),
    country: said.country || null,
    holder: said.holder || null,
    receiver: said.to || null,
    corrects: said.corrects || null,
    reference: said.ref,
    purpose: said.purpose,
    properties: said.properties,
  };
}
