import type { CheckOutcome, Resolvers } from "../../../generated/graphql.ts";
import { readPageSize } from "../../../kernel/page.ts";
import type { DomainReader, Pin, Question } from "../../domain.ts";
import { flowsByKey } from "../read.ts";
import { checkedFunds } from "./checked.ts";
import { getPractices, type Tally, talliesByStream } from "./counts.ts";
import { findingsDownload } from "./download.ts";
import { type FindingPage, findingsByParty, findingsByRecord, getFindings, mostOfParty } from "./findings.ts";
import { checkOf, publicNames } from "./names.ts";
import { mostRelated, relatedRecords } from "./related.ts";
import { fundStreams, readFundStream } from "./streams.ts";
import { versionsByKey } from "./versions.ts";
import { detailOf, wordsOf } from "./words.ts";

/** What a check says of a stream. */
export interface StreamCheck extends Tally {
  readonly streamId: string;
  readonly pin: Pin;
}

/** A page, and how many there are on all of them. */
export interface CountedFindings extends FindingPage {
  readonly totalCount: number;
}

const resolvers = {
  Query: {
    checks: async (_, { stream, asOf }, question) => {
      const pin = await question.pin(asOf);
      const ids = stream == null ? await fundStreams(question, pin) : [await readFundStream(question, stream, pin)];
      return (await Promise.all(ids.map((id) => getChecks(question, id, pin)))).flat();
    },
    check: async (_, { stream, check, asOf }, question) => {
      const pin = await question.pin(asOf);
      const name = checkOf(check);
      const found = (await getChecks(question, await readFundStream(question, stream, pin), pin)).find((each) => each.check === name);
      if (found === undefined) throw new Error(`Nothing was counted for ${name}.`);
      return found;
    },
  },
  Check: {
    id: ({ streamId, check }) => `${streamId}-${check}`,
    check: ({ check }) => publicNames[check],
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    title: ({ check }) => wordsOf[check].title,
    meaning: ({ check }) => wordsOf[check].meaning,
    unknownBecause: ({ check, unknown }) => (unknown === 0 ? null : wordsOf[check].unknown),
    outcome: outcomeOf,
    findings: async ({ streamId, check, failed, pin }, { first, after }, question) => {
      const size = readPageSize(first);
      const [practice] = await getPractices(question, [streamId], pin);
      if (practice === undefined) throw new Error(`Nothing is known of ${streamId}.`);
      return { ...(await getFindings(question, check, practice, size, after ?? null, pin)), totalCount: failed };
    },
  },
  CheckFinding: {
    id: ({ streamId, check, subject, year }) => [streamId, check, subject, ...(year === 0 ? [] : [year])].join("-"),
    check: ({ check }) => publicNames[check],
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    detail: detailOf,
    record: ({ check, streamId, subject, pin }, _, question) =>
      check === "more_out_than_in" ? null : flowsByKey.get(question, { streamId, seq: subject }, pin),
    organisation: ({ check, chainId, subject, pin }, _, question) =>
      check === "more_out_than_in" ? question.linked("Organisation", { chainId, number: subject }, pin) : null,
    year: ({ year }) => (year === 0 ? null : year),
    related: ({ check, streamId, subject, related, pin }, _, question) =>
      relatedRecords.get(question, { check, streamId, seq: subject, related }, pin),
  },
  Flow: {
    versions: ({ key, pin }, _, question) => versionsByKey.get(question, key, pin),
    checks: ({ key, pin }, _, question) => findingsByRecord.get(question, key, pin),
  },
  Organisation: {
    checks: async ({ chainId, number, pin }, { asOf }, question) =>
      findingsByParty.get(question, { chainId, number }, await question.pin(asOf, pin)),
  },
} satisfies Resolvers;

async function getChecks(question: Question, streamId: string, pin: Pin): Promise<readonly StreamCheck[]> {
  return (await talliesByStream.get(question, streamId, pin)).map((tally) => ({ ...tally, streamId, pin }));
}

function outcomeOf({ failed, passed, unknown }: Tally): CheckOutcome {
  if (failed > 0) return "FAILED";
  if (unknown > 0) return "UNKNOWN";
  return passed > 0 ? "PASSED" : "NOT_CONCERNED";
}

/** Integrity checks: a part of the domain of funds, with a schema of its own. */
export const integrityReader: DomainReader = {
  name: "integrity",
  schema: ["src/domains/funds/integrity/integrity.graphql"],
  resolvers,
  listSizes: {
    "Query.checks": 50,
    "CheckFinding.related": mostRelated,
    "Flow.checks": 3,
    "Flow.versions": 3,
    "Organisation.checks": mostOfParty,
  },
  checks: checkedFunds,
  downloads: [findingsDownload],
};
