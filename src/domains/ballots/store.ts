import { followStreams } from "../../kernel/stream-course.ts";
import { toBytes } from "../../store/bytes.ts";
import type { Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { streamWriter } from "../stream-writer.ts";
import { BreaksOfStreams } from "./breaks.ts";
import { decodeBallotLog } from "./decode.ts";
import type { BallotEvent, BallotOpened, BallotRecord, NamesListed, OutcomeRecorded, UnreadableRecord, VotesRecorded } from "./events.ts";
import { writeProofs } from "./proofs.ts";
import { besideTables, recordTables } from "./records.ts";

export const ballotsWriter = streamWriter<BallotEvent>({
  name: "ballots",
  decode: decodeBallotLog,
  tables: [...recordTables, ...besideTables],

  async write(tx, { chainId, events, before, blocks }) {
    const breaks = new BreaksOfStreams(blocks);
    const taken: BallotRecord[] = [];
    const heads = followStreams<BallotEvent, BallotRecord | UnreadableRecord>(events, before, {
      opens: ({ type }) => type === "stream-opened",
      file: (event) => (event.type === "source-declared" ? event : null),
      record: (event) => (event.type === "stream-opened" || event.type === "source-declared" ? null : event),
      onRecord: (record) => {
        if (record.type !== "unreadable") taken.push(record);
      },
      isUnreadable: ({ type }) => type === "unreadable",
      onBreak: (record, expected) => breaks.take(record, expected),
    });
    await breaks.write(tx);
    await copyRows(
      tx,
      "ballots",
      ballotColumns,
      taken.filter((event) => event.type === "ballot-opened"),
      writeBallot,
    );
    await copyRows(
      tx,
      "ballot_votes",
      votesColumns,
      taken.filter((event) => event.type === "votes-recorded"),
      writeVotes,
    );
    await copyRows(
      tx,
      "ballot_names",
      namesColumns,
      taken.filter((event) => event.type === "names-listed"),
      writeNames,
    );
    for (const record of taken) if (record.type === "outcome-recorded") await insertOutcome(tx, record);
    await writeProofs(tx, chainId, taken);
    return heads;
  },
});

const placeColumns = ["chain_id", "block_number", "log_index", "tx_index", "stream_id", "seq"];

function writePlace(out: CopyWriter, record: BallotRecord): void {
  out.bigint(record.chainId);
  out.bigint(record.blockNumber);
  out.integer(record.logIndex);
  out.integer(record.transactionIndex);
  out.text(record.streamId);
  out.bigint(record.seq);
}

const ballotColumns = [
  ...placeColumns,
  "form",
  "rule",
  "live",
  "revotable",
  "weighted",
  "tagged",
  "ranks",
  "depth",
  "seats",
  "majority_of",
  "majority_in",
  "quorum_of",
  "quorum_in",
  "date",
  "opens",
  "closes",
  "eligible",
  "root",
  "ref",
  "title",
  "question",
  "options",
  "classes",
  "properties",
  "roll",
  "record_hash",
];

function writeBallot(out: CopyWriter, ballot: BallotOpened): void {
  writePlace(out, ballot);
  out.text(ballot.form);
  out.text(ballot.rule);
  out.boolean(ballot.live);
  out.boolean(ballot.revotable);
  out.boolean(ballot.weighted);
  out.boolean(ballot.tagged);
  out.integer(ballot.ranks);
  out.integer(ballot.depth);
  out.integer(ballot.seats);
  out.integer(ballot.majorityOf);
  out.integer(ballot.majorityIn);
  out.integer(ballot.quorumOf);
  out.integer(ballot.quorumIn);
  out.date(ballot.date);
  out.bigint(ballot.opens);
  out.bigint(ballot.closes);
  out.numeric(ballot.eligible, 0);
  out.hex(ballot.root);
  out.text(ballot.ref);
  out.text(ballot.title);
  out.text(ballot.question);
  out.text(ballot.options);
  out.hex(ballot.classes);
  out.text(ballot.properties);
  out.hex(ballot.roll);
  out.hex(ballot.recordHash);
}

const votesColumns = [...placeColumns, "kind", "ballot", "last", "date", "document", "rows", "record_hash"];

function writeVotes(out: CopyWriter, votes: VotesRecorded): void {
  writePlace(out, votes);
  out.text(votes.kind);
  out.bigint(votes.ballot);
  out.boolean(votes.last);
  out.date(votes.date);
  out.text(votes.document);
  out.bytes(toBytes(votes.rows));
  out.hex(votes.recordHash);
}

const namesColumns = [...placeColumns, "first", "names", "record_hash"];

function writeNames(out: CopyWriter, listed: NamesListed): void {
  writePlace(out, listed);
  out.integer(listed.first);
  out.text(listed.names);
  out.hex(listed.recordHash);
}

/** One statement each: a ballot has one or two, however many vote. */
async function insertOutcome(tx: Transaction, outcome: OutcomeRecorded): Promise<void> {
  const { elected, counts } = outcome;
  await tx`
    INSERT INTO ballot_outcomes (chain_id, block_number, log_index, tx_index, stream_id, seq, kind, ballot, date, votes, elected, counts, record_hash)
    VALUES (${outcome.chainId}, ${outcome.blockNumber}, ${outcome.logIndex}, ${outcome.transactionIndex}, ${outcome.streamId}, ${outcome.seq},
      ${outcome.kind}, ${outcome.ballot}, ${outcome.date}, ${outcome.votes}, ${elected === null ? null : toBytes(elected)},
      ${counts === null ? null : counts.map(String)}::numeric[], ${toBytes(outcome.recordHash)})`;
}
