import { toLedgerDay } from "../../kernel/time.ts";
import { CellFault } from "./cell-fault.ts";

export interface DayStyle {
  /**
   * YYYY, YY, MM, M, MMM (Jan … Dec), DD, D; `*` for a rest that says nothing of the day; all else stands for itself. Or
   * excel-1900 and excel-1904 for a spreadsheet's count of days.
   */
  readonly format: string;
  /** What YY counts from: 1900 or 2000. */
  readonly century?: number | undefined;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const tokens = /YYYY|YY|MMM|MM|M|DD|D|\*|[^YMD*]+/g;
const patterns: Readonly<Record<string, string>> = {
  YYYY: "(?<year>\\d{4})",
  YY: "(?<year>\\d{2})",
  MMM: "(?<name>[A-Za-z]{3})",
  MM: "(?<month>\\d{2})",
  M: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{2})",
  D: "(?<day>\\d{1,2})",
  "*": ".*",
};

/** What is wrong with a format, as a sentence's end; undefined where nothing is. */
export function faultOfDayFormat({ format, century }: DayStyle): string | undefined {
  if (isExcel(format)) return undefined;
  const found = format.match(tokens) ?? [];
  if (found.join("") !== format) return "holds letters Y, M or D that are no YYYY, YY, MM, M, MMM, DD or D";
  const count = (...names: readonly string[]) => found.filter((token) => names.includes(token)).length;
  if (count("YYYY", "YY") !== 1 || count("MMM", "MM", "M") !== 1 || count("DD", "D") !== 1) {
    return "has to name the year, the month and the day once each, such as DD/MM/YYYY";
  }
  if (count("YY") === 1 && century === undefined) return "has a year of two digits: say which century, such as century: 2000";
  return undefined;
}

/**
 * A cell as a day of the ledger, yyyymmdd.
 * @throws CellFault where the cell is written otherwise or there is no such day.
 */
export function readDay(text: string, style: DayStyle): number {
  const trimmed = text.trim();
  const { format } = style;
  if (isExcel(format)) return readSerial(trimmed, format);
  const match = new RegExp(`^${(format.match(tokens) ?? []).map((token) => patterns[token] ?? literally(token)).join("")}$`).exec(trimmed);
  if (match === null) {
    const serial = /^\d{5}(\.\d+)?$/.test(trimmed);
    throw new CellFault(
      serial
        ? `a day as ${format} (this looks like a spreadsheet's count of days: if it is, say format: excel-1900)`
        : `a day as ${format}`,
      text,
    );
  }
  const { year = "", month, name, day = "" } = match.groups ?? {};
  const fullYear = year.length === 2 ? Number(year) + (style.century ?? 0) : Number(year);
  const number = name === undefined ? Number(month) : months.indexOf(name.toLowerCase()) + 1;
  const found = toLedgerDay(`${fullYear}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (found === undefined) throw new CellFault(`a day that exists, as ${format}`, text);
  return found;
}

function isExcel(format: string): format is "excel-1900" | "excel-1904" {
  return format === "excel-1900" || format === "excel-1904";
}

/** Excel's first calendar counts a 29 February 1900 that never was, so its days before March 1900 are not to be trusted. */
function readSerial(text: string, format: "excel-1900" | "excel-1904"): number {
  const days = /^\d{1,6}(?=$|\.\d+$)/.exec(text)?.[0];
  const epoch = format === "excel-1900" ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  const date =
    days === undefined || (format === "excel-1900" && Number(days) < 61) ? undefined : new Date(epoch + Number(days) * 86_400_000);
  const found = date && toLedgerDay(date.toISOString().slice(0, 10));
  if (found === undefined) throw new CellFault(`a count of days as ${format} has it, such as 45292`, text);
  return found;
}

function literally(literal: string): string {
  return literal.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}
