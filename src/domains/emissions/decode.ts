import { events } from "../../generated/abi/EmissionRegistry.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { ledgerLetters, storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeStreamLog, invalidLog, placeOfLog, type RawLog, rawLog } from "../stream-log.ts";
import { writeBasis } from "./basis.ts";
import {
  accountings,
  actorKinds,
  assurances,
  type EmissionEvent,
  type EmissionReported,
  landUses,
  massesOf,
  opinions,
  reporters,
  scopes,
  type VerificationRecorded,
} from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeEmissionLog(log: ChainLog): EmissionEvent | undefined {
  switch (log.topics[0]) {
    case events.EmissionReported.topic:
      return decodeReport(log, rawLog(log));
    case events.VerificationRecorded.topic:
      return decodeVerification(log, rawLog(log));
    case events.ActorDeclared.topic: {
      const { actor, stream, kind, country, owner, ref, name, place } = events.ActorDeclared.decode(rawLog(log));
      return {
        type: "actor-declared",
        ...placeOfLog(log, stream),
        number: actor,
        kind: set(actorKinds, kind, log),
        country: ledgerLetters(country) || null,
        owner: owner || null,
        ref: storableText(ref),
        name: storableText(name),
        place: storableText(place),
      };
    }
    default:
      return decodeStreamLog(log);
  }
}

function decodeReport(log: ChainLog, raw: RawLog): EmissionReported {
  const { stream, seq, report: said } = events.EmissionReported.decode(raw);
  return {
    type: "emission-reported",
    ...placeOfLog(log, stream),
    seq: Number(seq),
    actorKind: set(actorKinds, said.actorKind, log),
    country: ledgerLetters(said.country) || null,
    actor: said.actor || null,
    year: said.year,
    basis: writeBasis({
      gas: ledgerLetters(said.gas),
      unit: ledgerLetters(said.unit),
      massOf: set(massesOf, said.massOf, log),
      decimals: said.decimals,
      gwp: said.gwp,
      landUse: one(landUses, said.landUse, log),
      accounting: one(accountings, said.accounting, log),
      reporter: one(reporters, said.reporter, log),
      scope: one(scopes, said.scope, log),
      category: said.category,
      coverage: ledgerLetters(said.coverage),
    }),
    decimals: said.decimals,
    total: said.totalKnown ? said.total : null,
    periodFrom: day(said.periodFrom, log),
    periodTo: day(said.periodTo, log),
    evidence: hash(said.evidence),
    corrects: Number(said.corrects) || null,
    ref: storableText(said.ref),
    parts: storableText(said.parts),
    memo: storableText(said.memo),
    properties: storableText(said.properties),
    recordHash: log.dataHash,
  };
}

function decodeVerification(log: ChainLog, raw: RawLog): VerificationRecorded {
  const { stream, seq, verification: said } = events.VerificationRecorded.decode(raw);
  return {
    type: "verification-recorded",
    ...placeOfLog(log, stream),
    seq: Number(seq),
    ref: storableText(said.ref),
    reportStreamId: streamId(log.chainId, log.address, said.reportStream || stream),
    reportSeq: Number(said.report),
    verifier: said.verifier,
    assurance: one(assurances, said.assurance, log),
    opinion: set(opinions, said.opinion, log),
    date: day(said.date, log),
    evidence: hash(said.evidence),
    statement: storableText(said.statement),
    recordHash: log.dataHash,
  };
}

function hash(hex: string): string | null {
  return /^0x0*$/.test(hex) ? null : hex;
}

function day(number: number, log: ChainLog): string | null {
  const date = fromLedgerDay(number);
  if (date === undefined) throw invalidLog(log, "a day as yyyymmdd", String(number));
  return date;
}

/** A name by its number in the contract's enum. */
function one<Name extends string>(names: readonly Name[], number: number, log: ChainLog): Name {
  const name = names[number];
  if (name === undefined) throw invalidLog(log, `a number up to ${names.length - 1} (${names.join(", ")})`, String(number));
  return name;
}

/** The same where the contract refuses "unset". */
function set<Name extends string>(names: readonly Name[], number: number, log: ChainLog): Exclude<Name, "UNSET"> {
  const name = one(names, number, log);
  if (isSet(name)) return name;
  throw invalidLog(log, `one of ${names.slice(1).join(", ")}`, name);
}

function isSet<Name extends string>(name: Name): name is Exclude<Name, "UNSET"> {
  return name !== "UNSET";
}
