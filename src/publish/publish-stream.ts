import type { LedgerConnection } from "./connect.ts";
import { extendDigest } from "./digest.ts";
import { encodeRecordCall } from "./encode-record.ts";
import type { PreparedStream } from "./prepare-stream.ts";
import type { SendTask, Sent } from "./publication.ts";
import { publishRecords } from "./publish-records.ts";
import { RecordedStream, type RecordLog } from "./recorded-stream.ts";
import type { Call } from "./send-calls.ts";
import type { SortOfRecord } from "./sort-of-record.ts";
import type { StreamContract } from "./stream.ts";

interface Record {
  readonly ref: string;
  readonly corrects: number;
}

/** What a stream says so far, the newest version of each record by ref. */
class RecordedByRef<Said extends Record> extends RecordedStream {
  readonly #sort: SortOfRecord<Said>;
  #byRef = new Map<string, { readonly seq: bigint; readonly said: Said }>();

  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number, sort: SortOfRecord<Said>) {
    super(ledger, contract, stream, sort.event);
    this.#sort = sort;
  }

  get byRef(): ReadonlyMap<string, { readonly seq: bigint; readonly said: Said }> {
    return this.#byRef;
  }

  protected override forget(): void {
    this.#byRef = new Map();
  }

  protected override take({ topics, data }: RecordLog): void {
    const said = this.#sort.decode(data);
    this.#byRef.set(said.ref, { seq: BigInt(topics[2] ?? 0), said });
  }
}

interface Differing<Said> {
  readonly wanted: Said;
  /** Of the record on the ledger. */
  readonly seq: bigint;
  /** Names of the fields. */
  readonly fields: readonly string[];
}

interface Plan<Said> {
  readonly missing: readonly Said[];
  readonly corrections: readonly Differing<Said>[];
  /** Left as they are, as corrections were not asked for. */
  readonly differing: readonly Differing<Said>[];
}

/**
 * Brings a stream of one sort of record up to what its source says. Safe to run again at any time.
 * @param wanted what the source says, as the ledger will hold it
 * @param gasUsed before
 */
export async function publishStream<Said extends Record>(
  sort: SortOfRecord<Said>,
  wanted: readonly Said[],
  prepared: Pick<PreparedStream, "sender" | "stream" | "registered">,
  gasUsed: bigint,
  options: SendTask,
): Promise<Sent> {
  const { ledger, contract, batchSize } = options;
  const { sender, stream } = prepared;
  const recorded = new RecordedByRef(ledger, contract, stream, sort);
  const { plan, ...outcome } = await publishRecords<Plan<Said>>({
    ledger,
    sender,
    contract,
    recorded,
    records: wanted.length,
    compare: () => compare(wanted, recorded, options.correct),
    calls: ({ missing, corrections }) =>
      missing.length > 0 ? recordCalls(sort, recorded, stream, batchSize, missing) : correctCalls(sort, recorded, stream, corrections),
    onProgress: options.onProgress,
  });
  const inFiles = new Set(wanted.map(({ ref }) => ref));
  return {
    stream,
    organisationsRegistered: prepared.registered,
    published: outcome.published,
    corrected: outcome.corrected,
    alreadyThere: wanted.length - outcome.published,
    differing: plan.differing.map(({ wanted: { ref }, fields }) => ({ ref, fields })),
    vanished: [...recorded.byRef.keys()].filter((ref) => !inFiles.has(ref)),
    transactions: outcome.transactions,
    gasUsed: outcome.gasUsed + gasUsed,
    // The contract adds nothing up: the digest, which every run compares, is what seals the records.
    totals: { read: 0, unequal: [] },
  };
}

function compare<Said extends Record>(wanted: readonly Said[], recorded: RecordedByRef<Said>, correct: boolean): Plan<Said> {
  const missing: Said[] = [];
  const differing: Differing<Said>[] = [];
  for (const one of wanted) {
    const there = recorded.byRef.get(one.ref);
    if (there === undefined) {
      missing.push(one);
      continue;
    }
    const said = new Map<string, unknown>(Object.entries(there.said));
    const fields = Object.entries(one)
      .filter(([field, value]) => field !== "corrects" && said.get(field) !== value)
      .map(([field]) => field);
    if (fields.length > 0) differing.push({ wanted: one, seq: there.seq, fields });
  }
  return correct ? { missing, corrections: differing, differing: [] } : { missing, corrections: [], differing };
}

/** Batches that record what is missing, in order; each is right only if the one before it came through. */
function* recordCalls<Said extends Record>(
  sort: SortOfRecord<Said>,
  recorded: RecordedByRef<Said>,
  stream: number,
  batchSize: number,
  missing: readonly Said[],
): Generator<Call> {
  let { length: seq, digest } = recorded;
  for (let i = 0; i < missing.length; i += batchSize) {
    const eventData = missing.slice(i, i + batchSize).map((said) => bytesOf(sort.encode(said)));
    const data = encodeRecordCall(sort.selector, stream, seq + 1n, digest, eventData);
    yield { data, records: eventData.length, isCorrection: false };
    seq += BigInt(eventData.length);
    for (const bytes of eventData) digest = extendDigest(digest, bytes);
  }
}

/** One correction each; each is right only if the one before it came through. */
function* correctCalls<Said extends Record>(
  sort: SortOfRecord<Said>,
  recorded: RecordedByRef<Said>,
  stream: number,
  corrections: readonly Differing<Said>[],
): Generator<Call> {
  let { length: seq, digest } = recorded;
  for (const { wanted, seq: old } of corrections) {
    const next = { ...wanted, corrects: Number(old) };
    yield { data: sort.correction(stream, ++seq, digest, next), records: 1, isCorrection: true };
    digest = extendDigest(digest, bytesOf(sort.encode(next)));
  }
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.slice(2), "hex");
}
