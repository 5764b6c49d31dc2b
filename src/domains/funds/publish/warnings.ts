import { findCountry } from "../../../kernel/country.ts";
import { fromLedgerDay } from "../../../kernel/time.ts";
import type { PlannedFlow } from "./publication.ts";

/**
 * What a publisher should know before these flows stand on the ledger for good. Nothing of it is wrong enough to hold
 * them back: the figures are published as the source gives them, and the explorer flags them.
 * @param dataDate day up to which the source speaks, as yyyymmdd; 0: unknown.
 */
export function warnOf(flows: readonly PlannedFlow[], dataDate: number): readonly string[] {
  const warnings: string[] = [];
  const warn = (found: readonly PlannedFlow[], what: string): void => {
    if (found.length > 0) warnings.push(`${count(found.length)} ${what}: ${list(found)}.`);
  };
  const last = dataDate === 0 ? today() : dataDate;
  const until = dataDate === 0 ? "in the future" : `after ${fromLedgerDay(dataDate)}, the day up to which the source speaks`;
  warn(
    flows.filter(({ valueDate }) => valueDate > last),
    `dated ${until}`,
  );
  warn(
    flows.filter(
      ({ currency, amount, decimals, usdCents }) =>
        currency === "USD" && usdCents !== null && amount * 100n !== usdCents * 10n ** BigInt(decimals),
    ),
    "in USD, with another amount as the value in USD",
  );
  warn(
    flows.filter(({ usdCents }) => usdCents === null),
    "without a value in USD, missing from every total",
  );
  warn(
    flows.filter(({ valueDate }) => valueDate === 0),
    "without a date",
  );
  const unknown = flows.filter(({ country }) => country !== null && findCountry(country) === undefined);
  warn(
    unknown,
    `for a code that names no country or region known here (${[...new Set(unknown.map(({ country }) => country))].join(", ")})`,
  );
  return warnings;
}

function count(records: number): string {
  return records === 1 ? "1 record is" : `${records} records are`;
}

function list(flows: readonly PlannedFlow[]): string {
  const shown = flows.slice(0, 10).map(({ ref }) => ref);
  return flows.length > shown.length ? `${shown.join(", ")} and ${flows.length - shown.length} more` : shown.join(", ");
}

function today(): number {
  const now = new Date();
  return now.getUTCFullYear() * 10_000 + (now.getUTCMonth() + 1) * 100 + now.getUTCDate();
}
