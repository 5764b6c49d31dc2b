import type { StagedLogs } from "../../kernel/ledger.ts";
import { blockDay } from "../../kernel/stream-course.ts";
import { copyRows } from "../../store/copy.ts";
import { copyCorrections } from "../../store/corrections.ts";
import { setMisplacedAside } from "../../store/misplaced-logs.ts";
import { deleteAbove, getStreamStates, insertDeclared, insertStreamHeads, rollBackStreams } from "../../store/streams.ts";
import type { DomainWriter } from "../domain.ts";
import { actorRows, checkRows, submissionRows, targetRows } from "./columns.ts";
import { decodeTargetLog } from "./decode.ts";
import type { TargetEvent } from "./events.ts";
import { followTargets } from "./facts.ts";

const domain = "targets";
const correctionTable = "target_corrections";

class StagedTargets implements StagedLogs {
  readonly domain = domain;
  readonly events: readonly TargetEvent[];

  constructor(events: readonly TargetEvent[]) {
    this.events = events;
  }
}

export const targetsWriter: DomainWriter = {
  read: (logs) => new StagedTargets(logs.map(decodeTargetLog).filter((event) => event !== undefined)),

  async write(tx, staged, blocks) {
    const read = staged.flatMap((logs) => (logs instanceof StagedTargets ? logs.events : []));
    const [first] = read;
    if (first === undefined) return;
    const { chainId } = first;
    const before = await getStreamStates(tx, chainId, [...new Set(read.map((event) => event.streamId))]);
    const events = await setMisplacedAside(tx, domain, read, before, blocks);
    const { heads, checks } = followTargets(events, before, blockDay(blocks));
    const targets = events.filter((event) => event.type === "target-recorded");
    const submissions = events.filter((event) => event.type === "submission-recorded");
    const actors = events.filter((event) => event.type === "actor-declared");
    const corrections = [...targets, ...submissions].filter((record) => record.corrects !== null);

    await insertDeclared(
      tx,
      domain,
      events.filter((event) => event.type === "stream-opened"),
      events.filter((event) => event.type === "source-declared"),
    );
    await copyRows(tx, actorRows.table, actorRows.columns, actors, actorRows.write);
    await copyRows(tx, targetRows.table, targetRows.columns, targets, targetRows.write);
    await copyRows(tx, submissionRows.table, submissionRows.columns, submissions, submissionRows.write);
    await copyRows(tx, checkRows.table, checkRows.columns, checks, checkRows.write);
    await copyCorrections(tx, correctionTable, corrections);
    await insertStreamHeads(tx, heads);
  },

  async rollBack(tx, chainId, block) {
    const tables = [targetRows, submissionRows, actorRows, checkRows].map(({ table }) => table);
    await deleteAbove(tx, [...tables, correctionTable], chainId, block);
    await rollBackStreams(tx, domain, chainId, block);
  },
};
