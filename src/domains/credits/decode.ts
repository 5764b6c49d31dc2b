import { events } from "../../generated/abi/CreditRegistry.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type CreditEvent, type CreditsRecorded, creditKinds, creditUses, projectId } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeCreditLog(log: ChainLog): CreditEvent | undefined {
  const { topics, data } = log;
  const raw = () => ({ topics: [...topics], data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}` });
  switch (topics[0]) {
    case events.CreditsRecorded.topic:
      return decodeRecord(log, raw());
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
    case events.ProjectDeclared.topic: {
      const { project, stream, declared } = events.ProjectDeclared.decode(raw());
      return {
        type: "project-declared",
        ...placeOf(log, stream),
        number: project,
        ref: storableText(declared.ref),
        name: storableText(declared.name),
        developer: declared.developer || null,
        country: letters(declared.country),
        projectType: storableText(declared.projectType),
        protocol: storableText(declared.protocol),
      };
    }
    default:
      return undefined;
  }
}

function decodeRecord(log: ChainLog, raw: { topics: string[]; data: string }): CreditsRecorded {
  const { stream, seq, credits: said } = events.CreditsRecorded.decode(raw);
  const place = placeOf(log, stream);
  const kind = creditKinds[said.kind - 1];
  if (kind === undefined) throw invalid(log, `a kind from 1 to ${creditKinds.length}`, String(said.kind));
  const use = said.use === 0 ? null : creditUses[said.use - 1];
  if (use === undefined) throw invalid(log, `a use up to ${creditUses.length}`, String(said.use));
  const date = fromLedgerDay(said.date);
  if (date === undefined) throw invalid(log, "a day as yyyymmdd", String(said.date));
  const whole = (value: bigint): number => {
    if (value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
    throw invalid(log, "a quantity or serial below 2^53", String(value));
  };
  return {
    type: "credits-recorded",
    ...place,
    seq: Number(seq),
    kind,
    year: said.year || null,
    project: projectId(place.streamId, said.project),
    vintage: said.vintage || null,
    quantity: whole(said.quantity),
    serialBlock: storableText(said.block_) || null,
    firstSerial: whole(said.first) || null,
    lastSerial: whole(said.last) || null,
    date,
    use,
    country: letters(said.country),
    holder: said.holder || null,
    receiver: said.to || null,
    corrects: Number(said.corrects) || null,
    ref: storableText(said.ref),
    purpose: storableText(said.purpose),
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
