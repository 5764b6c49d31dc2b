import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { Publication, SendTask, Sent } from "../../../publish/publication.ts";
import { publishRecords } from "../../../publish/publish-records.ts";
import { recordCalls } from "./calls.ts";
import { checkTallies } from "./check-tallies.ts";
import { encodeEventData, toLedger } from "./encode.ts";
import { namesToList, renumber } from "./names.ts";
import type { BallotPublication } from "./publication.ts";
import { RecordedBallots } from "./recorded.ts";
import { differences, type Step, stepsOf } from "./steps.ts";

interface Plan {
  readonly missing: readonly Step[];
  readonly corrections: readonly never[];
  readonly differing: readonly { readonly ref: string; readonly fields: readonly string[] }[];
}

/** What a source says of ballots, as the command line takes it. */
export function toPublication(ballots: BallotPublication): Publication {
  const { terms, files, reading, content } = ballots;
  return { terms, files, reading, content, contractKind: "BallotBox", send: (task) => publishBallots(ballots, task) };
}

/**
 * Brings one source's stream on the ledger up to what its files say. Safe to run again at any time. Votes that are recorded
 * are never changed: where the files tell them otherwise, that is reported.
 */
async function publishBallots(publication: BallotPublication, options: SendTask): Promise<Sent> {
  const { ledger, contract, batchSize } = options;
  const { ballots, names = [] } = publication;
  const lists = namesToList(names, () => false).length;
  const records = ballots.reduce((sum, ballot) => sum + stepsOf(ballot, undefined).length, lists);
  options.onProgress(0, records);
  const prepared = await prepareStream({ ...publication, organisations: [] }, options);
  const { sender, stream } = prepared;
  const recorded = new RecordedBallots(ledger, contract, stream);
  const { plan, ...outcome } = await publishRecords<Plan>({
    ledger,
    sender,
    contract,
    recorded,
    records,
    compare: () => compare(publication, recorded),
    calls: ({ missing }) => recordCalls(recorded, stream, batchSize, missing),
    onProgress: options.onProgress,
  });
  const inFiles = new Set(ballots.map(({ ref }) => ref));
  const vanished = recorded.refs.filter((ref) => !inFiles.has(ref));
  const same = vanished.length === 0 && plan.differing.length === 0;
  return {
    stream,
    organisationsRegistered: prepared.registered,
    published: outcome.published,
    corrected: 0,
    alreadyThere: records - outcome.published,
    differing: plan.differing,
    vanished,
    transactions: outcome.transactions,
    gasUsed: outcome.gasUsed + prepared.gasUsed,
    totals: same ? await checkTallies(options, stream, ballots, recorded) : null,
  };
}

function compare({ ballots, names = [] }: BallotPublication, recorded: RecordedBallots): Plan {
  const numbers = new Map(recorded.names);
  const missing: Step[] = namesToList(names, (name) => numbers.has(name)).map((list) => {
    const first = numbers.size + 1;
    for (const name of list) numbers.set(name, numbers.size + 1);
    return { kind: "names", first, names: list };
  });
  const differing: { ref: string; fields: readonly string[] }[] = [];
  for (const planned of ballots) {
    const ballot = renumber(planned, (number) => numbers.get(names[number - 1] ?? "") ?? 0);
    const there = recorded.find(ballot.ref);
    const fields = there === undefined ? [] : differences(ballot, encodeEventData("BallotOpened", [toLedger(ballot)]), there);
    if (fields.length > 0) differing.push({ ref: ballot.ref, fields });
    else missing.push(...stepsOf(ballot, there));
  }
  return { missing, corrections: [], differing };
}
