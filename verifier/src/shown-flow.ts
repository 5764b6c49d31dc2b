import { decodeFlow, encodeFlow, type Flow } from "./flow.ts";
import { attempt, Refusal, type Refused } from "./refusal.ts";
import { day, decimal, differencesOf, type FieldDifference } from "./shown-record.ts";

/** A flow as a page or an API answer shows it. Dates are YYYY-MM-DD, amounts exact decimals; null: not specified or unknown. */
export interface ShownFlow {
  readonly kind: string;
  readonly year: number;
  readonly country: string | null;
  readonly currency: string;
  readonly amount: string;
  readonly usd: string | null;
  readonly date: string | null;
  readonly rateDate: string | null;
  /** Numbers under which the organisations and the programme are registered on the ledger. */
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly programme: number | null;
  /** The record that this one follows from: number of its stream in the contract, number in the stream. */
  readonly parent: { readonly stream: number; readonly seq: number } | null;
  readonly corrects: number | null;
  readonly reference: string;
  readonly title: string;
  readonly sector: string;
  /** As on the ledger: `key=value` pairs joined by `;`; empty: none. */
  readonly properties: string;
}

/** Names of the contract's kinds, by number. */
export const flowKinds = ["UNSET", "PLEDGE", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND", "WRITE_OFF"] as const;

const shownFields = [
  "kind",
  "year",
  "country",
  "currency",
  "amount",
  "usd",
  "date",
  "rateDate",
  "provider",
  "receiver",
  "programme",
  "parent",
  "corrects",
  "reference",
  "title",
  "sector",
  "properties",
] as const satisfies readonly (keyof ShownFlow)[];

export interface FlowComparison {
  readonly ok: true;
  /** Empty where what is shown is what the record says. */
  readonly differences: readonly FieldDifference<keyof ShownFlow>[];
}

/**
 * Compares a flow as it is shown with the record's data, field by field. Where all agree, the data holds nothing else:
 * written again from its fields, it is the same byte for byte. (But for bytes that are no text in UTF-8, which no page can
 * show: they stand as U+FFFD, and so does the character NUL, which databases cannot hold.)
 * @param data the event's data, proven by `verifyRecord`
 * @param stream number of the record's stream in its contract
 */
export function compareFlow(shown: ShownFlow, data: string, stream: number): FlowComparison | Refused {
  return attempt(() => {
    const flow = decodeFlow(data);
    const again = encodeFlow(flow);
    const legible = !`${flow.ref}${flow.title}${flow.sector}${flow.properties}`.includes("\uFFFD");
    if (legible && again !== data.toLowerCase()) throw new Refusal("data-malformed", data, again);
    const proven = showFlow(flow, stream);
    const differences = differencesOf(shown, proven, shownFields, ["amount", "usd"]);
    return { ok: true, differences };
  });
}

/** What a record's proven data says, in the words of a page. */
export function showFlow(flow: Flow, stream: number): ShownFlow {
  return {
    kind: flowKinds[flow.kind] ?? `KIND_${flow.kind}`,
    year: flow.year,
    country: flow.country === "" ? null : flow.country,
    currency: flow.currency,
    amount: decimal(flow.amount, flow.decimals),
    usd: flow.usdKnown ? decimal(flow.usdCents, 2) : null,
    date: day(flow.valueDate),
    rateDate: day(flow.rateDate),
    provider: flow.from || null,
    receiver: flow.to || null,
    programme: flow.programme || null,
    parent: flow.parent === 0 ? null : { stream: flow.parentStream || stream, seq: flow.parent },
    corrects: flow.corrects || null,
    reference: flow.ref,
    title: flow.title,
    sector: flow.sector,
    properties: flow.properties,
  };
}
