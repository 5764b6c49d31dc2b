import { blockDay } from "../../kernel/stream-course.ts";
import { copyRows } from "../../store/copy.ts";
import { copyCorrections } from "../../store/corrections.ts";
import { streamWriter } from "../stream-writer.ts";
import { actorRows, checkRows, submissionRows, targetRows } from "./columns.ts";
import { decodeTargetLog } from "./decode.ts";
import type { TargetEvent } from "./events.ts";
import { followTargets } from "./facts.ts";

const correctionTable = "target_corrections";

export const targetsWriter = streamWriter<TargetEvent>({
  name: "targets",
  decode: decodeTargetLog,
  tables: [...[targetRows, submissionRows, actorRows, checkRows].map(({ table }) => table), correctionTable],

  async write(tx, { events, before, blocks }) {
    const { heads, checks } = followTargets(events, before, blockDay(blocks));
    const targets = events.filter((event) => event.type === "target-recorded");
    const submissions = events.filter((event) => event.type === "submission-recorded");
    const actors = events.filter((event) => event.type === "actor-declared");
    const corrections = [...targets, ...submissions].filter((record) => record.corrects !== null);

    await copyRows(tx, actorRows.table, actorRows.columns, actors, actorRows.write);
    await copyRows(tx, targetRows.table, targetRows.columns, targets, targetRows.write);
    await copyRows(tx, submissionRows.table, submissionRows.columns, submissions, submissionRows.write);
    await copyRows(tx, checkRows.table, checkRows.columns, checks, checkRows.write);
    await copyCorrections(tx, correctionTable, corrections);
    return heads;
  },
});
