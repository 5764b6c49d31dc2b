import { events } from "../../generated/abi/EmissionRegistry.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
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

interface Raw {
  readonly topics: string[];
  readonly data: string;
}

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeEmissionLog(log: ChainLog): EmissionEvent | undefined {
  const { topics, data } = log;
  const raw = (): Raw => ({
    topics: [...topics],
    data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}`,
  });
  switch (topics[0]) {
    case events.EmissionReported.topic:
      return decodeReport(log, raw());
    case events.VerificationRecorded.topic:
      return decodeVerification(log, raw());
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
    case events.ActorDeclared.topic: {
      const { actor, stream, kind, country, owner, ref, name, place } = events.ActorDeclared.decode(raw());
      return {
        type: "actor-declared",
        ...placeOf(log, stream),
        number: actor,
        kind: set(actorKinds, kind, log),
        country: letters(country) || null,
        owner: owner || null,
        ref: storableText(ref),
        name: storableText(name),
        place: storableText(place),
      };
    }
    default:
      return undefined;
  }
}

function decodeReport(log: ChainLog, raw: Raw): EmissionReported {
  const { stream, seq, report: said } = events.EmissionReported.decode(raw);
  return {
    type: "emission-reported",
    ...placeOf(log, stream),
    seq: Number(seq),
    actorKind: set(actorKinds, said.actorKind, log),
    country: letters(said.country) || null,
    actor: said.actor || null,
    year: said.year,
    basis: writeBasis({
      gas: letters(said.gas),
      unit: letters(said.unit),
      massOf: set(massesOf, said.massOf, log),
      decimals: said.decimals,
      gwp: said.gwp,
      landUse: one(landUses, said.landUse, log),
      accounting: one(accountings, said.accounting, log),
      reporter: one(reporters, said.reporter, log),
      scope: one(scopes, said.scope, log),
      category: said.category,
      coverage: letters(said.coverage),
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

function decodeVerification(log: ChainLog, raw: Raw): VerificationRecorded {
  const { stream, seq, verification: said } = events.VerificationRecorded.decode(raw);
  return {
    type: "verification-recorded",
    ...placeOf(log, stream),
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

function placeOf({ chainId, blockNumber, logIndex, transactionIndex, address }: ChainLog, stream: number) {
  return { chainId, blockNumber, logIndex, transactionIndex, contract: address, streamId: streamId(chainId, address, stream) };
}

/** "0x534f4d" → "SOM"; empty for zeros. */
function letters(hex: string): string {
  return Buffer.from(hex.slice(2), "hex").toString("latin1").replace(/\0+$/, "");
}

function hash(hex: string): string | null {
  return /^0x0*$/.test(hex) ? null : hex;
}

function day(number: number, log: ChainLog): string | null {
  const date = fromLedgerDay(number);
  if (date === undefined) throw invalid(log, "a day as yyyymmdd", String(number));
  return date;
}

/** A name by its number in the contract's enum. */
function one<Name extends string>(names: readonly Name[], number: number, log: ChainLog): Name {
  const name = names[number];
  if (name === undefined) throw invalid(log, `a number up to ${names.length - 1} (${names.join(", ")})`, String(number));
  return name;
}

/** The same where the contract refuses "unset". */
function set<Name extends string>(names: readonly Name[], number: number, log: ChainLog): Exclude<Name, "UNSET"> {
  const name = one(names, number, log);
  if (isSet(name)) return name;
  throw invalid(log, `one of ${names.slice(1).join(", ")}`, name);
}

function isSet<Name extends string>(name: Name): name is Exclude<Name, "UNSET"> {
  return name !== "UNSET";
}

function invalid(log: ChainLog, expected: string, got: string): InvalidLedger {
  return new InvalidLedger(`Block ${log.blockNumber}, log ${log.logIndex} of ${log.address}: expected ${expected}, got ${got}.`);
}
