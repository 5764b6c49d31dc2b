import { fromLedgerDay } from "../../../../kernel/time.ts";
import type { FlowProperty, PropertySide } from "../../properties.ts";
import type { PlannedProgramme } from "../publication.ts";
import type { Activity, Share, Transaction } from "./activity.ts";
import { isTrue } from "./build-activity.ts";
import { exact, hundred } from "./check-rules.ts";
import { sectorDimension } from "./code-lists.ts";
import { bounded } from "./element.ts";
import { plainShare, strayed } from "./places.ts";

/** More codes than this of one vocabulary are no classification any more, and fill the record. */
const mostSectors = 60;

interface Assumed {
  readonly from: boolean;
  readonly to: boolean;
}

/** What a record says beyond the fields that every one has, and its sectors in words. */
export function propertiesOf(
  activity: Activity,
  transaction: Transaction,
  assumed: Assumed,
  days: { readonly day: number; readonly valueDay: number },
): { readonly properties: readonly FlowProperty[]; readonly sector: string } {
  const property = (side: PropertySide, dimension: string, code: string | null | undefined): readonly FlowProperty[] =>
    code == null || code === "" ? [] : [{ side, dimension, code: bounded(code, 128), share: null }];
  const flow = (dimension: string, code: string | null | undefined) => property("flow", dimension, code);
  const sectors = sectorsOf(activity, transaction);
  const aidTypes = transaction.aidTypes.length > 0 ? transaction.aidTypes : activity.aidTypes;
  const reporter = activity.reporter?.identifier;
  return {
    properties: [
      ...flow("transaction-type", transaction.type),
      ...flow("flow-type", transaction.flowType ?? activity.flowType),
      ...flow("finance-type", transaction.financeType ?? activity.financeType),
      ...aidTypes.flatMap((code) => flow("aid-type", code)),
      ...flow("tied-status", transaction.tiedStatus ?? activity.tiedStatus),
      ...flow("channel", transaction.channel),
      ...flow("humanitarian", isTrue(transaction.isHumanitarian ?? activity.isHumanitarian) ? "yes" : null),
      ...flow("secondary-reporter", activity.isSecondaryReporter ? "yes" : null),
      ...flow("value-date", days.valueDay === days.day ? null : fromLedgerDay(days.valueDay)),
      ...property("from", "iati-ref", transaction.provider === null ? (assumed.from ? reporter : null) : transaction.provider.identifier),
      ...property("to", "iati-ref", transaction.receiver === null ? (assumed.to ? reporter : null) : transaction.receiver.identifier),
      ...property("from", "assumed", assumed.from ? "reporting-org" : null),
      ...property("to", "assumed", assumed.to ? "reporting-org" : null),
      // Where nobody is named, the kind of organisation is all that is told.
      ...property("from", "organisation-type", transaction.provider === null ? transaction.providerType : null),
      ...property("to", "organisation-type", transaction.receiver === null ? transaction.receiverType : null),
      ...property("from", "activity", transaction.providerActivity),
      ...property("to", "activity", transaction.receiverActivity),
      ...sectors.properties,
    ],
    sector: sectors.words,
  };
}

/** The transaction's own sectors, else the activity's. */
export function sectorsOf(activity: Activity, transaction: Transaction) {
  const sectors = transaction.sectors.length > 0 ? transaction.sectors : activity.sectors;
  const properties: FlowProperty[] = [];
  const names: PlannedProgramme[] = [];
  const words: string[] = [];
  for (const vocabulary of new Set(sectors.map((sector) => sector.vocabulary))) {
    const own = unique(sectors.filter((sector) => sector.vocabulary === vocabulary)).slice(0, mostSectors);
    const dimension = sectorDimension(vocabulary);
    const shares = sharesOf(own);
    for (const [i, { code, name }] of own.entries()) {
      properties.push({ side: "to", dimension, code, share: shares[i] ?? null });
      if (name !== "" && Buffer.byteLength(`${dimension}-${code}`) <= 128) names.push({ ref: `${dimension}-${code}`, title: name });
      if (words.length < mostSectors) words.push(name === "" ? code : name);
    }
  }
  return { properties, names, words: bounded([...new Set(words)].join("; "), 256) };
}

/** Percentages where all are told and add up, or nearly; else none, as nobody knows how the money is shared. */
function sharesOf(sectors: readonly Share[]): readonly (string | null)[] {
  const told = sectors.flatMap(({ percentage }) => percentage ?? []);
  const sum = told.reduce((all, one) => all + exact(one), 0n);
  if (sectors.length < 2 || told.length < sectors.length || (sum > hundred ? sum - hundred : hundred - sum) > strayed)
    return sectors.map(() => null);
  return told.map(plainShare);
}

function unique(sectors: readonly Share[]): readonly Share[] {
  const byCode = new Map<string, Share>();
  for (const sector of sectors) if (!byCode.has(sector.code)) byCode.set(sector.code, sector);
  return [...byCode.values()];
}
