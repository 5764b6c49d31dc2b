import { type Decimal, parseDecimal } from "../../../../kernel/money.ts";
import { isoDay } from "./check-shape.ts";
import { attributeOf, childOf, childrenOf, codeOf, type XmlElement } from "./element.ts";
import type { Grade } from "./grade.ts";

/** What the rules need of a transaction. */
export interface TransactionFacts {
  readonly line: number;
  readonly day: number | undefined;
  readonly valueDay: number | undefined;
  readonly hasSector: boolean;
  readonly hasPlace: boolean;
  /** Each true where the organisation is named, or not there at all. */
  readonly isProviderNamed: boolean;
  readonly isReceiverNamed: boolean;
}

export interface ActivityFacts {
  readonly file: string;
  readonly element: XmlElement;
  readonly transactions: readonly TransactionFacts[];
  /** A narrative without a language, and a value without a currency, anywhere in the activity. */
  readonly hasBareNarrative: boolean;
  readonly hasBareValue: boolean;
}

/** The standard's ruleset (IATI-Rulesets, version 2.03) by its own numbers, in our words. What it says of results is left out. */
export const rules = {
  "1.1.3": "the activity's identifier is not the reporting organisation's",
  "6.11.1": "the activity has a planned or an actual start",
  "6.2.2": "a sector is given, for the activity or for all transactions",
  "6.7.2": "where a transaction has a sector, all have",
  "6.6.2": "sectors are given for the activity or for transactions, not for both",
  "4.1.1": "the activity has a language, or every narrative has",
  "7.8.1": "the activity has a default currency, or every value has one",
  "11.1.1": "the activity was not last updated in the future",
  "11.1.2": "the planned start is before the planned end",
  "11.1.3": "the actual start is before the actual end",
  "11.1.4": "the actual start is not in the future",
  "11.1.5": "the actual end is not in the future",
  "11.2.1": "a transaction is not dated in the future",
  "11.2.2": "a transaction's value is not dated in the future",
  "2.1.1": "each of several sectors has a percentage",
  "2.1.2": "percentages of sectors add up to 100",
  "2.1.4": "a single sector has 100 percent, or none told",
  "2.2.1": "a sector of the publisher's own has a narrative",
  "3.1.1": "each of several recipient countries has a percentage",
  "3.1.2": "percentages of recipient countries add up to 100",
  "3.1.4": "a single recipient country has 100 percent, or none told",
  "3.4.1": "each of several recipient regions has a percentage",
  "3.4.2": "percentages of recipient countries and regions add up to 100",
  "3.4.4": "a single recipient region has 100 percent, or none told",
  "3.6.2": "places are given for the activity or for transactions, not for both",
  "3.7.1": "a recipient country or region is given, for the activity or for all transactions",
  "3.7.2": "where a transaction has a recipient country or region, all have",
  "12.1.1": "a percentage of a country or region is from 0 to 100",
  "12.2.1": "a percentage of spending or of a budget is from 0 to 100",
  "12.3.1": "a percentage of a sector is from 0 to 100",
  "6.9.1": "a provider has an identifier or a name",
  "6.9.2": "a receiver has an identifier or a name",
  "6.10.1": "a participating organisation has an identifier or a name",
  "6.13.1": "a policy marker of the publisher's own has a narrative",
  "6.14.1": "a policy marker has a significance",
  "7.5.3": "a budget covers at most a year",
  "8.6.3": "a budget's start is before its end",
  "4.3.1": "the title says something",
  "4.4.1": "the description says something",
} as const;

type RuleNumber = keyof typeof rules;

/** Holds an activity against the ruleset. @param today as yyyymmdd */
export function checkRules(facts: ActivityFacts, grade: Grade, today: number): void {
  const { element, transactions, file } = facts;
  const broken = (number: RuleNumber, line = element.line): void =>
    grade.add("ruleset", "error", `${number}: ${rules[number]}`, { file, line });
  const all = (name: string) => childrenOf(element, name);
  const identifier = childOf(element, "iati-identifier")?.text.trim() ?? "";
  if (identifier !== "" && identifier === attributeOf(childOf(element, "reporting-org"), "ref")) broken("1.1.3");
  if (facts.hasBareNarrative && attributeOf(element, "xml:lang") === undefined) broken("4.1.1");
  if (facts.hasBareValue && attributeOf(element, "default-currency") === undefined) broken("7.8.1");
  checkDates(element, today, broken);
  for (const { line, day, valueDay, isProviderNamed, isReceiverNamed } of transactions) {
    if ((day ?? 0) > today) broken("11.2.1", line);
    if ((valueDay ?? 0) > today) broken("11.2.2", line);
    if (!isProviderNamed) broken("6.9.1", line);
    if (!isReceiverNamed) broken("6.9.2", line);
  }
  checkSectors(all("sector"), transactions, broken);
  checkPlaces(all("recipient-country"), all("recipient-region"), transactions, broken);
  for (const org of all("participating-org")) if (!isNamed(org)) broken("6.10.1", org.line);
  for (const marker of all("policy-marker")) {
    const vocabulary = attributeOf(marker, "vocabulary") ?? "1";
    if (vocabulary === "1" && attributeOf(marker, "significance") === undefined) broken("6.14.1", marker.line);
    if (vocabulary === "99" && childrenOf(marker, "narrative").length === 0) broken("6.13.1", marker.line);
  }
  for (const title of all("title")) if (!saysSomething(title)) broken("4.3.1", title.line);
  for (const description of all("description")) if (!saysSomething(description)) broken("4.4.1", description.line);
  for (const budget of all("budget")) {
    const [start, end] = ["period-start", "period-end"].map((name) => isoDay(attributeOf(childOf(budget, name), "iso-date") ?? ""));
    if (start === undefined || end === undefined) continue;
    if (start > end) broken("8.6.3", budget.line);
    else if (end > start + 10_000) broken("7.5.3", budget.line);
  }
  for (const part of [...all("capital-spend"), ...all("country-budget-items").flatMap((items) => childrenOf(items, "budget-item"))]) {
    if (!isPercentage(part)) broken("12.2.1", part.line);
  }
}

