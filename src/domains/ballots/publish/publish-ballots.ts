import { bytesToHex } from "@plainsight/verifier/hex";
import { BallotBox } from "../../../generated/contracts/BallotBox.ts";
import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { Publication, SendTask, Sent, TotalsCheck } from "../../../publish/publication.ts";
import { publishRecords } from "../../../publish/publish-records.ts";
import { recordCalls } from "./calls.ts";
import { encodeEventData, toLedger } from "./encode.ts";
import type { BallotPublication, PlannedBallot } from "./publication.ts";
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
  const { ballots } = publication;
  const records = ballots.reduce((sum, ballot) => sum + stepsOf(ballot, undefined).length, 0);
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
    compare: () => compare(ballots, recorded),
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

function compare(ballots: readonly PlannedBallot[], recorded: RecordedBallots): Plan {
  const missing: Step[] = [];
  const differing: { ref: string; fields: readonly string[] }[] = [];
  for (const ballot of ballots) {
    const there = recorded.find(ballot.ref);
    const fields = there === undefined ? [] : differences(ballot, encodeEventData("BallotOpened", [toLedger(ballot)]), there);
    if (fields.length > 0) differing.push({ ref: ballot.ref, fields });
    else missing.push(...stepsOf(ballot, there));
  }
  return { missing, corrections: [], differing };
}

/** Reads the contract's own count of each option back, for the forms of which it is plain what it has to be. */
async function checkTallies(
  { ledger, contract }: SendTask,
  stream: number,
  ballots: readonly PlannedBallot[],
  recorded: RecordedBallots,
): Promise<TotalsCheck> {
  const checked = ballots.filter(({ form, options, weighted }) => form === "ROLL_CALL" && options.length < 4 && !weighted);
  const unequal: string[] = [];
  for (let from = 0; from < checked.length; from += 500) {
    const words = await Promise.all(
      checked.slice(from, from + 500).map(({ ref }) =>
        ledger.node.readContract({
          address: contract.address,
          abi: BallotBox.abi,
          functionName: "tallies",
          args: [stream, BigInt(recorded.find(ref)?.seq ?? 0), 0n],
        }),
      ),
    );
    for (const [i, word] of words.entries()) {
      const ballot = checked[from + i];
      if (ballot === undefined) continue;
      const expected = ballot.options.reduce(
        (sum, _, option) => sum | (BigInt(countOf(ballot.rows, option + 1)) << BigInt(64 * (option + 1))),
        0n,
      );
      if (word !== expected) {
        unequal.push(
          `Ballot ${ballot.ref}: the contract keeps ${bytesToHex(toWord(word))}, the file's votes add up to ${bytesToHex(toWord(expected))}.`,
        );
      }
    }
  }
  return { read: checked.length, unequal };
}

function countOf(rows: Uint8Array, choice: number): number {
  let count = 0;
  for (let at = 3; at < rows.length; at += 4) if (rows[at] === choice) count++;
  return count;
}

function toWord(value: bigint): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(64, "0"), "hex"));
}
