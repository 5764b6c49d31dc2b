import { events } from "../../generated/abi/EntitlementLedger.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { ledgerLetters } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeStreamLog, placeOfLog, rawLog } from "../stream-log.ts";
import { type EntitlementEvent, modalities, sectors } from "./events.ts";

/** Nobody learns of a group of fewer people. */
const smallestCell = 10;

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused, such as a cell of nine people: then the log is not
 *   of that contract, and nothing of it is stored.
 */
export function decodeEntitlementLog(log: ChainLog): EntitlementEvent | undefined {
  const raw = rawLog(log);
  const place = placeOfLog(log, Number(log.topics[1]));
  switch (log.topics[0]) {
    case events.RoundPublished.topic: {
      const { seq, round, pool, cells } = events.RoundPublished.decode(raw);
      return {
        type: "round-published",
        ...place,
        seq: Number(seq),
        recordHash: log.dataHash,
        country: ledgerLetters(round.country),
        sector: named(sectors, round.sector, "sector", log),
        modality: named(modalities, round.modality, "modality", log),
        programme: round.programme,
        periodFrom: day(round.periodFrom, log),
        periodTo: day(round.periodTo, log),
        unit: ledgerLetters(round.unit),
        decimals: round.decimals,
        bucketBits: round.bucketBits,
        pool,
        root: round.root,
        cells: cells.map((cell) => ({ place: placeCode(cell.place, log), entitled: enough(cell.entitled, log), due: cell.due })),
      };
    }
    case events.ClaimsRecorded.topic: {
      const { seq, claims, cells, nullifiers } = events.ClaimsRecorded.decode(raw);
      enough(BigInt(nullifiers.length), log);
      return {
        type: "claims-recorded",
        ...place,
        seq: Number(seq),
        recordHash: log.dataHash,
        round: claims.round === 0n ? null : Number(claims.round),
        pool: claims.pool === 0 ? null : claims.pool,
        unit: ledgerLetters(claims.unit),
        decimals: claims.decimals,
        claimed: nullifiers.length,
        paid: claims.paid,
        cells: cells.map((cell) => ({ place: placeCode(cell.place, log), claimed: enough(cell.claimed, log), paid: cell.paid })),
        nullifiers: Buffer.concat(nullifiers.map((each) => Buffer.from(each.slice(2), "hex"))),
      };
    }
    case events.RoundCancelled.topic: {
      const { seq, round } = events.RoundCancelled.decode(raw);
      return { type: "round-cancelled", ...place, seq: Number(seq), recordHash: log.dataHash, round: Number(round) };
    }
    case events.BucketsPublished.topic: {
      const { round, first, buckets } = events.BucketsPublished.decode(raw);
      const bytes = buckets.map((bucket) => Buffer.from(bucket.slice(2), "hex"));
      return { type: "buckets-published", ...place, round: Number(round), first, buckets: bytes };
    }
    default:
      return decodeStreamLog(log);
  }
}

function placeCode(hex: string, log: ChainLog): string {
  const code = ledgerLetters(hex);
  if (/^[A-Z]{2}\d{0,6}$/.test(code)) return code;
  throw refused(log, `a place that is none: two capitals and up to six digits are expected`);
}

function enough(people: bigint, log: ChainLog): number {
  if (people >= smallestCell) return Number(people);
  throw refused(log, `a group of ${people}, where at least ${smallestCell} people are expected`);
}

function day(number: number, log: ChainLog): string {
  const found = fromLedgerDay(number);
  if (found == null) throw refused(log, `the day ${number}, which no calendar has`);
  return found;
}

function named<Name>(names: readonly Name[], number: number, field: string, log: ChainLog): Name {
  const name = names[number - 1];
  if (name === undefined) throw refused(log, `number ${number} for its ${field}, which the contract does not have`);
  return name;
}

function refused({ blockNumber, logIndex, address }: ChainLog, what: string): InvalidLedger {
  return new InvalidLedger(
    `Block ${blockNumber}, log ${logIndex} holds ${what}. The contract at ${address} is no EntitlementLedger: correct the sources file.`,
  );
}
