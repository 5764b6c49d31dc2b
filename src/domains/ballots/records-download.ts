import type { QueryBallotRecordsArgs } from "../../generated/graphql.ts";
import type { Cell, Download, OpenDownload, Pin, Question } from "../domain.ts";
import { type BallotLedgerRecord, countLedgerRecords, getLedgerRecords } from "./ledger-records.ts";

/** Records handed on at a time: each may hold thousands of votes. */
const batch = 200;

/** What a reader's browser counts a ballot, or all of a stream's ballots, from again. */
export const recordsDownload: Download = {
  name: "ballot-records",
  field: "ballotRecords",
  async open(question: Question, { stream, ballot = null }: QueryBallotRecordsArgs, pin: Pin): Promise<OpenDownload> {
    const of = { streamId: stream.trim().toLowerCase(), ballot: ballot ?? null };
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for (let after = 0; ; ) {
        const page = await getLedgerRecords(question, of, after, batch, pin);
        if (page.length > 0) yield page.map(cellsOf);
        const last = page.at(-1);
        if (last === undefined || page.length < batch) return;
        after = last.seq;
      }
    }
    return {
      columns: ["seq", "event", "block_number", "block_hash", "block_time", "data"],
      count: await countLedgerRecords(question, of, pin),
      rows: rows(),
    };
  },
};

function cellsOf({ seq, event, blockNumber, blockHash, blockTime, data }: BallotLedgerRecord): readonly Cell[] {
  return [seq, event, blockNumber, blockHash, blockTime, data];
}