type Broken = (number: RuleNumber, line?: number) => void;

function checkDates(element: XmlElement, today: number, broken: Broken): void {
  const days = (type: string) =>
    childrenOf(element, "activity-date")
      .filter((date) => attributeOf(date, "type") === type)
      .flatMap((date) => isoDay(attributeOf(date, "iso-date") ?? "") ?? []);
  const [plannedStart, start, plannedEnd, end] = ["1", "2", "3", "4"].map(days);
  const dated = childrenOf(element, "activity-date").some((date) => /^[12]$/.test(attributeOf(date, "type") ?? ""));
  if (!dated) broken("6.11.1");
  const after = (a: readonly number[] = [], b: readonly number[] = []) => a.some((one) => b.some((other) => one > other));
  if (after(plannedStart, plannedEnd)) broken("11.1.2");
  if (after(start, end)) broken("11.1.3");
  if (after(start, [today])) broken("11.1.4");
  if (after(end, [today])) broken("11.1.5");
  if ((isoDay((attributeOf(element, "last-updated-datetime") ?? "").slice(0, 10)) ?? 0) > today) broken("11.1.1");
}

function checkSectors(sectors: readonly XmlElement[], transactions: readonly TransactionFacts[], broken: Broken): void {
  const own = transactions.filter(({ hasSector }) => hasSector).length;
  if (sectors.length === 0 && own === 0) broken("6.2.2");
  if (sectors.length > 0 && own > 0) broken("6.6.2");
  if (sectors.length === 0 && own > 0 && own < transactions.length) broken("6.7.2");
  for (const group of byVocabulary(sectors)) {
    checkShares(group, broken, { each: "2.1.1", sum: "2.1.2", single: "2.1.4" });
    for (const sector of group) {
      if (!isPercentage(sector)) broken("12.3.1", sector.line);
      if (/^9[89]$/.test(attributeOf(sector, "vocabulary") ?? "") && childrenOf(sector, "narrative").length === 0)
        broken("2.2.1", sector.line);
    }
  }
}

function checkPlaces(
  countries: readonly XmlElement[],
  regions: readonly XmlElement[],
  transactions: readonly TransactionFacts[],
  broken: Broken,
): void {
  const own = transactions.filter(({ hasPlace }) => hasPlace).length;
  const isGiven = countries.length + regions.length > 0;
  if (isGiven && own > 0) broken("3.6.2");
  if (!isGiven && own === 0) broken("3.7.1");
  if (!isGiven && own > 0 && own < transactions.length) broken("3.7.2");
  if (regions.length === 0) checkShares(countries, broken, { each: "3.1.1", sum: "3.1.2", single: "3.1.4" });
  for (const group of byVocabulary(regions))
    checkShares([...countries, ...group], broken, { each: "3.4.1", sum: "3.4.2", single: "3.4.4" });
  for (const place of [...countries, ...regions]) if (!isPercentage(place)) broken("12.1.1", place.line);
}

function checkShares(
  group: readonly XmlElement[],
  broken: Broken,
  numbers: { readonly each: RuleNumber; readonly sum: RuleNumber; readonly single: RuleNumber },
): void {
  const [first] = group;
  if (first === undefined) return;
  const told = group.flatMap((one) => percentageOf(one) ?? []);
  if (group.length === 1) {
    if (told.some((one) => !isHundred([one]))) broken(numbers.single, first.line);
  } else if (told.length < group.length) broken(numbers.each, first.line);
  else if (!isHundred(told)) broken(numbers.sum, first.line);
}

function byVocabulary(elements: readonly XmlElement[]): readonly (readonly XmlElement[])[] {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const vocabulary = attributeOf(element, "vocabulary") ?? "1";
    const group = groups.get(vocabulary);
    if (group === undefined) groups.set(vocabulary, [element]);
    else group.push(element);
  }
  return [...groups.values()];
}

export function percentageOf(element: XmlElement): Decimal | undefined {
  const written = attributeOf(element, "percentage");
  return written === undefined ? undefined : parseDecimal(written);
}

/** In units of 10^-18 percent, so that any percentages can be added. */
export const exact = ({ units, decimals }: Decimal): bigint => units * 10n ** BigInt(18 - decimals);
export const hundred = 100n * 10n ** 18n;

const isHundred = (parts: readonly Decimal[]): boolean => parts.reduce((sum, part) => sum + exact(part), 0n) === hundred;

function isPercentage(element: XmlElement): boolean {
  const part = percentageOf(element);
  return part === undefined || (part.units >= 0n && exact(part) <= hundred);
}

export const isNamed = (org: XmlElement | undefined): boolean =>
  org === undefined || attributeOf(org, "ref") !== undefined || childrenOf(org, "narrative").length > 0;

const saysSomething = (element: XmlElement): boolean => childrenOf(element, "narrative").some(({ text }) => text.trim() !== "");

/** True where an element says that what stands in it is for all of a place. */
export const hasPlace = (element: XmlElement): boolean =>
  codeOf(childOf(element, "recipient-country")) !== undefined || codeOf(childOf(element, "recipient-region")) !== undefined;
