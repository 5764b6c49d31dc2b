import { events } from "../../generated/abi/BallotBox.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type BallotEvent, type BallotOpened, forms, type RowsKind, rules, type VotesRecorded } from "./events.ts";

const noRoot = `0x${"00".repeat(32)}`;

/**
 * What a vote breaks is no reason to stop: other people's contracts may let it through, and it is shown as a discrepancy.
 * @returns undefined for a log that is none of the domain's
 */
export function decodeBallotLog(log: ChainLog): BallotEvent | undefined {
  const { topics, data } = log;
  const raw = { topics: [...topics], data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}` };
  switch (topics[0]) {
    case events.StreamOpened.topic: {
      const { stream, organisation, terms } = events.StreamOpened.decode(raw);
      return {
        type: "stream-opened",
        ...placeOf(log),
        number: stream,
        publisher: organisation,
        source: storableText(terms.source),
        title: storableText(terms.title),
        licence: storableText(terms.licence),
        attribution: storableText(terms.attribution),
        sample: terms.sample,
      };
    }
    case events.SourceDeclared.topic: {
      const { fromSeq, dataDate, sha256Hash, name } = events.SourceDeclared.decode(raw);
      const file = { fromSeq: Number(fromSeq), dataDate: day(dataDate), sha256: sha256Hash, name: storableText(name) };
      return { type: "source-declared", ...placeOf(log), ...file };
    }
    case events.BallotOpened.topic:
      return decodeOpened(log, raw);
    case events.VotesRecorded.topic: {
      const { ballot, last, votes } = events.VotesRecorded.decode(raw);
      return rowsOf(log, "votes", ballot, votes, { last });
    }
    case events.VotesSealed.topic: {
      const { ballot, seals } = events.VotesSealed.decode(raw);
      return rowsOf(log, "seals", ballot, seals, {});
    }
    case events.VotesRevealed.topic: {
      const { ballot, reveals } = events.VotesRevealed.decode(raw);
      return rowsOf(log, "reveals", ballot, reveals, {});
    }
    case events.IntentStated.topic: {
      const { ballot, date, document, votes } = events.IntentStated.decode(raw);
      return rowsOf(log, "intent", ballot, votes, { date: day(date), document: storableText(document) });
    }
    case events.BallotClosed.topic: {
      const { ballot, votes } = events.BallotClosed.decode(raw);
      const closing = { ballot: Number(ballot), date: null, votes: Number(votes), elected: null, counts: null };
      return { type: "outcome-recorded", kind: "closed", ...recordOf(log), ...closing };
    }
    case events.ResultDeclared.topic: {
      const { ballot, date, elected, counts } = events.ResultDeclared.decode(raw);
      const result = { ballot: Number(ballot), date: day(date), votes: null, elected, counts };
      return { type: "outcome-recorded", kind: "declared", ...recordOf(log), ...result };
    }
    default:
      return undefined;
  }
}

function decodeOpened(log: ChainLog, raw: { topics: string[]; data: string }): BallotOpened {
  const { ballot: said } = events.BallotOpened.decode(raw);
  return {
    type: "ballot-opened",
    ...recordOf(log),
    form: forms[said.form] ?? "unset",
    rule: rules[said.rule] ?? "unset",
    live: said.live,
    revotable: said.revotable,
    weighted: said.weighted,
    tagged: said.tagged,
    ranks: said.ranks,
    depth: said.depth,
    seats: said.seats,
    majorityOf: said.majorityOf,
    majorityIn: said.majorityIn,
    quorumOf: said.quorumOf,
    quorumIn: said.quorumIn,
    date: day(said.date),
    opens: Number(said.opens) || null,
    closes: Number(said.closes) || null,
    eligible: said.eligible || null,
    root: said.root === noRoot ? null : said.root,
    ref: storableText(said.ref),
    title: storableText(said.title),
    question: storableText(said.question),
    options: storableText(said.options),
    classes: said.classes,
    properties: storableText(said.properties),
    roll: said.roll === "0x" ? null : said.roll,
  };
}

function rowsOf(
  log: ChainLog,
  kind: RowsKind,
  ballot: bigint,
  rows: string,
  { last = false, date = null, document = "" }: Partial<Pick<VotesRecorded, "last" | "date" | "document">>,
): VotesRecorded {
  return { type: "votes-recorded", kind, ...recordOf(log), ballot: Number(ballot), last, date, document, rows };
}

function recordOf(log: ChainLog) {
  return { ...placeOf(log), seq: Number(log.topics[2]), recordHash: log.dataHash };
}

function placeOf({ chainId, blockNumber, logIndex, transactionIndex, address, topics }: ChainLog) {
  const id = streamId(chainId, address, Number(topics[1]));
  return { chainId, blockNumber, logIndex, transactionIndex, contract: address, streamId: id };
}

/** A day that no calendar has is as good as none. */
function day(number: number): string | null {
  return fromLedgerDay(number) ?? null;
}
