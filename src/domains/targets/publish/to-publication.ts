import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { Publication } from "../../../publish/publication.ts";
import { publishStream } from "../../../publish/publish-stream.ts";
import { counted, grouped } from "../../../publish/words.ts";
import { ensureActors } from "./actors.ts";
import { toSubmission, toTarget } from "./encode.ts";
import type { SubmissionPublication, TargetPublication } from "./publication.ts";
import { submissionSort, targetSort } from "./sort-of-record.ts";

/** What a source says of targets, as the command line takes it. */
export function toTargets(publication: TargetPublication): Publication {
  const { terms, files, reading, records, actors } = publication;
  const kindOf = new Map(actors.map(({ ref, kind }) => [ref, kind]));
  return {
    terms,
    files,
    reading,
    contractKind: "TargetRegistry",
    content: [
      ...tally(records, ({ kind }) => `targets: ${kind ?? "kind unknown"}`),
      ...tally(records, ({ actor }) => `of: ${actor === null ? "country" : (kindOf.get(actor) ?? "")}`),
      `${counted(records.filter(({ targetYear }) => targetYear === null).length, "target has", "targets have")} no year that was understood.`,
    ],
    async send(task) {
      task.onProgress(0, records.length);
      const prepared = await prepareStream(publication, task);
      const declared = await prepared.step(() =>
        ensureActors(task.ledger, prepared.sender, task.contract, prepared.stream, actors, prepared.organisations),
      );
      const wanted = records.map((planned) => toTarget(planned, declared.numbers));
      return publishStream(targetSort, wanted, prepared, prepared.gasUsed + declared.gasUsed, task);
    },
  };
}

/** What a source says of submissions, as the command line takes it. */
export function toSubmissions(publication: SubmissionPublication): Publication {
  const { terms, files, reading, records } = publication;
  return {
    terms,
    files,
    reading,
    contractKind: "TargetRegistry",
    content: [
      ...tally(records, ({ fileType }) => `documents: ${fileType}`),
      ...tally(records, ({ status }) => `status: ${status ?? "unknown"}`),
      `${counted(new Set(records.map(({ country }) => country)).size, "party", "parties")}; ` +
        `${counted(records.filter(({ date }) => date === 0).length, "document", "documents")} without a date.`,
    ],
    async send(task) {
      task.onProgress(0, records.length);
      const prepared = await prepareStream(publication, task);
      return publishStream(
        submissionSort,
        records.map((planned) => toSubmission(planned)),
        prepared,
        prepared.gasUsed,
        task,
      );
    },
  };
}

/** A line for each group with how many records it has, the largest first. */
function tally<Record>(records: readonly Record[], group: (record: Record) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(group(record), (counts.get(group(record)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name.padEnd(28)} ${grouped(count).padStart(7)}`);
}
