import type { Resolvers, TargetField } from "../../generated/graphql.ts";
import { countryOf } from "../../kernel/country-code.ts";
import { chainOfStream } from "../../kernel/ledger.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import type { DomainReader, Pin } from "../domain.ts";
import { listPage } from "../record-list.ts";
import { actorKey, actorsByKey, readActorId } from "./actors.ts";
import { checkedTargets } from "./checked.ts";
import { getCountries } from "./countries.ts";
import {
  type CheckCount,
  type Counts,
  countChecks,
  countSubmissions,
  countTargets,
  type SubmissionCount,
  type TargetCount,
} from "./counts.ts";
import { submissionsDownload, targetsDownload } from "./downloads.ts";
import { readSubmissionFilter, readTargetFilter } from "./filter.ts";
import { submissionList, targetList } from "./lists.ts";
import { checksByKey, correctionsByKey, records, submissionsByKey, targetsByKey } from "./read.ts";
import { Submission, Target, type TargetRow } from "./record.ts";
import { searchTargets } from "./search.ts";
import { gasNames, saidOf, type UnderstoodField, wordKeys, wordsOf } from "./understanding.ts";

interface Pinned {
  readonly pin: Pin;
}
export type TargetCountValue = TargetCount & Pinned;
export type TargetCountsValue = Counts<TargetCountValue>;
export type SubmissionCountValue = SubmissionCount & Pinned;
export type SubmissionCountsValue = Counts<SubmissionCountValue>;
export type CheckCountValue = CheckCount & Pinned;
export type CheckCountsValue = Counts<CheckCountValue>;

const understoodFields: readonly (readonly [field: TargetField, key: UnderstoodField, column: keyof TargetRow])[] = [
  ["KIND", "kind", "kind"],
  ["VALUE", "value", "value"],
  ["BASE_YEAR", "baseYear", "base_year"],
  ["TARGET_YEAR", "targetYear", "target_year"],
  ["BASE_TONNES", "baseTonnes", "base_tonnes"],
  ["CONDITIONALITY", "conditionality", "conditionality"],
  ["GASES", "gases", "gases"],
  ["SECTORS", "sectors", "sectors"],
];

