import { bytesToHex } from "@plainsight/verifier/hex";
import { encodeFunctionData, type Hex, keccak256, stringToHex } from "viem";
import { EntitlementLedger } from "../../../generated/contracts/EntitlementLedger.ts";
import { OrganisationRegistry } from "../../../generated/contracts/OrganisationRegistry.ts";
import { OperatorError } from "../../../kernel/errors.ts";
import { asHex, codeBytes } from "../../../publish/codes.ts";
import { ensureAppointed, ensureOrganisations, type PlannedOrganisation } from "../../../publish/organisations.ts";
import type { SendTask, Sent } from "../../../publish/publication.ts";
import { Sender } from "../../../publish/sender.ts";
import { ensureStream, readStreamHead, type StreamTerms } from "../../../publish/stream.ts";
import { type ClaimsBatch, planClaims } from "./plan-claims.ts";
import type { PlannedRound } from "./planned.ts";
import { type RecordedRound, readOutstanding, readRecorded } from "./recorded.ts";
import { type SealedRound, sealRound } from "./seal-round.ts";

/** Claims in a transaction: each costs about 25,000 gas, of 16.7 million that one may take. */
const mostClaims = 300;
/** Sealed entitlements in a transaction. */
const mostEntries = 3_000;

export interface RoundsTask extends SendTask {
  readonly terms: StreamTerms;
  /** Registered where it is not yet, if it is an invented one: no name of an agency or a person is taken from a command line. */
  readonly publishedBy: PlannedOrganisation;
  readonly rounds: readonly PlannedRound[];
}

export interface RoundsSent extends Sent {
  /** Claims that have to wait: recorded now they would speak of fewer than ten people. */
  readonly waiting: number;
}

/** Brings the stream up to what the rounds say. Safe to run again at any time: what is on the ledger is not sent twice. */
export async function publishRounds(task: RoundsTask): Promise<RoundsSent> {
  const { ledger, registry, contract } = task;
  const sender = new Sender(ledger);
  const known = await readNumber(task);
  if (known === 0 && !task.terms.sample) {
    throw new OperatorError(
      "No organisation is registered under the ref given with --publisher. Have the ledger's registrar register it first: what is published here takes no name.",
    );
  }
  const organisations =
    known === 0
      ? await ensureOrganisations(ledger, sender, registry, [task.publishedBy])
      : { numbers: new Map<string, number>(), registered: 0, gasUsed: 0n };
  const publisher = organisations.numbers.get(task.publishedBy.ref) ?? known;
  await ensureAppointed(ledger, sender, registry, publisher);
  const stream = await ensureStream(ledger, sender, contract, publisher, task.terms);
  const totals: (readonly string[])[] = [];
  const tally = { published: 0, alreadyThere: 0, transactions: 0, gasUsed: organisations.gasUsed, waiting: 0 };
  const send = async (data: Hex): Promise<void> => {
    const receipt = await sender.sendAndWait({ to: contract.address, data });
    if (receipt.status !== "success")
      throw new OperatorError(
        `Transaction ${receipt.transactionHash} failed. Publish again: what is on the ledger by then is not sent twice.`,
      );
    tally.transactions += 1;
    tally.gasUsed += receipt.gasUsed;
  };
  /** Appends a record to the stream. */
  const record = async (encode: (head: { readonly seq: bigint; readonly previous: Hex }) => Hex): Promise<void> => {
    const { digest, length } = await readStreamHead(ledger, contract, stream);
    await send(encode({ seq: length + 1n, previous: digest }));
    tally.published += 1;
  };
  const findRound = async (round: PlannedRound, sealed: SealedRound) => {
    const recorded = await readRecorded(ledger, contract, stream);
    const same = recorded.find((other) => isOf(round, other));
    const found = same.find(({ root }) => root === bytesToHex(sealed.root));
    if (found === undefined && same.length > 0) {
      throw new OperatorError(
        "The ledger has a round with these very terms, but of another list. A round is never corrected, as the difference would speak of a few people: " +
          "publish whoever was left out as a round with a period or programme number of its own.",
      );
    }
    return { found, spent: recorded.spent };
  };

  for (const [done, round] of task.rounds.entries()) {
    task.onProgress(done, task.rounds.length);
    const sealed = sealRound(round);
    let { found, spent } = await findRound(round, sealed);
    if (found === undefined) {
      await record((head) => encodeRound(stream, head, round, sealed));
      ({ found, spent } = await findRound(round, sealed));
    } else tally.alreadyThere += 1;
    if (found === undefined) throw new OperatorError("The round was sent, but the ledger does not show it. Publish again.");
    for (const data of bucketCalls(stream, found, sealed)) await send(data);
    totals.push(await compareTotal(task, stream, found.seq, sealed));
    if (found.cancelled) continue;
    const { unit, decimals } = round.terms;
    const { pool, seq, cells } = found;
    const outstanding = await readOutstanding(ledger, contract, stream, { unit, decimals, pool });
    const open = sealed.claims.filter(({ nullifier }) => !spent.has(bytesToHex(nullifier)));
    const plan = planClaims(open, { cells, outstanding }, mostClaims);
    for (const batch of plan.batches) await record((head) => encodeClaims(stream, head, round, seq, pool, batch));
    tally.waiting += plan.waiting;
    if (round.cancelled) {
      await record(({ seq: next, previous }) =>
        encodeFunctionData({ abi: EntitlementLedger.abi, functionName: "cancelRound", args: [stream, next, previous, seq] }),
      );
    }
  }
  task.onProgress(task.rounds.length, task.rounds.length);
  const { waiting, ...sent } = tally;
  return {
    ...sent,
    stream,
    organisationsRegistered: organisations.registered,
    corrected: 0,
    differing: [],
    vanished: [],
    totals: { read: totals.length, unequal: totals.flat() },
    waiting,
  };
}

