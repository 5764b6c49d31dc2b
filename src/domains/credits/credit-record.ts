import type { CreditKind, CreditUse } from "../../generated/graphql.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { listPairs } from "../../kernel/property-text.ts";
import type { Question } from "../domain.ts";
import { CorrectingRecord, type CorrectingRow, correctingColumns } from "../ledger-record.ts";

export interface CreditRow extends CorrectingRow {
  readonly kind: CreditKind;
  readonly year: number | null;
  readonly project: string;
  readonly vintage: number | null;
  readonly quantity: number;
  readonly serial_block: string | null;
  readonly first_serial: number | null;
  readonly last_serial: number | null;
  readonly date: string | null;
  readonly use: CreditUse | null;
  readonly country: string | null;
  readonly holder: number | null;
  readonly receiver: number | null;
  readonly ref: string;
  readonly purpose: string;
  readonly properties: string;
}

/** The columns of CreditRow, of the table or alias `f`. */
export const creditColumns = (question: Question) => question.sql`
  ${correctingColumns(question)}, upper(f.kind) AS kind, f.year, f.project, f.vintage, f.quantity::float8 AS quantity, f.serial_block,
  f.first_serial::float8 AS first_serial, f.last_serial::float8 AS last_serial, f.date, upper(f.use) AS use, f.country, f.holder,
  f.receiver, f.ref, f.purpose, f.properties`;

/** A record as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for. */
export class CreditRecord extends CorrectingRecord<CreditRow> {
  get holderKey(): PartyKey | null {
    return this.party(this.row.holder);
  }

  get receiverKey(): PartyKey | null {
    return this.party(this.row.receiver);
  }

  /** In the order of the text; empty where it is not in the standard form. */
  get properties(): readonly { readonly key: string; readonly value: string }[] {
    return listPairs(this.row.properties);
  }
}
