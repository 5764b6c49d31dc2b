import type { QuerySubmissionsArgs, QueryTargetsArgs } from "../../generated/graphql.ts";
import { recordName } from "../../kernel/record-key.ts";
import type { Cell, Download, EntityValue, OpenDownload, Pin, Question } from "../domain.ts";
import { countryCells, originCells, originColumns } from "../download-cells.ts";
import { allOf } from "../record-list.ts";
import { actorKey, actorsByKey } from "./actors.ts";
import { readSubmissionFilter, readTargetFilter } from "./filter.ts";
import { submissionList, targetList } from "./lists.ts";
import { checksByKey, correctionsByKey } from "./read.ts";
import { Submission, Target } from "./record.ts";
import { gasNames } from "./understanding.ts";

type Block = EntityValue<"NewestBlock"> | null;

const recordColumns = ["corrects", "corrected_by", "stream", "seq", "record_hash", "block_number", "transaction_hash", ...originColumns];

/** In the order of `recordColumns`. */
async function recordCells(question: Question, record: Target | Submission, block: Block): Promise<readonly Cell[]> {
  const { key, pin, place, correctsKey } = record;
  const { chainId, blockNumber, transactionIndex } = place;
  const [stream, correction, transaction] = await Promise.all([
    question.linked("Stream", key.streamId, pin),
    correctionsByKey.get(question, key, pin),
    question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
  ]);
  return [
    correctsKey === null ? null : recordName(correctsKey),
    correction === null ? null : recordName({ streamId: key.streamId, seq: correction }),
    key.streamId,
    key.seq,
    place.recordHash,
    blockNumber,
    transaction.hash,
    ...originCells(stream, block),
  ];
}

const targetColumns = [
  "id",
  "kind",
  "actor_kind",
  "country",
  "country_name",
  "actor",
  "actor_reference",
  "actor_name",
  "base_year",
  "target_year",
  "value",
  "unit",
  "base_tonnes",
  "conditionality",
  "gases",
  "sectors",
  "url",
  "words",
  "reference",
  "checks",
];

export const targetsDownload: Download = {
  name: "targets",
  field: "targets",
  async open(question: Question, { filter, orderBy = "SOONEST" }: QueryTargetsArgs, pin: Pin): Promise<OpenDownload> {
    const list = targetList(question, await readTargetFilter(question, filter), orderBy ?? "SOONEST", pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of allOf(question, list)) {
        yield await Promise.all(page.map((row) => targetCells(question, new Target(row, pin), block)));
      }
    }
    return { columns: [...targetColumns, ...recordColumns], count: await list.count(), rows: rows() };
  },
};

async function targetCells(question: Question, target: Target, block: Block): Promise<readonly Cell[]> {
  const { row, pin, key } = target;
  const [actor, checks, record] = await Promise.all([
    row.actor === null ? null : actorsByKey.get(question, actorKey(row.stream_id, row.actor), pin),
    checksByKey.get(question, key, pin),
    recordCells(question, target, block),
  ]);
  return [
    target.id,
    row.kind,
    row.actor_kind,
    ...countryCells(row.country),
    actor?.id ?? null,
    actor?.reference ?? null,
    actor?.name ?? null,
    row.base_year,
    row.target_year,
    row.value,
    row.unit,
    row.base_tonnes,
    row.conditionality,
    gasNames(row.gases)?.join(" ") ?? null,
    row.sectors,
    row.url,
    row.words,
    row.ref,
    checks
      .filter(({ outcome }) => outcome !== "CLEAR")
      .map(({ check, outcome }) => `${check}:${outcome}`)
      .join(" "),
    ...record,
  ];
}

const submissionColumns = [
  "id",
  "file_type",
  "country",
  "country_name",
  "party",
  "title",
  "language",
  "version",
  "status",
  "date",
  "url",
  "file_name",
  "reference",
];

export const submissionsDownload: Download = {
  name: "submissions",
  field: "submissions",
  async open(question: Question, { filter, orderBy = "NEWEST" }: QuerySubmissionsArgs, pin: Pin): Promise<OpenDownload> {
    const list = submissionList(question, await readSubmissionFilter(question, filter), orderBy ?? "NEWEST", pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of allOf(question, list)) {
        yield await Promise.all(page.map((row) => submissionCells(question, new Submission(row, pin), block)));
      }
    }
    return { columns: [...submissionColumns, ...recordColumns], count: await list.count(), rows: rows() };
  },
};

async function submissionCells(question: Question, submission: Submission, block: Block): Promise<readonly Cell[]> {
  const { row } = submission;
  return [
    submission.id,
    row.file_type,
    ...countryCells(row.country),
    row.party,
    row.title,
    row.language,
    row.version,
    row.status,
    row.date,
    row.url,
    row.file_name,
    row.ref,
    ...(await recordCells(question, submission, block)),
  ];
}
