import { z } from "zod";
import { toLedgerDay } from "../../../../kernel/time.ts";

/** Entities of HTML that were left in names: "T&#252;rkiye". */
export function withoutEntities(text: string): string {
  return text.replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll("&amp;", "&");
}

/** "3/18/2015 5:34:54 AM" → 20150318. The source writes 1/1/0001 where it does not know, which is 0. */
export const americanDay = z.string().transform((raw, context) => {
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: \d{1,2}:\d{2}:\d{2} [AP]M)?$/.exec(raw.trim()) ?? [];
  if (raw.trim() === "" || year === "0001") return 0;
  const number = toLedgerDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (number !== undefined) return number;
  context.addIssue({ code: "custom", message: "expected a day as 12/31/2015, with or without a time" });
  return z.NEVER;
});

/** "66.00" → "66": shares without needless zeros. */
export function plainShare(percent: string): string {
  return percent.includes(".") ? percent.replace(/\.?0+$/, "") : percent;
}

/** Cells that hold a list part their entries so. */
export const parts = (cell: string): readonly string[] => cell.split("|||").map((part) => part.trim());
