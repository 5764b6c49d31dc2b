import { CellFault } from "./cell-fault.ts";

export const instantFormats = ["iso", "unix", "unix-ms"] as const;
export type InstantFormat = (typeof instantFormats)[number];

/** The ledger holds seconds in 40 bits. */
const largest = 2 ** 40 - 1;

/**
 * A cell as seconds since 1970. An ISO 8601 instant says its offset from UTC: without it nobody knows when that was.
 * @throws CellFault where the cell is written otherwise, or lies before 1970
 */
export function readInstant(text: string, format: InstantFormat): number {
  const trimmed = text.trim();
  const seconds =
    format === "iso" ? readIso(trimmed) : /^\d{1,16}$/.test(trimmed) ? Number(trimmed) / (format === "unix" ? 1 : 1000) : Number.NaN;
  const whole = Math.floor(seconds);
  if (!(whole > 0 && whole <= largest)) throw new CellFault(expectations[format], text);
  return whole;
}

const expectations: Readonly<Record<InstantFormat, string>> = {
  iso: "an instant with its offset, such as 2024-02-21T19:35:40Z",
  unix: "seconds since 1970, such as 1708544140",
  "unix-ms": "milliseconds since 1970, such as 1708544140199",
};

function readIso(text: string): number {
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.exec(text)?.[1];
  if (day === undefined) return Number.NaN;
  // A day that no calendar has would be taken for the next month's.
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return Number.NaN;
  return Date.parse(text.replace(" ", "T")) / 1000;
}
