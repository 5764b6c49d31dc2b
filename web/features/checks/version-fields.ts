import type { RecordVersionFragment as Version } from "../../generated/graphql.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";

type FieldName =
  | "kind"
  | "amount"
  | "usd"
  | "date"
  | "rateDate"
  | "year"
  | "provider"
  | "receiver"
  | "country"
  | "programme"
  | "parent"
  | "title"
  | "sector"
  | "properties"
  | "reference";

export interface VersionField {
  readonly name: FieldName;
  /** In the language of the page, one for each version. */
  readonly values: readonly string[];
  readonly changed: boolean;
}

/** What the versions of a record say, field by field; those in which they differ come first. Fields that are empty in all are left out. */
export function versionFields({ formats, locale, t }: View, versions: readonly Version[]): readonly VersionField[] {
  const open = t("words.notSpecified");
  const unknown = t("words.unknown");
  const fields: Readonly<Record<FieldName, (version: Version) => string>> = {
    kind: ({ kind }) => t(`kinds.${kind}.one`),
    amount: ({ amount, currency }) => formats.moneyExact(amount, currency),
    usd: ({ usd }) => (usd === null ? unknown : formats.moneyExact(usd, "USD")),
    date: ({ date }) => (date === null ? unknown : formats.date(date)),
    rateDate: ({ rateDate }) => (rateDate === null ? "" : formats.date(rateDate)),
    year: ({ year }) => String(year),
    provider: ({ provider }) => provider?.name ?? open,
    receiver: ({ receiver }) => receiver?.name ?? open,
    country: ({ country }) => (country === null ? open : placeName(locale, country)),
    programme: ({ programme }) => programme?.title ?? "",
    parent: ({ parent }) => parent?.reference ?? "",
    title: ({ title }) => title,
    sector: ({ sector }) => sector,
    properties: ({ propertyText }) => propertyText.replaceAll(";", "; "),
    reference: ({ reference }) => reference,
  };
  const all = Object.entries(fields).flatMap(([name, read]) => {
    const values = versions.map(read);
    const isName = (text: string): text is FieldName => text in fields;
    return isName(name) && values.some((value) => value !== "") ? [{ name, values, changed: new Set(values).size > 1 }] : [];
  });
  return [...all.filter(({ changed }) => changed), ...all.filter(({ changed }) => !changed)];
}
