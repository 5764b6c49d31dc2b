import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { SendTask, Sent } from "../../../publish/publication.ts";
import { publishRecords } from "../../../publish/publish-records.ts";
import { ensureActors } from "./actors.ts";
import { correctCalls, type Differing, recordCalls, verifyCalls } from "./calls.ts";
import { checkTotals } from "./check-totals.ts";
import { type Numbers, toLedger } from "./encode.ts";
import type { EmissionPublication, PlannedReport, PlannedVerification } from "./publication.ts";
import { differences, RecordedEmissions } from "./recorded.ts";

interface Plan {
  readonly missing: readonly (PlannedReport | PlannedVerification)[];
  readonly reports: readonly PlannedReport[];
  readonly verifications: readonly PlannedVerification[];
  readonly corrections: readonly Differing[];
  /** Left as they are, as corrections were not asked for. */
  readonly differing: readonly Differing[];
}

/** Brings one source's stream on the ledger up to what its files say. Safe to run again at any time. */
export async function publishEmissions(publication: EmissionPublication, options: SendTask): Promise<Sent> {
  const { ledger, contract, batchSize } = options;
  const { reports, verifications, actors } = publication;
  const records = reports.length + verifications.length;
  options.onProgress(0, records);
  const { sender, stream, step, organisations, registered, gasUsed } = await prepareStream(publication, options);
  const declared = await step(() => ensureActors(ledger, sender, contract, stream, organisations, actors));
  const countries = new Map(actors.map(({ ref, country }) => [ref, country]));
  const numbers: Numbers = { organisations, actors: declared.numbers, countries };
  const recorded = new RecordedEmissions(ledger, contract, stream);
  const { plan, ...outcome } = await publishRecords<Plan>({
    ledger,
    sender,
    contract,
    recorded,
    records,
    compare: () => compare(publication, recorded, numbers, options.correct),
    calls: (wanted) => {
      if (wanted.reports.length > 0) return recordCalls(recorded, stream, numbers, batchSize, wanted.reports);
      if (wanted.verifications.length > 0) return verifyCalls(recorded, stream, organisations, batchSize, wanted.verifications);
      return correctCalls(recorded, stream, numbers, wanted.corrections);
    },
    onProgress: options.onProgress,
  });
  const inFiles = new Set(reports.map(({ ref }) => ref));
  const vanished = [...recorded.byRef.keys()].filter((ref) => !inFiles.has(ref));
  const sameRecords = vanished.length === 0 && plan.differing.length === 0;
  return {
    stream,
    organisationsRegistered: registered,
    published: outcome.published,
    corrected: outcome.corrected,
    alreadyThere: records - outcome.published,
    differing: plan.differing.map(({ planned, fields }) => ({ ref: planned.ref, fields })),
    vanished,
    transactions: outcome.transactions,
    gasUsed: outcome.gasUsed + gasUsed + declared.gasUsed,
    totals: sameRecords ? await checkTotals(ledger, contract, stream, numbers, reports) : null,
  };
}

function compare({ reports, verifications }: EmissionPublication, recorded: RecordedEmissions, numbers: Numbers, correct: boolean): Plan {
  const missing: PlannedReport[] = [];
  const differing: Differing[] = [];
  for (const planned of reports) {
    const there = recorded.byRef.get(planned.ref);
    if (there === undefined) {
      missing.push(planned);
      continue;
    }
    const fields = differences(there, toLedger(planned, numbers));
    if (fields.length > 0) differing.push({ planned, recorded: there, fields });
  }
  const unverified = verifications.filter(({ ref }) => !recorded.verifications.has(ref));
  const [corrections, left] = correct ? [differing, []] : [[], differing];
  return { missing: [...missing, ...unverified], reports: missing, verifications: unverified, corrections, differing: left };
}
