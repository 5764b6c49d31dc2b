import { events } from "../../generated/abi/ReferenceRegistry.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { ledgerLetters, storableText } from "../../kernel/ledger-text.ts";
import { decodeStreamLog, invalidLog, placeOfLog, rawLog } from "../stream-log.ts";
import { conversions, type FigureRecorded, measures, prices, type ReferenceEvent } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeReferenceLog(log: ChainLog): ReferenceEvent | undefined {
  return log.topics[0] === events.FigureRecorded.topic ? decodeFigure(log) : decodeStreamLog(log);
}

function decodeFigure(log: ChainLog): FigureRecorded {
  const { stream, seq, figure: said } = events.FigureRecorded.decode(rawLog(log));
  const measure = measures[said.measure];
  if (measure === undefined || measure === "UNSET") throw invalidLog(log, "a measure, 1 or 2", String(said.measure));
  const [priced, converted] = [prices[said.prices], conversions[said.conversion]];
  if (priced === undefined) throw invalidLog(log, "prices from 0 to 2", String(said.prices));
  if (converted === undefined) throw invalidLog(log, "a conversion from 0 to 2", String(said.conversion));
  const country = ledgerLetters(said.country);
  if (country === "") throw invalidLog(log, "a country", "none");
  if (said.value === 0n) throw invalidLog(log, "a value above 0", "0");
  return {
    type: "figure-recorded",
    ...placeOfLog(log, stream),
    seq: Number(seq),
    measure,
    country,
    year: said.year,
    value: said.value,
    decimals: said.decimals,
    currency: ledgerLetters(said.currency) || null,
    prices: priced === "NONE" ? null : priced,
    priceYear: said.priceYear || null,
    conversion: converted === "NONE" ? null : converted,
    corrects: Number(said.corrects) || null,
    ref: storableText(said.ref),
    edition: storableText(said.edition),
    recordHash: log.dataHash,
  };
}
