import type { Resolvers } from "../../generated/graphql.ts";
import { readPageSize } from "../../kernel/page.ts";
import type { DomainReader } from "../domain.ts";
import { integrityChecksDownload, integrityFindingsDownload, misplacedLogsDownload } from "./downloads.ts";
import { readFilter } from "./filter.ts";
import { getFindings } from "./findings.ts";
import { getMisplaced, transactionKey } from "./misplaced.ts";
import { getTallies } from "./tallies.ts";

const resolvers = {
  Query: {
    integrityChecks: async (_, { filter, asOf }, question) => {
      const pin = await question.pin(asOf);
      return getTallies(question, await readFilter(question, filter), pin);
    },
    integrityFindings: async (_, { filter, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return getFindings(question, await readFilter(question, filter), size, after ?? null, pin);
    },
    misplacedLogs: async (_, { first, after, asOf }, question) =>
      getMisplaced(question, readPageSize(first), after ?? null, await question.pin(asOf)),
  },
  IntegrityCheck: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
  },
  IntegrityFinding: {
    field: ({ tally }) => tally.field,
    check: ({ tally }) => tally.check,
    stream: ({ tally }, _, question) => question.linked("Stream", tally.streamId, tally.pin),
    subjectId: ({ id }) => id,
  },
  MisplacedLog: {
    transaction: (log, _, question) => question.linked("Transaction", transactionKey(log), log.pin),
    proof: (log, _, question) => question.entity("EventProof", { ...transactionKey(log), logIndex: log.logIndex }, log.pin),
  },
} satisfies Resolvers;

/** The integrity checks of all fields in one list, and what stands outside of every stream. It knows no field: each domain tells its own through `DomainReader.checks`. */
export const checksReader: DomainReader = {
  name: "checks",
  schema: ["src/domains/checks/checks.graphql"],
  resolvers,
  listSizes: { "Query.integrityChecks": 100, "FindingSaid.values": 4 },
  downloads: [integrityChecksDownload, integrityFindingsDownload, misplacedLogsDownload],
};