/** The publisher's number in the registry; 0: none. */
function readNumber({ ledger, registry, publishedBy }: RoundsTask): Promise<number> {
  const args = [keccak256(stringToHex(publishedBy.ref))] as const;
  return ledger.node.readContract({ address: registry, abi: OrganisationRegistry.abi, functionName: "numberOf", args });
}

/** Sentences, where the contract keeps another sum of a round than its list comes to. */
async function compareTotal(
  { ledger, contract }: RoundsTask,
  stream: number,
  seq: bigint,
  { cells }: SealedRound,
): Promise<readonly string[]> {
  const read = { address: contract.address, abi: EntitlementLedger.abi, functionName: "rounds", args: [stream, seq] } as const;
  const [, entitled, , , , , , , due] = await ledger.node.readContract(read);
  const expected = { entitled: cells.reduce((sum, cell) => sum + cell.entitled, 0), due: cells.reduce((sum, cell) => sum + cell.due, 0n) };
  return Number(entitled) === expected.entitled && due === expected.due
    ? []
    : [`Round ${seq}: ${entitled} people and ${due} in the contract, ${expected.entitled} and ${expected.due} in the list.`];
}

function isOf({ terms }: PlannedRound, other: Parameters<Parameters<Awaited<ReturnType<typeof readRecorded>>["find"]>[0]>[0]): boolean {
  return (
    other.country === codeBytes(terms.country) &&
    other.sector === terms.sector &&
    other.modality === terms.modality &&
    other.programme === terms.programme &&
    other.periodFrom === terms.periodFrom &&
    other.periodTo === terms.periodTo &&
    other.unit === codeBytes(terms.unit) &&
    other.decimals === terms.decimals
  );
}

interface Head {
  readonly seq: bigint;
  readonly previous: Hex;
}

function encodeRound(stream: number, { seq, previous }: Head, { terms }: PlannedRound, sealed: SealedRound): Hex {
  const round = {
    ...terms,
    country: codeBytes(terms.country),
    unit: codeBytes(terms.unit),
    bucketBits: sealed.bucketBits,
    root: asHex(bytesToHex(sealed.root)),
  };
  const cells = sealed.cells.map(({ place, entitled, due }) => ({ place: placeBytes(place), entitled: BigInt(entitled), due }));
  return encodeFunctionData({ abi: EntitlementLedger.abi, functionName: "publishRound", args: [stream, seq, previous, round, cells] });
}

/** What the ledger lacks of the round's buckets, so many entries at a time. */
function* bucketCalls(stream: number, found: RecordedRound, { buckets }: SealedRound): Generator<Hex> {
  for (let first = 0; first < buckets.length; ) {
    if (found.buckets.has(first)) {
      first += 1;
      continue;
    }
    const part: Hex[] = [];
    for (let size = 0; first + part.length < buckets.length && !found.buckets.has(first + part.length); ) {
      const bucket = buckets[first + part.length];
      size += (bucket?.length ?? 0) / 48;
      if (bucket === undefined || (part.length > 0 && size > mostEntries)) break;
      part.push(asHex(bytesToHex(bucket)));
    }
    yield encodeFunctionData({ abi: EntitlementLedger.abi, functionName: "publishBuckets", args: [stream, found.seq, first, part] });
    first += part.length;
  }
}

function encodeClaims(
  stream: number,
  { seq, previous }: Head,
  { terms }: PlannedRound,
  round: bigint,
  pool: number,
  { mixed, claims }: ClaimsBatch,
): Hex {
  const paid = claims.reduce((sum, claim) => sum + claim.paid, 0n);
  const [cell] = claims.map((claim) => claim.cell);
  const told = { round: mixed ? 0n : round, pool: mixed ? pool : 0, unit: codeBytes(terms.unit), decimals: terms.decimals, paid };
  const cells = mixed || cell === undefined ? [] : [{ place: placeBytes(cell), claimed: BigInt(claims.length), paid }];
  const nullifiers = claims.map(({ nullifier }) => asHex(bytesToHex(nullifier))).sort();
  return encodeFunctionData({
    abi: EntitlementLedger.abi,
    functionName: "recordClaims",
    args: [stream, seq, previous, told, cells, nullifiers],
  });
}

function placeBytes(place: string): Hex {
  return stringToHex(place, { size: 8 });
}