const resolvers = {
  Query: {
    targets: async (_, { filter, orderBy, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const list = targetList(question, await readTargetFilter(question, filter), orderBy, pin);
      return listPage(question, list, (row) => new Target(row, pin), size, after ?? null);
    },
    target: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : targetsByKey.get(question, key, pin);
    },
    targetCounts: async (_, { filter, groupBy, asOf }, question) => {
      const pin = await question.pin(asOf);
      return pinned(await countTargets(question, await readTargetFilter(question, filter), groupBy, pin), pin);
    },
    targetChecks: async (_, { filter, asOf }, question) => {
      const pin = await question.pin(asOf);
      return pinned(await countChecks(question, await readTargetFilter(question, filter), pin), pin);
    },
    targetActor: async (_, { id, asOf }, question) => {
      const key = readActorId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : actorsByKey.get(question, key, pin);
    },
    submissions: async (_, { filter, orderBy, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const list = submissionList(question, await readSubmissionFilter(question, filter), orderBy, pin);
      return listPage(question, list, (row) => new Submission(row, pin), size, after ?? null);
    },
    submission: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : submissionsByKey.get(question, key, pin);
    },
    submissionCounts: async (_, { filter, groupBy, asOf }, question) => {
      const pin = await question.pin(asOf);
      return pinned(await countSubmissions(question, await readSubmissionFilter(question, filter), groupBy, pin), pin);
    },
  },
  Target: {
    kind: ({ row }) => row.kind,
    country: ({ row }) => (row.country === null ? null : countryOf(row.country)),
    actor: ({ row, pin }, _, question) => (row.actor === null ? null : actorsByKey.get(question, actorKey(row.stream_id, row.actor), pin)),
    actorKind: ({ row }) => row.actor_kind,
    baseYear: ({ row }) => row.base_year,
    targetYear: ({ row }) => row.target_year,
    unit: ({ row }) => row.unit,
    value: ({ row }) => row.value,
    baseTonnes: ({ row }) => row.base_tonnes,
    conditionality: ({ row }) => row.conditionality,
    gases: ({ row }) => gasNames(row.gases),
    sectors: ({ row }) => row.sectors,
    reference: ({ row }) => row.ref,
    url: ({ row }) => row.url,
    understood: ({ row }) => {
      const words = wordsOf(row.words);
      return understoodFields.map(([field, key, column]) => {
        const known = row[column] !== null;
        const outcome = known ? "KNOWN" : saidOf(words, key) === null ? "NOT_SAID" : "NOT_UNDERSTOOD";
        return { field, outcome, words: words?.get(wordKeys[key]) ?? null };
      });
    },
    words: ({ row }) => [...(wordsOf(row.words) ?? [])].map(([key, text]) => ({ key, text })),
    wordText: ({ row }) => row.words,
    checks: ({ key, pin }, _, question) => checksByKey.get(question, key, pin),
    corrects: ({ correctsKey, pin }, _, question) => (correctsKey === null ? null : targetsByKey.get(question, correctsKey, pin)),
    correctedBy: async ({ key, pin }, _, question) => {
      const seq = await correctionsByKey.get(question, key, pin);
      return seq === null ? null : targetsByKey.get(question, { streamId: key.streamId, seq }, pin);
    },
    fact: (record) => record.place,
  },
  TargetActor: {
    country: ({ countryCode }) => (countryCode === null ? null : countryOf(countryCode)),
    organisation: ({ organisationKey, pin }, _, question) =>
      organisationKey === null ? null : question.linked("Organisation", organisationKey, pin),
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
  },
  TargetCounts: {
    block: ({ rows, pin }, _, question) => question.entity("NewestBlock", "newest", pinOfRows(rows, pin)),
  },
  TargetCount: {
    stream: ({ stream_id, pin }, _, question) => question.linked("Stream", stream_id, pin),
    actorKind: ({ actor_kind }) => actor_kind ?? null,
    country: ({ country }) => (country == null ? null : countryOf(country)),
    targetYear: ({ target_year }) => target_year ?? null,
  },
  TargetCheckCounts: {
    block: ({ rows, pin }, _, question) => question.entity("NewestBlock", "newest", pinOfRows(rows, pin)),
  },
  TargetCheckCount: {
    stream: ({ stream_id, pin }, _, question) => question.linked("Stream", stream_id, pin),
  },
  Submission: {
    fileType: ({ row }) => row.file_type,
    country: ({ row }) => countryOf(row.country),
    status: ({ row }) => row.status,
    version: ({ row }) => row.version,
    date: ({ row }) => row.date,
    reference: ({ row }) => row.ref,
    party: ({ row }) => row.party,
    title: ({ row }) => row.title,
    language: ({ row }) => row.language,
    url: ({ row }) => row.url,
    fileName: ({ row }) => row.file_name,
    corrects: ({ correctsKey, pin }, _, question) => (correctsKey === null ? null : submissionsByKey.get(question, correctsKey, pin)),
    correctedBy: async ({ key, pin }, _, question) => {
      const seq = await correctionsByKey.get(question, key, pin);
      return seq === null ? null : submissionsByKey.get(question, { streamId: key.streamId, seq }, pin);
    },
    fact: (record) => record.place,
  },
  SubmissionCounts: {
    block: ({ rows, pin }, _, question) => question.entity("NewestBlock", "newest", pinOfRows(rows, pin)),
  },
  SubmissionCount: {
    stream: ({ stream_id, pin }, _, question) => question.linked("Stream", stream_id, pin),
    fileType: ({ file_type }) => file_type ?? null,
    country: ({ country }) => (country === undefined ? null : countryOf(country)),
    withoutVersion: ({ without_version }) => without_version,
  },
} satisfies Resolvers;

function pinned<Row>(rows: readonly Row[], pin: Pin): Counts<Row & Pinned> {
  return { rows: rows.map((row) => ({ ...row, pin })), pin };
}

/** Counts of one ledger's streams are of its newest block, whatever other ledgers are read as well. */
function pinOfRows(rows: readonly { readonly stream_id: string }[], pin: Pin): Pin {
  const [chainId, ...others] = new Set(rows.map(({ stream_id }) => chainOfStream(stream_id)));
  return pin.block === null && chainId !== undefined && others.length === 0 ? { block: null, chainId } : pin;
}

export const targetsReader: DomainReader = {
  name: "targets",
  schema: ["src/domains/targets/targets.graphql", "src/domains/targets/submissions.graphql"],
  resolvers,
  listSizes: {
    "Target.gases": 7,
    "Target.understood": 8,
    "Target.words": 12,
    "Target.checks": 4,
    "TargetCounts.rows": 1000,
    "TargetCheckCounts.rows": 50,
    "SubmissionCounts.rows": 1000,
  },
  records,
  checks: checkedTargets,
  downloads: [targetsDownload, submissionsDownload],
  countries: getCountries,
  search: searchTargets,
};
