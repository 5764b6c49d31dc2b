import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { SendTask, Sent } from "../../../publish/publication.ts";
import { publishRecords } from "../../../publish/publish-records.ts";
import { correctCalls, type Differing, recordCalls } from "./calls.ts";
import { checkTotals } from "./check-totals.ts";
import { type Numbers, toLedger } from "./encode.ts";
import { ensureItems } from "./items.ts";
import type { PlannedHandOver, SupplyPublication } from "./publication.ts";
import { differences, RecordedHandOvers } from "./recorded.ts";

interface Plan {
  readonly missing: readonly PlannedHandOver[];
  readonly corrections: readonly Differing[];
  /** Left as they are, as corrections were not asked for. */
  readonly differing: readonly Differing[];
}

/** Brings one source's stream on the ledger up to what its files say. Safe to run again at any time. */
export async function publishSupplies(publication: SupplyPublication, options: SendTask): Promise<Sent> {
  const { ledger, contract, batchSize } = options;
  const { handOvers } = publication;
  options.onProgress(0, handOvers.length);
  const { sender, stream, step, organisations, registered, gasUsed } = await prepareStream(publication, options);
  const items = await step(() => ensureItems(ledger, sender, contract, stream, publication.items));
  const numbers = { organisations, items: items.numbers };
  const recorded = new RecordedHandOvers(ledger, contract, stream);
  const { plan, ...outcome } = await publishRecords<Plan>({
    ledger,
    sender,
    contract,
    recorded,
    records: handOvers.length,
    compare: () => compare(handOvers, recorded, numbers, options.correct),
    calls: ({ missing, corrections }) =>
      missing.length > 0
        ? recordCalls(recorded, stream, numbers, batchSize, missing)
        : correctCalls(recorded, stream, numbers, corrections),
    onProgress: options.onProgress,
  });
  const inFiles = new Set(handOvers.map(({ ref }) => ref));
  const vanished = [...recorded.byRef.keys()].filter((ref) => !inFiles.has(ref));
  const sameRecords = vanished.length === 0 && plan.differing.length === 0;
  return {
    stream,
    organisationsRegistered: registered,
    published: outcome.published,
    corrected: outcome.corrected,
    alreadyThere: handOvers.length - outcome.published,
    differing: plan.differing.map(({ planned, fields }) => ({ ref: planned.ref, fields })),
    vanished,
    transactions: outcome.transactions,
    gasUsed: outcome.gasUsed + gasUsed + items.gasUsed,
    totals: sameRecords ? await checkTotals(ledger, contract, stream, handOvers) : null,
  };
}

function compare(
  handOvers: readonly PlannedHandOver[],
  recorded: RecordedHandOvers,
  known: Omit<Numbers, "seqOf">,
  correct: boolean,
): Plan {
  const missing: PlannedHandOver[] = [];
  const differing: Differing[] = [];
  const numbers: Numbers = { ...known, seqOf: () => 0n };
  for (const planned of handOvers) {
    const there = recorded.byRef.get(planned.ref);
    if (there === undefined) {
      missing.push(planned);
      continue;
    }
    const fields = differences(there, toLedger(planned, numbers), planned.parent);
    if (fields.length > 0) differing.push({ planned, recorded: there, fields });
  }
  return correct ? { missing, corrections: differing, differing: [] } : { missing, corrections: [], differing };
}
