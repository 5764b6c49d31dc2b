import { events } from "../../generated/abi/SupplyLedger.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { ledgerLetters, storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeStreamLog, invalidLog, placeOfLog, type RawLog, rawLog } from "../stream-log.ts";
import { type HandOverRecorded, handOverKinds, type SupplyEvent, transportModes } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeSupplyLog(log: ChainLog): SupplyEvent | undefined {
  switch (log.topics[0]) {
    case events.HandOverRecorded.topic:
      return decodeHandOver(log, rawLog(log));
    case events.ItemDeclared.topic: {
      const { item, stream, ref, name, category } = events.ItemDeclared.decode(rawLog(log));
      const texts = { ref: storableText(ref), name: storableText(name), category: storableText(category) };
      return { type: "item-declared", ...placeOfLog(log, stream), number: item, ...texts };
    }
    default:
      return decodeStreamLog(log);
  }
}

function decodeHandOver(log: ChainLog, raw: RawLog): HandOverRecorded {
  const { stream, seq, handOver: said } = events.HandOverRecorded.decode(raw);
  const place = placeOfLog(log, stream);
  const kind = handOverKinds[said.kind - 1];
  if (kind === undefined) throw invalidLog(log, `a kind from 1 to ${handOverKinds.length}`, String(said.kind));
  const mode = said.mode === 0 ? null : transportModes[said.mode - 1];
  if (mode === undefined) throw invalidLog(log, `a mode up to ${transportModes.length}`, String(said.mode));
  const day = (number: number): string | null => {
    const date = fromLedgerDay(number);
    if (date === undefined) throw invalidLog(log, "a day as yyyymmdd", String(number));
    return date;
  };
  const currency = ledgerLetters(said.currency) || null;
  return {
    type: "hand-over-recorded",
    ...place,
    seq: Number(seq),
    kind,
    year: said.year,
    country: ledgerLetters(said.country) || null,
    item: said.item,
    unit: ledgerLetters(said.unit),
    decimals: said.decimals,
    quantity: said.quantity,
    currency,
    value: currency === null ? null : said.value,
    valueDecimals: said.valueDecimals,
    usdCents: said.usdKnown ? said.usdCents : null,
    freightCents: said.freightKnown ? said.freightCents : null,
    insuranceCents: said.insuranceKnown ? said.insuranceCents : null,
    weightGrams: said.weightKnown ? said.weightGrams : null,
    ordered: day(said.ordered),
    scheduled: day(said.scheduled),
    date: day(said.date),
    recorded: day(said.recorded),
    mode,
    provider: said.from || null,
    receiver: said.to || null,
    parentStreamId: said.parent === 0n ? null : streamId(log.chainId, log.address, said.parentStream || stream),
    parentSeq: Number(said.parent) || null,
    corrects: Number(said.corrects) || null,
    ref: storableText(said.ref),
    place: storableText(said.place),
    properties: storableText(said.properties),
    recordHash: log.dataHash,
  };
}
