import type { HandOverKind, TransportMode } from "../../generated/graphql.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { listPairs } from "../../kernel/property-text.ts";
import type { RecordKey } from "../../kernel/record-key.ts";
import type { Question } from "../domain.ts";
import { CorrectingRecord, type CorrectingRow, correctingColumns } from "../ledger-record.ts";

export interface HandOverRow extends CorrectingRow {
  readonly kind: HandOverKind;
  readonly year: number;
  readonly country: string | null;
  readonly item: number;
  readonly unit: string;
  readonly quantity: string;
  readonly currency: string | null;
  readonly value: string | null;
  readonly usd: string | null;
  readonly freight_usd: string | null;
  readonly insurance_usd: string | null;
  readonly weight_kg: string | null;
  readonly ordered: string | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  readonly days_late: number | null;
  readonly mode: TransportMode | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly parent_stream_id: string | null;
  readonly parent_seq: number | null;
  readonly ref: string;
  readonly place: string;
  readonly properties: string;
  readonly shipped_with: string | null;
}

/** The columns of HandOverRow, of the table or alias `f`. */
export const handOverColumns = (question: Question) => question.sql`
  ${correctingColumns(question)}, upper(f.kind) AS kind, f.year, f.country, f.item, f.unit, f.quantity, f.currency, f.value, f.usd,
  f.freight_usd, f.insurance_usd, f.weight_kg, f.ordered, f.scheduled, f.date, f.recorded, f.days_late, upper(f.mode) AS mode,
  f.provider, f.receiver, f.parent_stream_id, f.parent_seq::float8 AS parent_seq, f.ref, f.place,
  f.properties, f.shipped_with`;

/** A record as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for. */
export class HandOver extends CorrectingRecord<HandOverRow> {
  get providerKey(): PartyKey | null {
    return this.party(this.row.provider);
  }

  get receiverKey(): PartyKey | null {
    return this.party(this.row.receiver);
  }

  get parentKey(): RecordKey | null {
    const { parent_seq: seq, parent_stream_id: parent, stream_id: own } = this.row;
    return seq === null ? null : { streamId: parent ?? own, seq };
  }

  /** Days from order to hand-over, and from there to the source's books; null where one is unknown. */
  get daysFromOrder(): number | null {
    return daysBetween(this.row.ordered, this.row.date);
  }

  get daysToBooks(): number | null {
    return daysBetween(this.row.date, this.row.recorded);
  }

  /** In the order of the text; empty where it is not in the standard form. */
  get properties(): readonly { readonly key: string; readonly value: string }[] {
    return listPairs(this.row.properties);
  }
}

function daysBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
