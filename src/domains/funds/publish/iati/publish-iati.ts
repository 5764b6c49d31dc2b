import { OperatorError } from "../../../../kernel/errors.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { SendTask, Sent } from "../../../../publish/publication.ts";
import { Sender } from "../../../../publish/sender.ts";
import type { SourceFile } from "../../../../publish/stream.ts";
import type { LargeFile } from "../../../../publish/xml/open-file.ts";
import { together } from "../fund-publication.ts";
import { FundStream } from "../fund-stream.ts";
import type { PlannedFlow, PlannedProgramme } from "../publication.ts";
import { flowsOf } from "./flows-of.ts";
import { Grade } from "./grade.ts";
import { readActivities } from "./read-activities.ts";
import { Survey } from "./survey.ts";
import { termsOf } from "./terms.ts";

export interface IatiTask {
  readonly task: SendTask;
  readonly files: readonly LargeFile[];
  readonly sources: readonly SourceFile[];
  /** What the first reading found. */
  readonly survey: Survey;
  readonly today: number;
  readonly licence?: string;
}

/** Records that wait to be sent, of all reporting organisations together. */
const mostWaiting = 10_000;

const publisher = { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" } as const;

interface Waiting {
  readonly stream: FundStream;
  readonly flows: PlannedFlow[];
  readonly programmes: Map<string, PlannedProgramme>;
}

/**
 * Reads the files once more and brings each reporting organisation's stream up to them, some thousand records at a time.
 * What the ledger has is not sent again, so that an interrupted run goes on where it stopped.
 */
export async function publishIati({ task, files, sources, survey, today, licence }: IatiTask): Promise<Sent> {
  const sender = new Sender(task.ledger);
  const waiting = new Map<string, Waiting>();
  // Of the second reading: it finds the same repetitions as the first.
  const again = new Survey();
  let held = 0;
  let done = 0;
  task.onProgress(0, survey.records);
  const flush = async (): Promise<void> => {
    for (const { stream, flows, programmes } of waiting.values()) {
      if (flows.length === 0) continue;
      const before = done;
      await stream.add(
        { organisations: partiesOf(flows, survey), programmes: [...programmes.values()], flows: inLedgerOrder(flows) },
        (sent) => task.onProgress(before + sent, survey.records),
      );
      done += flows.length;
      flows.length = 0;
      programmes.clear();
    }
    held = 0;
  };
  for (const file of files) {
    for await (const activity of readActivities(file, new Grade(), today)) {
      if (activity.reporter === null || again.isRepeated(activity)) continue;
      const { flows, programmes } = flowsOf(activity);
      if (flows.length === 0) continue;
      const { ref } = activity.reporter.organisation;
      const reporter = survey.reporters.get(ref);
      if (reporter === undefined) throw changed(file);
      const own: Waiting = waiting.get(ref) ?? {
        stream: new FundStream(task, { terms: termsOf(reporter, licence), publisher, files: sources }, sender),
        flows: [],
        programmes: new Map(),
      };
      waiting.set(ref, own);
      own.flows.push(...flows);
      for (const programme of programmes) if (!own.programmes.has(programme.ref)) own.programmes.set(programme.ref, programme);
      held += flows.length;
      if (held >= mostWaiting) await flush();
    }
  }
  await flush();
  if (done !== survey.records) throw changed(files[0]);
  const all: Sent[] = [];
  for (const { stream } of waiting.values()) all.push(await stream.finish());
  const [first, ...others] = all;
  if (first === undefined) throw new OperatorError("No transaction of these files can be published.");
  return others.reduce(together, first);
}

function partiesOf(flows: readonly PlannedFlow[], survey: Survey): readonly PlannedOrganisation[] {
  const refs = new Set(flows.flatMap(({ from, to }) => [from, to]));
  return [...refs].flatMap((ref) => (ref === null ? [] : (survey.organisations.get(ref) ?? [])));
}

/** By year, kind and country, else as in the files: records of one total follow each other, which costs the least gas. */
function inLedgerOrder(flows: readonly PlannedFlow[]): readonly PlannedFlow[] {
  const rank = ({ year, kind, country }: PlannedFlow) => `${year} ${kind} ${country ?? ""}`;
  return flows
    .map((flow) => ({ flow, rank: rank(flow) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ flow }) => flow);
}

const changed = (file: LargeFile | undefined) => new OperatorError(`${file?.path} changed while it was read. Publish again.`);
