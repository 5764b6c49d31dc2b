import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { SendTask, Sent } from "../../../publish/publication.ts";
import { publishRecords } from "../../../publish/publish-records.ts";
import { correctCalls, type Differing, recordCalls } from "./calls.ts";
import { checkTotals } from "./check-totals.ts";
import { type Numbers, toLedger } from "./encode.ts";
import { ensureProjects } from "./projects.ts";
import type { CreditPublication, PlannedCredits } from "./publication.ts";
import { differences, RecordedCredits } from "./recorded.ts";

interface Plan {
  readonly missing: readonly PlannedCredits[];
  readonly corrections: readonly Differing[];
  /** Left as they are, as corrections were not asked for. */
  readonly differing: readonly Differing[];
}

/** Brings one source's stream on the ledger up to what its files say. Safe to run again at any time. */
export async function publishCredits(publication: CreditPublication, options: SendTask): Promise<Sent> {
  const { ledger, contract, batchSize } = options;
  const { credits } = publication;
  options.onProgress(0, credits.length);
  const { sender, stream, step, organisations, registered, gasUsed } = await prepareStream(publication, options);
  const projects = await step(() => ensureProjects(ledger, sender, contract, stream, publication.projects, organisations));
  const numbers = { organisations, projects: projects.numbers };
  const recorded = new RecordedCredits(ledger, contract, stream);
  const { plan, ...outcome } = await publishRecords<Plan>({
    ledger,
    sender,
    contract,
    recorded,
    records: credits.length,
    compare: () => compare(credits, recorded, numbers, options.correct),
    calls: ({ missing, corrections }) =>
      missing.length > 0
        ? recordCalls(recorded, stream, numbers, batchSize, missing)
        : correctCalls(recorded, stream, numbers, corrections),
    onProgress: options.onProgress,
  });
  const inFiles = new Set(credits.map(({ ref }) => ref));
  const vanished = [...recorded.byRef.keys()].filter((ref) => !inFiles.has(ref));
  const sameRecords = vanished.length === 0 && plan.differing.length === 0;
  return {
    stream,
    organisationsRegistered: registered,
    published: outcome.published,
    corrected: outcome.corrected,
    alreadyThere: credits.length - outcome.published,
    differing: plan.differing.map(({ planned, fields }) => ({ ref: planned.ref, fields })),
    vanished,
    transactions: outcome.transactions,
    gasUsed: outcome.gasUsed + gasUsed + projects.gasUsed,
    totals: sameRecords ? await checkTotals(ledger, contract, stream, credits, projects.numbers) : null,
  };
}

function compare(credits: readonly PlannedCredits[], recorded: RecordedCredits, numbers: Numbers, correct: boolean): Plan {
  const missing: PlannedCredits[] = [];
  const differing: Differing[] = [];
  for (const planned of credits) {
    const there = recorded.byRef.get(planned.ref);
    if (there === undefined) {
      missing.push(planned);
      continue;
    }
    const fields = differences(there, toLedger(planned, numbers));
    if (fields.length > 0) differing.push({ planned, recorded: there, fields });
  }
  return correct ? { missing, corrections: differing, differing: [] } : { missing, corrections: [], differing };
}
