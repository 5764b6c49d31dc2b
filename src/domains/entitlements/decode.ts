import { events } from "../../generated/abi/EntitlementLedger.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type EntitlementEvent, modalities, type Place, sectors } from "./events.ts";

/** Nobody learns of a group of fewer people. */
const smallestCell = 10;

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused, such as a cell of nine people: then the log is not
 *   of that contract, and nothing of it is stored.
 */
export function decodeEntitlementLog(log: ChainLog): EntitlementEvent | undefined {
  const place = placeOf(log);
  const raw = { topics: [...log.topics], data: toHex(log.data) };
  switch (log.topics[0]) {
    case events.StreamOpened.topic: {
      const { stream, organisation, terms } = events.StreamOpened.decode(raw);
      return { type: "stream-opened", ...place, contract: log.address, number: stream, publisher: organisation, ...terms };
    }
    case events.SourceDeclared.topic: {
      const { fromSeq, dataDate, sha256Hash, name } = events.SourceDeclared.decode(raw);
      return {
        type: "source-declared",
        ...place,
        fromSeq: Number(fromSeq),
        dataDate: fromLedgerDay(dataDate) ?? null,
        sha256: sha256Hash,
        name,
      };
    }
    case events.RoundPublished.topic: {
      const { seq, round, pool, cells } = events.RoundPublished.decode(raw);
      return {
        type: "round-published",
        ...place,
        seq: Number(seq),
        recordHash: hashOf(log),
        country: letters(round.country),
        sector: named(sectors, round.sector, "sector", log),
        modality: named(modalities, round.modality, "modality", log),
        programme: round.programme,
        periodFrom: day(round.periodFrom, log),
        periodTo: day(round.periodTo, log),
        unit: letters(round.unit),
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
        recordHash: hashOf(log),
        round: claims.round === 0n ? null : Number(claims.round),
        pool: claims.pool === 0 ? null : claims.pool,
        unit: letters(claims.unit),
        decimals: claims.decimals,
        claimed: nullifiers.length,
        paid: claims.paid,
        cells: cells.map((cell) => ({ place: placeCode(cell.place, log), claimed: enough(cell.claimed, log), paid: cell.paid })),
        nullifiers: Buffer.concat(nullifiers.map((each) => Buffer.from(each.slice(2), "hex"))),
      };
    }
    case events.RoundCancelled.topic: {
      const { seq, round } = events.RoundCancelled.decode(raw);
      return { type: "round-cancelled", ...place, seq: Number(seq), recordHash: hashOf(log), round: Number(round) };
    }
    case events.BucketsPublished.topic: {
      const { round, first, buckets } = events.BucketsPublished.decode(raw);
      const bytes = buckets.map((bucket) => Buffer.from(bucket.slice(2), "hex"));
      return { type: "buckets-published", ...place, round: Number(round), first, buckets: bytes };
    }
    default:
      return undefined;
  }
}

function placeOf({ chainId, blockNumber, logIndex, transactionIndex, address, topics }: ChainLog): Place {
  return { chainId, blockNumber, logIndex, transactionIndex, streamId: streamId(chainId, address, Number(topics[1])) };
}

function hashOf(log: ChainLog): string {
  return toHex(keccak256(log.data));
}

function toHex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}

function letters(hex: string): string {
  return Buffer.from(hex.slice(2), "hex").toString("latin1").replace(/\0+$/, "");
}

function placeCode(hex: string, log: ChainLog): string {
  const code = letters(hex);
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
