import { type EmissionTotalKey, emissionTotalSlot, readEmissionTotal } from "@plainsight/verifier/emission-registry";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { groupBy } from "../../kernel/group.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { Memory } from "../../kernel/memory.ts";
import { toMinorUnits } from "../../kernel/money.ts";
import { pinName } from "../../kernel/pin.ts";
import type { EntityValue, Pin, ProvenStorage, Question } from "../domain.ts";
import { type Basis, readBasis, writeBasis } from "./basis.ts";
import { type ActorKind, accountings, actorKinds, landUses, massesOf, reporters, scopes } from "./events.ts";
import { add } from "./exact.ts";
import { type EmissionTotal, type Kept, keyOf, type Row, rowsOf } from "./totals.ts";

/** Most of the ledger's own totals that one sum is proven from. */
const mostParts = 64;
/** Most of them that are compared for one answer. */
const mostCompared = 2_500;

type Stream = EntityValue<"Stream">;

/** One of the totals that the ledger keeps. */
export interface TotalPart {
  readonly actorKind: ActorKind;
  readonly country: string | null;
  readonly number: number | null;
  readonly ofAll: boolean;
  readonly year: number;
  readonly basis: Basis;
  readonly decimals: number;
  readonly total: string;
  readonly reports: number;
  readonly unknown: number;
}

export interface EmissionTotalProof {
  readonly parts: readonly TotalPart[];
  readonly storage: ProvenStorage;
}

interface OfStream {
  readonly streamId: string;
  readonly parts: readonly TotalPart[];
}

const partsOfTotals = new Memory<ReadonlyMap<string, OfStream>>(500, () => 1);

/** The sums by year and basis that each total of an answer is made of, by the total's key. */
function getParts(question: Question, { wishes, dimensions }: Kept, pin: Pin): Promise<ReadonlyMap<string, OfStream>> {
  return partsOfTotals.get(question.state, JSON.stringify([pinName(pin), wishes, dimensions]), async () => {
    const by = new Set(dimensions);
    const rows = await rowsOf(question, wishes, new Set([...dimensions, "YEAR" as const]), pin);
    const totals = groupBy(rows, (row) => keyOf(row, by));
    return new Map(
      [...totals].map(([key, group]) => [key, { streamId: group[0]?.stream_id ?? "", parts: toParts(group, by.has("ACTOR")) }]),
    );
  });
}

/** Reports whose sources reckon with different carbon factors are in one total of the ledger. */
function toParts(rows: readonly Row[], ofOne: boolean): readonly TotalPart[] {
  const same = groupBy(rows, (row) => JSON.stringify([row.actor_kind, row.country, row.actor, row.year, row.basis]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const basis = readBasis(first.basis);
    const count = (field: "reports" | "unknown") => group.reduce((all, row) => all + row[field], 0);
    return {
      actorKind: first.actor_kind,
      country: first.country,
      number: first.actor,
      ofAll: !ofOne,
      year: first.year ?? 0,
      basis,
      decimals: basis.decimals,
      total: group.flatMap(({ total }) => total ?? []).reduce(add, "0"),
      reports: count("reports"),
      unknown: count("unknown"),
    };
  });
}

/** Names of the totals of an answer that the ledger proves. */
interface Verdict {
  readonly proven: ReadonlySet<string>;
  /** False where the node could not be asked: then it is worth asking again. */
  readonly settled: boolean;
}

const verdicts = new Memory<Verdict>(100_000, ({ proven }) => 1 + proven.size);

/**
 * Compares all totals of an answer with what the ledger keeps: one proof for all, kept until more is indexed. With the totals
 * the stream's digest is proven, so that a total of several parts lacks none.
 */
