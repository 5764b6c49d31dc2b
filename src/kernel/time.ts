const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that the Gregorian calendar has between the years 1900 and 2200: what the contracts let through. */
function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * "2026-05-12" → 20260512, as dates are written on the ledger.
 * @returns undefined where there is no such day: "2023-02-29", or a year outside 1900 to 2200.
 */
export function toLedgerDay(day: string): number | undefined {
  const match = isoDay.exec(day);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return exists(year, month, date) ? year * 10_000 + month * 100 + date : undefined;
}

/**
 * 20260512 → "2026-05-12".
 * @returns null for 0, which means unknown on the ledger, and undefined where there is no such day.
 */
export function fromLedgerDay(day: number): string | null | undefined {
  if (day === 0) return null;
  if (!Number.isInteger(day)) return undefined;
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  if (!exists(year, month, date)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
