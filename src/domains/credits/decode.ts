import { events } from "../../generated/abi/CreditRegistry.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { ledgerLetters, storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeStreamLog, invalidLog, placeOfLog, type RawLog, rawLog } from "../stream-log.ts";
import { type CreditEvent, type CreditsRecorded, creditKinds, creditUses, projectId } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeCreditLog(log: ChainLog): CreditEvent | undefined {
  switch (log.topics[0]) {
    case events.CreditsRecorded.topic:
      return decodeRecord(log, rawLog(log));
    case events.ProjectDeclared.topic: {
      const { project, stream, declared } = events.ProjectDeclared.decode(rawLog(log));
      return {
        type: "project-declared",
        ...placeOfLog(log, stream),
        number: project,
        ref: storableText(declared.ref),
        name: storableText(declared.name),
        developer: declared.developer || null,
        country: ledgerLetters(declared.country) || null,
        projectType: storableText(declared.projectType),
        protocol: storableText(declared.protocol),
      };
    }
    default:
      return decodeStreamLog(log);
  }
}

function decodeRecord(log: ChainLog, raw: RawLog): CreditsRecorded {
  const { stream, seq, credits: said } = events.CreditsRecorded.decode(raw);
  const place = placeOfLog(log, stream);
  const kind = creditKinds[said.kind - 1];
  if (kind === undefined) throw invalidLog(log, `a kind from 1 to ${creditKinds.length}`, String(said.kind));
  const use = said.use === 0 ? null : creditUses[said.use - 1];
  if (use === undefined) throw invalidLog(log, `a use up to ${creditUses.length}`, String(said.use));
  const date = fromLedgerDay(said.date);
  if (date === undefined) throw invalidLog(log, "a day as yyyymmdd", String(said.date));
  const whole = (value: bigint): number => {
    if (value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
    throw invalidLog(log, "a quantity or serial below 2^53", String(value));
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
    country: ledgerLetters(said.country) || null,
    holder: said.holder || null,
    receiver: said.to || null,
    corrects: Number(said.corrects) || null,
    ref: storableText(said.ref),
    purpose: storableText(said.purpose),
    properties: storableText(said.properties),
    recordHash: log.dataHash,
  };
}
