import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { Origin } from "../../../../publish/rows.ts";
import { slug } from "../../../../publish/slug.ts";
import type { RowReader } from "../../../../publish/table/row-reader.ts";
import type { FlowProperty } from "../../properties.ts";
import { toCents } from "../cents.ts";
import type { PlannedFlow, PlannedProgramme } from "../publication.ts";
import type { PartySpec, RecordSpec } from "./map.ts";

export interface TableRecord {
  readonly flow: PlannedFlow;
  readonly organisations: readonly PlannedOrganisation[];
  readonly programme: PlannedProgramme | null;
}

/**
 * One record of a row.
 * @returns undefined where a cell is at fault; the reader keeps the faults.
 * @throws NoRecord where the map says that the row holds none of this sort.
 */
export function readRecord(spec: RecordSpec, reader: RowReader, origin: Origin): TableRecord | undefined {
  const before = reader.faults.length;
  // First what may say that there is no record: then nothing else is at fault.
  const kind = reader.choice(spec.kind);
  const amount = reader.amount(spec.amount);
  const currency = reader.matches(spec.currency, /^[A-Z]{3}$/, "a currency of three capitals");
  const ref = reader.requiredText(spec.ref, 128);
  const date = spec.date === undefined ? 0 : reader.day(spec.date);
  const year = yearOf(spec, reader, date);
  const usd = spec.usd === undefined || amount === undefined ? undefined : reader.converted(spec.usd, amount);
  const rateDate = spec.rateDate === undefined ? 0 : reader.day(spec.rateDate);
  const countries = spec.country === undefined ? [] : reader.countries(spec.country);
  const from = partyOf(spec.from, reader);
  const to = partyOf(spec.to, reader);
  const programme = spec.programme && reader.text(spec.programme.name, 1024);
  const programmeRef = spec.programme?.ref && reader.text(spec.programme.ref, 256);
  const parent = spec.parent === undefined ? null : (reader.text(spec.parent, 128) ?? null);
  const title = (spec.title && reader.text(spec.title, 1024)) ?? "";
  const sector = (spec.sector && reader.text(spec.sector, 256)) ?? "";
  const properties = propertiesOf(spec, reader, countries ?? []);
  if (reader.faults.length > before) return undefined;
  if (
    kind === undefined ||
    amount === undefined ||
    currency === undefined ||
    ref === undefined ||
    year === undefined ||
    date === undefined
  ) {
    throw new Error("A cell could not be read, and no fault was kept.");
  }
  const value = usd === undefined ? (currency === "USD" ? amount : null) : usd;
  const planned = programme === undefined ? null : { ref: slug(programmeRef ?? programme), title: programme };
  return {
    flow: {
      origin: { ...origin, row: ref },
      kind,
      year,
      // For several places it is whole for none of them: all of them stand among the properties.
      country: countries?.length === 1 ? (countries[0] ?? null) : null,
      currency,
      amount: amount.units,
      decimals: amount.decimals,
      usdCents: value === null ? null : toCents(value),
      valueDate: date,
      rateDate: rateDate ?? 0,
      from: from?.ref ?? null,
      to: to?.ref ?? null,
      programme: planned?.ref ?? null,
      parent,
      ref,
      title,
      sector,
      properties,
    },
    organisations: [from, to].flatMap((party) => party ?? []),
    programme: planned,
  };
}

function yearOf({ year }: RecordSpec, reader: RowReader, date: number | undefined): number | undefined {
  if (!("from" in year)) {
    const text = reader.matches(year, /^(19|20|21)\d{2}$/, "a year from 1900 to 2199");
    return text === undefined ? undefined : Number(text);
  }
  if (date === undefined) return undefined;
  if (date > 0) return Math.floor(date / 10_000);
  reader.faults.push("the map takes the year from the date, and the row has no date");
  return undefined;
}

function partyOf(spec: PartySpec | undefined, reader: RowReader): PlannedOrganisation | null {
  const name = spec && reader.text(spec.name, 256);
  if (spec === undefined || name === undefined) return null;
  const own = spec.ref && reader.text(spec.ref, 256);
  const countries = spec.country && reader.countries(spec.country);
  return {
    ref: slug(own ?? name),
    name,
    country: countries?.length === 1 ? (countries[0] ?? null) : null,
    kind: (spec.kind && reader.choice(spec.kind)) ?? "UNKNOWN",
  };
}

function propertiesOf(spec: RecordSpec, reader: RowReader, countries: readonly string[]): readonly FlowProperty[] {
  const properties: FlowProperty[] = [];
  if (countries.length > 1) for (const code of countries) properties.push({ side: "to", dimension: "country", code, share: null });
  for (const { side, dimension, code, separator } of spec.properties ?? []) {
    const text = reader.text(code, 1024);
    const codes = text === undefined ? [] : separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
    for (const one of codes) if (one !== "") properties.push({ side, dimension, code: one, share: null });
  }
  return properties;
}
