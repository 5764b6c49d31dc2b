import { events } from "../../generated/abi/TargetRegistry.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { ledgerLetters, storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeStreamLog, invalidLog, placeOfLog, type RawLog, rawLog } from "../stream-log.ts";
import {
  actorKinds,
  conditionalities,
  fileTypes,
  type SubmissionRecorded,
  sectorCoverages,
  submissionStatuses,
  type TargetEvent,
  type TargetRecorded,
  targetKinds,
  targetUnits,
} from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeTargetLog(log: ChainLog): TargetEvent | undefined {
  switch (log.topics[0]) {
    case events.TargetRecorded.topic:
      return decodeTarget(log, rawLog(log));
    case events.SubmissionRecorded.topic:
      return decodeSubmission(log, rawLog(log));
    case events.ActorDeclared.topic: {
      const { actor, stream, kind, country, organisation, ref, name } = events.ActorDeclared.decode(rawLog(log));
      return {
        type: "actor-declared",
        ...placeOfLog(log, stream),
        number: actor,
        kind: required(log, actorKinds, kind),
        country: ledgerLetters(country) || null,
        organisation: organisation || null,
        ref: storableText(ref),
        name: storableText(name),
      };
    }
    case events.SourceDeclared.topic:
      // Whether a target's year is over is told by this day: one that no calendar has is refused here.
      dayOf(log, events.SourceDeclared.decode(rawLog(log)).dataDate);
      return decodeStreamLog(log);
    default:
      return decodeStreamLog(log);
  }
}

function decodeTarget(log: ChainLog, raw: RawLog): TargetRecorded {
  const { stream, seq, target: said } = events.TargetRecorded.decode(raw);
  return {
    type: "target-recorded",
    ...placeOfLog(log, stream),
    seq: Number(seq),
    kind: known(log, targetKinds, said.kind),
    country: ledgerLetters(said.country) || null,
    actor: said.actor || null,
    baseYear: said.baseYear || null,
    targetYear: said.targetYear || null,
    unit: known(log, targetUnits, said.unit),
    decimals: said.decimals,
    value: said.unit === 0 ? null : said.value,
    baseTonnes: said.baseKnown ? said.baseTonnes : null,
    conditionality: known(log, conditionalities, said.conditionality),
    gases: said.gases || null,
    sectors: known(log, sectorCoverages, said.sectors),
    evidence: hashOf(said.evidence),
    corrects: Number(said.corrects) || null,
    ref: storableText(said.ref),
    url: storableText(said.url),
    words: storableText(said.words),
    recordHash: log.dataHash,
  };
}

function decodeSubmission(log: ChainLog, raw: RawLog): SubmissionRecorded {
  const { stream, seq, submission: said } = events.SubmissionRecorded.decode(raw);
  const country = ledgerLetters(said.country) || null;
  if (country === null) throw invalidLog(log, "a party's three letters", said.country);
  return {
    type: "submission-recorded",
    ...placeOfLog(log, stream),
    seq: Number(seq),
    fileType: required(log, fileTypes, said.fileType),
    country,
    status: known(log, submissionStatuses, said.status),
    version: said.version || null,
    date: dayOf(log, said.date),
    evidence: hashOf(said.evidence),
    corrects: Number(said.corrects) || null,
    ref: storableText(said.ref),
    party: storableText(said.party),
    title: storableText(said.title),
    language: storableText(said.language),
    url: storableText(said.url),
    fileName: storableText(said.fileName),
    recordHash: log.dataHash,
  };
}

/** A value of a list whose number 0 means unknown. */
function known<Name>(log: ChainLog, names: readonly Name[], number: number): Name | null {
  return number === 0 ? null : required(log, names, number);
}

function required<Name>(log: ChainLog, names: readonly Name[], number: number): Name {
  const name = names[number - 1];
  if (name === undefined) throw invalidLog(log, `a number up to ${names.length}`, String(number));
  return name;
}

function dayOf(log: ChainLog, number: number): string | null {
  const date = fromLedgerDay(number);
  if (date === undefined) throw invalidLog(log, "a day as yyyymmdd", String(number));
  return date;
}

function hashOf(bytes32: string): string | null {
  return /^0x0*$/.test(bytes32) ? null : bytes32;
}
