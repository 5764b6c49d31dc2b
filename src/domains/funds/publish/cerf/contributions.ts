import { z } from "zod";
import { readJsonRecords } from "../../../../publish/exact-json.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import type { FlowKind } from "../../events.ts";
import * as fields from "../fields.ts";
import type { PlannedFlow } from "../publication.ts";
import { cerf, donorOf } from "./parties.ts";

/** The four lists of a contribution, in the order in which one follows from the other. */
const stages = [
  { list: "donorpledge", field: "pledge", kind: "pledge", suffix: () => "P" },
  { list: "donorcommitment", field: "commitment", kind: "commitment", suffix: () => "C" },
  { list: "donorreceived", field: "received", kind: "receipt", suffix: (n: number) => `R${n}` },
  { list: "donorwriteoff", field: "writeoff", kind: "write_off", suffix: () => "W" },
] as const satisfies readonly { list: string; field: string; kind: FlowKind; suffix: (n: number) => string }[];

/** { "donorpledge": [ … ] }: each list stands inside of an object under its own name. */
const nested = (key: string) => {
  const expected = `expected an object with the list ${key}`;
  const list = z.array(z.record(z.string(), z.unknown()), expected);
  return z.record(z.string(), z.unknown(), expected).transform((holder, context) => {
    const read = list.safeParse(holder[key]);
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: expected });
    return z.NEVER;
  });
};

const contribution = z.object({
  contributionId: fields.required(64),
  contributionCode: fields.required(120),
  donor: fields.required(256),
  countryCode: z.string().trim(),
  donortype: z.string().trim(),
  year: fields.year,
  latestDate: fields.day,
  AgreementFromYear: z.string().trim().nullish(),
  AgreementToYear: z.string().trim().nullish(),
  donorpledge: nested("donorpledge"),
  donorcommitment: nested("donorcommitment"),
  donorreceived: nested("donorreceived"),
  donorwriteoff: nested("donorwriteoff"),
});

/** One entry of a list, its fields under the same names whatever the list. */
const entry = z.object({
  date: fields.day,
  currency: z.string(),
  amountLocal: fields.amount,
  amountUSD: fields.usd,
});

export interface Contributions {
  readonly flows: readonly PlannedFlow[];
  readonly organisations: readonly PlannedOrganisation[];
  readonly badRows: readonly BadRow[];
  readonly placeholders: number;
  /** The newest date at which a contribution was brought up to date, as yyyymmdd; 0 where none has one. */
  readonly latestDate: number;
}

/** Pledge, commitment, receipts and write-off of each contribution, linked by parent. */
export function readContributions(file: OutsideFile): Contributions {
  const flows: PlannedFlow[] = [];
  const organisations: PlannedOrganisation[] = [];
  const badRows: BadRow[] = [];
  let placeholders = 0;
  let latestDate = 0;
  for (const { index, line, value } of readJsonRecords(file.path, file.text)) {
    const read = contribution.safeParse(value);
    const origin = { file: file.path, line, row: nameRow(index, value) };
    if (!read.success) {
      badRows.push({ ...origin, reason: fields.describeIssues(read.error, value) });
      continue;
    }
    const events = readEvents(read.data, origin);
    if (events.reasons.length > 0) {
      badRows.push({ ...origin, reason: events.reasons.join("; ") });
      continue;
    }
    organisations.push(events.donor);
    flows.push(...events.flows);
    placeholders += events.placeholders;
    latestDate = Math.max(latestDate, read.data.latestDate);
  }
  return { flows, organisations, badRows, placeholders, latestDate };
}

interface Events {
  readonly donor: PlannedOrganisation;
  readonly flows: readonly PlannedFlow[];
  readonly placeholders: number;
  readonly reasons: readonly string[];
}

function readEvents(data: z.infer<typeof contribution>, origin: Origin): Events {
  const donor = donorOf(data.donor, data.donortype, data.countryCode);
  const flows: PlannedFlow[] = [];
  const reasons: string[] = [];
  let placeholders = 0;
  let parent: string | null = null;
  for (const { list, field, kind, suffix } of stages) {
    let count = 0;
    let followed: string | null = null;
    for (const [i, raw] of data[list].entries()) {
      const named = nameFields(raw, field);
      const read = entry.safeParse(named);
      if (!read.success) {
        reasons.push(`${list} ${i + 1}: ${fields.describeIssues(read.error, named)}`);
        continue;
      }
      const { date, currency, amountLocal, amountUSD } = read.data;
      if (date === 0 && currency === "" && amountLocal.units === 0n && amountUSD === 0n) {
        placeholders += 1;
        continue;
      }
      const code = fields.currencyCode.safeParse(currency);
      if (!code.success) {
        reasons.push(`${list} ${i + 1}: currency: expected a currency of three capitals, got “${currency}”`);
        continue;
      }
      const ref = `${data.contributionCode}-${suffix(++count)}`;
      flows.push({
        origin,
        kind,
        year: data.year,
        country: null,
        currency: code.data,
        amount: amountLocal.units,
        decimals: amountLocal.decimals,
        // Where there is an amount, USD 0 means that nobody has converted it yet.
        usdCents: amountUSD === 0n && amountLocal.units !== 0n ? null : amountUSD,
        valueDate: date,
        // The source gives the rate, but not its day.
        rateDate: 0,
        from: donor.ref,
        to: cerf.ref,
        programme: null,
        parent,
        ref,
        title: titleOf(data),
        sector: "",
        properties: [],
      });
      followed ??= ref;
    }
    // Receipts and write-offs both follow from the commitment, or where there is none from the pledge.
    if (kind === "pledge" || kind === "commitment") parent = followed ?? parent;
  }
  return { donor, flows, placeholders, reasons };
}

/** "Contribution 2024", and the years of the agreement where it covers more than one. */
function titleOf({ year, AgreementFromYear: from, AgreementToYear: to }: z.infer<typeof contribution>): string {
  return from && to && from !== to ? `Contribution ${year}, agreement ${from}–${to}` : `Contribution ${year}`;
}

/** The lists spell their fields differently: pledgeDate, commitmentdate. Absent ones are empty, absent amounts 0. */
function nameFields(raw: Readonly<Record<string, unknown>>, field: string): Record<string, unknown> {
  const lower = new Map(Object.entries(raw).map(([key, value]) => [key.toLowerCase(), value]));
  const find = (name: string, absent: string) => lower.get(`${field}${name}`.toLowerCase()) ?? absent;
  return {
    date: find("Date", ""),
    currency: find("Currency", ""),
    amountLocal: find("AmountLocal", "0"),
    amountUSD: find("AmountUSD", "0"),
  };
}

function nameRow(index: number, value: unknown): string {
  const part = (key: string) =>
    typeof value === "object" && value !== null && key in value
      ? `, ${key} ${String(Object.entries(value).find(([name]) => name === key)?.[1])}`
      : "";
  return `record ${index}${part("contributionId")}${part("contributionCode")}`;
}
