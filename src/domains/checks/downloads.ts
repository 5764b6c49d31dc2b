import type { QueryIntegrityChecksArgs, QueryIntegrityFindingsArgs, QueryMisplacedLogsArgs } from "../../generated/graphql.ts";
import type { Cell, Download, Pin, Question } from "../domain.ts";
import { originCells, originColumns } from "../download-cells.ts";
import { readFilter } from "./filter.ts";
import { getFindings } from "./findings.ts";
import { getMisplaced, transactionKey } from "./misplaced.ts";
import { type FieldTally, getTallies } from "./tallies.ts";

const rowsAtOnce = 500;

async function originOf(question: Question, { streamId }: FieldTally, pin: Pin): Promise<readonly Cell[]> {
  const [stream, block] = await Promise.all([question.linked("Stream", streamId, pin), question.entity("NewestBlock", "newest", pin)]);
  return originCells(stream, block);
}

/** How each check of each source came out. */
export const integrityChecksDownload: Download = {
  name: "integrity-checks",
  field: "integrityChecks",
  async open(question: Question, { filter }: QueryIntegrityChecksArgs, pin: Pin) {
    const tallies = await getTallies(question, await readFilter(question, filter), pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(
        tallies.map(async (tally) => {
          const { field, streamId, check, found, passed, unknown } = tally;
          return [field, streamId, check, found, passed, unknown, ...(await originOf(question, tally, pin))];
        }),
      );
    }
    return { columns: ["field", "stream", "check", "found", "passed", "unknown", ...originColumns], count: tallies.length, rows: rows() };
  },
};

/** Everything that the checks found. */
export const integrityFindingsDownload: Download = {
  name: "integrity-findings",
  field: "integrityFindings",
  async open(question: Question, { filter }: QueryIntegrityFindingsArgs, pin: Pin) {
    const wishes = await readFilter(question, filter);
    const { totalCount } = await getFindings(question, wishes, 1, null, pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo } = await getFindings(question, wishes, rowsAtOnce, after, pin);
        yield await Promise.all(
          nodes.map(async ({ tally, subject, id, title, detail, said }) => {
            const origin = await originOf(question, tally, pin);
            return [tally.field, tally.streamId, tally.check, subject, id, title, detail, said.key, JSON.stringify(said.values), ...origin];
          }),
        );
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
    }
    return {
      columns: ["field", "stream", "check", "subject", "subject_id", "title", "finding", "finding_key", "finding_values", ...originColumns],
      count: totalCount,
      rows: rows(),
    };
  },
};

const misplacedColumns = [
  "kind",
  "chain",
  "contract",
  "domain",
  "stream",
  "record",
  "block",
  "transaction",
  "log",
  "as_of_block",
  "as_of_block_hash",
];

/** Every log that belongs to no open stream. */
export const misplacedLogsDownload: Download = {
  name: "misplaced-logs",
  field: "misplacedLogs",
  async open(question: Question, _given: QueryMisplacedLogsArgs, pin: Pin) {
    const block = await question.entity("NewestBlock", "newest", pin);
    const { totalCount } = await getMisplaced(question, 1, null, pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo } = await getMisplaced(question, rowsAtOnce, after, pin);
        yield await Promise.all(
          nodes.map(async (log) => {
            const { hash } = await question.linked("Transaction", transactionKey(log), pin);
            const { kind, chainId, contract, domain, streamId, seq, blockNumber, logIndex } = log;
            return [
              kind,
              chainId,
              contract,
              domain,
              streamId,
              seq,
              blockNumber,
              hash,
              logIndex,
              block?.number ?? null,
              block?.hash ?? null,
            ];
          }),
        );
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
    }
    return { columns: misplacedColumns, count: totalCount, rows: rows() };
  },
};
