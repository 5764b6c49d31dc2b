import { createHash } from "node:crypto";
import { parseDecimal, rescale } from "../../../../kernel/money.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { formatProperties } from "../../properties.ts";
import { toCents } from "../cents.ts";
import type { PlannedFlow, PlannedProgramme } from "../publication.ts";
import type { Activity, Transaction } from "./activity.ts";
import { isoDay } from "./check-shape.ts";
import { transactionTypes } from "./code-lists.ts";
import { bounded, owned } from "./element.ts";
import { partsOf, shareOut } from "./places.ts";
import { propertiesOf, sectorsOf } from "./properties-of.ts";

/** What is published of an activity. */
export interface ActivityFlows {
  readonly flows: readonly PlannedFlow[];
  readonly organisations: readonly PlannedOrganisation[];
  readonly programmes: readonly PlannedProgramme[];
  readonly badRows: readonly BadRow[];
}

export function flowsOf(activity: Activity): ActivityFlows {
  const flows: PlannedFlow[] = [];
  const organisations: PlannedOrganisation[] = activity.reporter === null ? [] : [activity.reporter.organisation];
  const names: PlannedProgramme[] = [];
  const badRows: BadRow[] = [];
  const refs = refsOf(activity);
  for (const [i, transaction] of activity.transactions.entries()) {
    const read = readFlows(activity, transaction, refs[i] ?? "");
    if (typeof read === "string") {
      const told = transaction.ref === "" ? "" : `, ref ${bounded(transaction.ref, 60)}`;
      const row = `${bounded(activity.identifier, 80) || "activity without identifier"}, transaction ${transaction.index}${told}`;
      badRows.push({ file: activity.file, line: transaction.line, row: owned(row), reason: owned(read) });
      continue;
    }
    flows.push(...read);
    for (const party of [transaction.provider, transaction.receiver]) if (party !== null) organisations.push(party.organisation);
    names.push(...sectorsOf(activity, transaction).names);
  }
  const programme = { ref: programmeRef(activity), title: activity.title === "" ? activity.identifier : activity.title };
  return { flows, organisations, programmes: flows.length === 0 ? [] : [programme, ...names], badRows };
}

const programmeRef = ({ identifier }: Activity): string => fitted(identifier, 128);

/** @returns the reason where it can't be a record */
function readFlows(activity: Activity, transaction: Transaction, ref: string): readonly PlannedFlow[] | string {
  if (activity.identifier === "") return "the activity has no iati-identifier";
  if (activity.reporter === null) return "the activity names no reporting-org";
  const type = transactionTypes[transaction.type ?? ""];
  if (type === undefined) return `transaction-type/@code: expected 1 to 13, got ${shown(transaction.type)}`;
  const day = isoDay(transaction.date ?? "");
  if (day === undefined) return `transaction-date/@iso-date: expected a day that exists, as YYYY-MM-DD, got ${shown(transaction.date)}`;
  const currency = (transaction.currency ?? activity.currency)?.toUpperCase();
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency))
    return `value/@currency: expected a currency of three capitals, or the activity's default-currency, got ${shown(transaction.currency ?? activity.currency)}`;
  const valueDay = isoDay(transaction.valueDate ?? "");
  if (valueDay === undefined) return `value/@value-date: expected a day that exists, as YYYY-MM-DD, got ${shown(transaction.valueDate)}`;
  const read = /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(transaction.value)
    ? parseDecimal(transaction.value.replace(/^([+-]?)\./, "$10."))
    : undefined;
  const decimals = Math.max(2, read?.decimals ?? 0);
  const amount = read && rescale(read, decimals);
  if (read === undefined || amount === undefined || amount >= 2n ** 127n || amount < -(2n ** 127n))
    return `value: expected a decimal number, such as 1234.56, got ${shown(transaction.value)}`;
  const reporter = activity.reporter.organisation.ref;
  const assumed = {
    from: !transaction.hasProvider && type.reportingOrganisation === "from",
    to: !transaction.hasReceiver && type.reportingOrganisation === "to",
  };
  const placed = transaction.places.countries.length + transaction.places.regions.length > 0 ? transaction.places : activity.places;
  const parts = partsOf(placed);
  const amounts = shareOut(amount, parts);
  const cents = currency === "USD" ? shareOut(toCents(read), parts) : null;
  const { properties, sector } = propertiesOf(activity, transaction, assumed, { day, valueDay });
  const flows = parts.map((part, i): PlannedFlow => {
    const partOf = part.mark === null ? [] : [{ side: "flow", dimension: "part-of", code: ref, share: part.share } as const];
    return {
      origin: { file: activity.file, line: transaction.line, row: ref },
      kind: type.kind,
      year: Math.floor(day / 10_000),
      country: part.country,
      currency,
      amount: amounts[i] ?? 0n,
      decimals,
      usdCents: cents?.[i] ?? null,
      valueDate: day,
      // No rate is known: of other currencies than the US dollar, no value in it is either.
      rateDate: 0,
      from: transaction.provider?.organisation.ref ?? (assumed.from ? reporter : null),
      to: transaction.receiver?.organisation.ref ?? (assumed.to ? reporter : null),
      programme: programmeRef(activity),
      parent: null,
      ref: part.mark === null ? ref : fitted(`${ref}:${part.mark}`, 128),
      title: activity.title,
      sector,
      properties: [...properties, ...part.properties, ...partOf],
    };
  });
  try {
    for (const flow of flows) formatProperties(flow.properties);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return flows;
}

const shown = (value: string | undefined): string => (value === undefined || value === "" ? "nothing" : `“${bounded(value, 60)}”`);

/**
 * A name for each transaction that stays the same in later editions: its own ref where no other of the activity has it, else
 * a mark of what it says, with a number where several say the very same.
 */
function refsOf({ identifier, transactions }: Activity): readonly string[] {
  const uses = new Map<string, number>();
  for (const { ref } of transactions) uses.set(ref, (uses.get(ref) ?? 0) + 1);
  const seen = new Map<string, number>();
  return transactions.map((transaction) => {
    const { ref } = transaction;
    if (ref !== "" && uses.get(ref) === 1) return fitted(`${identifier}/${ref}`, 120);
    const name = `${ref}~${markOf(transaction)}`;
    const time = (seen.get(name) ?? 0) + 1;
    seen.set(name, time);
    return fitted(`${identifier}/${name}${time === 1 ? "" : `-${time}`}`, 120);
  });
}

function markOf({ type, date, value, valueDate, currency, provider, receiver, providerActivity, receiverActivity }: Transaction): string {
  const said = [
    type,
    date,
    value,
    valueDate,
    currency,
    provider?.organisation.ref,
    receiver?.organisation.ref,
    providerActivity,
    receiverActivity,
  ];
  return createHash("sha256")
    .update(JSON.stringify(said.map((one) => one ?? null)))
    .digest("hex")
    .slice(0, 8);
}

/** Text of at most so many bytes; of a longer one the beginning, and a mark that tells it from others that begin so. */
function fitted(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return `${bounded(text, most - 17)}~${mark}`;
}
