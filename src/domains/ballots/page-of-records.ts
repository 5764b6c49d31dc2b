import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import type { Pin, Question } from "../domain.ts";
import type { Page } from "../page-of.ts";
import { type BallotLedgerRecord, countLedgerRecords, getLedgerRecords, type RecordsOf } from "./ledger-records.ts";

/** A page of the records that `ballot-records` gives whole. @throws RequestError BAD_CURSOR */
export async function pageOfRecords(
  question: Question,
  of: RecordsOf,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<Page<BallotLedgerRecord>> {
  const list = `ballot records ${of.streamId} ${of.ballot}`;
  const [from] = after === null ? [0] : readCursor(list, after);
  const found = await getLedgerRecords(question, of, Number(from), first + 1, pin);
  const nodes = found.slice(0, first);
  question.weigh(nodes.reduce((bytes, { data }) => bytes + data.length, 0));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: found.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.seq]) },
    totalCount: await countLedgerRecords(question, of, pin),
  };
}
