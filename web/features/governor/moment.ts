import type { View } from "../../lib/view.ts";
import { governorWords } from "./words.ts";

/** A moment of a Governor's clock in words: a block's number, or a day. @param clockMode as the contract says */
export function momentIn(view: View, clockMode: string, moment: string): string {
  if (!clockMode.startsWith("mode=timestamp")) return governorWords(view.locale)("block", { block: view.formats.integer(Number(moment)) });
  const time = Number(moment) * 1000;
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? view.formats.date(new Date(time).toISOString().slice(0, 10)) : moment;
}
