import { events } from "../../generated/abi/SupplyLedger.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type HandOverRecorded, handOverKinds, type SupplyEvent, transportModes } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeSupplyLog(log: ChainLog): SupplyEvent | undefined {
  const { topics, data } = log;
  const raw = () => ({ topics: [...topics], data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}` });
  switch (topics[0]) {
    case events.HandOverRecorded.topic:
      return decodeHandOver(log, raw());
    case events.StreamOpened.topic: {
      const { stream, organisation, terms } = events.StreamOpened.decode(raw());
      return {
        type: "stream-opened",
        ...placeOf(log, stream),
        number: stream,
        publisher: organisation,
        source: storableText(terms.source),
        title: storableText(terms.title),
        licence: storableText(terms.licence),
        attribution: storableText(terms.attribution),
        sample: terms.sample,
      };
    }
    case events.SourceDeclared.topic: {
      const { stream, fromSeq, dataDate, sha256Hash, name } = events.SourceDeclared.decode(raw());
      return {
        type: "source-declared",
        ...placeOf(log, stream),
        fromSeq: Number(fromSeq),
        dataDate: fromLedgerDay(dataDate) ?? null,
        sha256: sha256Hash,
        name: storableText(name),
      };
    }
    case events.ItemDeclared.topic: {
      const { item, stream, ref, name, category } = events.ItemDeclared.decode(raw());
      const texts = { ref: storableText(ref), name: storableText(name), category: storableText(category) };
      return { type: "item-declared", ...placeOf(log, stream), number: item, ...texts };
    }
    default:
      return undefined;
  }
}

function decodeHandOver(log: ChainLog, raw: { topics: string[]; data: string }): HandOverRecorded {
  const { stream, seq, handOver: said } = events.HandOverRecorded.decode(raw);
  const place = placeOf(log, stream);
  const kind = handOverKinds[said.kind - 1];
  if (kind === undefined) throw invalid(log, `a kind from 1 to ${handOverKinds.length}`, String(said.kind));
  const mode = said.mode === 0 ? null : transportModes[said.mode - 1];
  if (mode === undefined) throw invalid(log, `a mode up to ${transportModes.length}`, String(said.mode));
  const day = (number: number): string | null => {
    const date = fromLedgerDay(number);
    if (date === undefined) throw invalid(log, "a day as yyyymmdd", String(number));
    return date;
  };
  const currency = letters(said.currency);
  return {
    type: "hand-over-recorded",
    ...place,
    seq: Number(seq),
    kind,
    year: said.year,
    country: letters(said.country),
    item: said.item,
    unit: letters(said.unit) ?? "",
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

function placeOf({ chainId, blockNumber, logIndex, transactionIndex, address }: ChainLog, stream: number) {
  return { chainId, blockNumber, logIndex, transactionIndex, contract: address, streamId: streamId(chainId, address, stream) };
}

/** "0x534f4d" → "SOM"; null for zeros. */
function letters(hex: string): string | null {
  return Buffer.from(hex.slice(2), "hex").toString("latin1").replace(/\0+$/, "") || null;
}

function invalid(log: ChainLog, expected: string, got: string): InvalidLedger {
  return new InvalidLedger(`Block ${log.blockNumber}, log ${log.logIndex} of ${log.address}: expected ${expected}, got ${got}.`);
}