function judge(question: Question, kept: Kept, pin: Pin): Promise<Verdict> {
  const compare = async (): Promise<Verdict> => {
    const proven = new Set<string>();
    let settled = true;
    const totals = [...(await getParts(question, kept, pin))].filter(([, { parts }]) => parts.length <= mostParts && parts.every(isKept));
    for (const [streamId, ofStream] of groupBy(totals, ([, total]) => total.streamId)) {
      const parts = ofStream.flatMap(([, total]) => total.parts);
      if (parts.length > mostCompared) continue;
      const stream = await question.linked("Stream", streamId, pin);
      const storage = await proveParts(question, stream, parts, pin);
      settled &&= storage !== null;
      if (storage === null || !sameStream(stream, storage)) continue;
      const values = new Map(storage.slots.map(({ key, value }) => [key, value]));
      for (const [name, total] of ofStream) if (total.parts.every((part) => agrees(part, stream, values))) proven.add(name);
    }
    return { proven, settled };
  };
  return verdicts.get(question.state, JSON.stringify(["emissions", pinName(pin), kept]), compare, ({ settled }) => settled);
}

/** Of groups and organisations the ledger keeps no common total. */
function isKept({ ofAll, actorKind }: TotalPart): boolean {
  return !ofAll || actorKind === "COUNTRY" || actorKind === "FACILITY";
}

/** Proves the parts' slots, with the stream's length and digest first. */
async function proveParts(question: Question, stream: Stream, parts: readonly TotalPart[], pin: Pin): Promise<ProvenStorage | null> {
  const slots = [...streamHeadSlots(stream.number, keccak256), ...parts.map((part) => slotOf(stream, part))];
  const now = await question.linked("Stream", stream.id, { block: null });
  // The digest decides the totals: an older pin after which nothing was recorded is proven at the head, whose state the node has.
  const at = stream.digest === now.digest ? now.pin : pin;
  return question.proveStorage(stream.chainId, stream.contract, slots, `${stream.number} ${stream.digest}`, at);
}

function sameStream({ digest, length }: Stream, { slots }: ProvenStorage): boolean {
  const head = readStreamHead(slots[0]?.value ?? "0x", slots[1]?.value ?? "0x0");
  return head.digest === digest && head.length === length;
}

function slotOf({ number }: Stream, part: TotalPart): string {
  const { basis } = part;
  const key: EmissionTotalKey = {
    stream: number,
    actorKind: actorKinds.indexOf(part.actorKind),
    actor: part.ofAll ? null : { country: part.country, number: part.number ?? 0 },
    year: part.year,
    basis: {
      ...basis,
      massOf: massesOf.indexOf(basis.massOf),
      landUse: landUses.indexOf(basis.landUse),
      accounting: accountings.indexOf(basis.accounting),
      reporter: reporters.indexOf(basis.reporter),
      scope: scopes.indexOf(basis.scope),
    },
  };
  return emissionTotalSlot(key, keccak256);
}

function agrees(part: TotalPart, stream: Stream, values: ReadonlyMap<string, string>): boolean {
  const kept = readEmissionTotal(values.get(slotOf(stream, part)) ?? "0x0");
  return toMinorUnits(part.total, part.decimals) === kept.sum && part.reports === kept.reports && part.unknown === kept.unknown;
}

function nameOf({ streamId, actorKind, actorKey, owner, region, year, basis }: EmissionTotal, { dimensions }: Kept): string {
  const row = { stream_id: streamId, actor_kind: actorKind, country: actorKey?.country ?? null, actor: actorKey?.number ?? null };
  return keyOf({ ...row, owner: owner?.number ?? null, region, year, basis: writeBasis(basis) }, new Set(dimensions));
}

/** True where the ledger itself keeps the sums that a total is made of, and proves them. */
export async function isProven(question: Question, total: EmissionTotal): Promise<boolean> {
  if (total.kept === null) return false;
  return (await judge(question, total.kept, total.pin)).proven.has(nameOf(total, total.kept));
}

/** @returns null where the total is not proven: see `ProofLabel`. */
export async function proveTotal(question: Question, total: EmissionTotal): Promise<EmissionTotalProof | null> {
  if (total.kept === null || !(await isProven(question, total))) return null;
  const parts = (await getParts(question, total.kept, total.pin)).get(nameOf(total, total.kept))?.parts ?? [];
  const storage = await proveParts(question, await question.linked("Stream", total.streamId, total.pin), parts, total.pin);
  return storage === null ? null : { parts, storage };
}
