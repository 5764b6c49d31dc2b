import { events } from "../../generated/abi/BallotBox.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeStreamLog, placeOfLog, type RawLog, rawLog } from "../stream-log.ts";
import { type BallotEvent, type BallotOpened, forms, type RowsKind, rules, type UnreadableRecord, type VotesRecorded } from "./events.ts";

const noRoot = `0x${"00".repeat(32)}`;

/** Events that are records of a stream: both its number and the record's stand in topics. */
const recordTopics: ReadonlySet<string> = new Set([
  events.BallotOpened.topic,
  events.VotesRecorded.topic,
  events.VotesSealed.topic,
  events.VotesRevealed.topic,
  events.IntentStated.topic,
  events.NamesListed.topic,
  events.BallotClosed.topic,
  events.ResultDeclared.topic,
]);

/**
 * What a vote breaks is no reason to stop: other people's contracts may let it through, and it is shown as a discrepancy. Nor is a
 * record that can't be read.
 * @returns undefined for a log that is none of the domain's
 */
export function decodeBallotLog(log: ChainLog): BallotEvent | undefined {
  if (!recordTopics.has(log.topics[0] ?? "")) return decodeStreamLog(log);
  // With other topics it is another event, whatever its name.
  if (log.topics.length !== 3) return undefined;
  try {
    const event = decodeRecord(log);
    return event === undefined || isStorable(event) ? event : unreadable(log);
  } catch {
    return unreadable(log);
  }
}

function unreadable(log: ChainLog): UnreadableRecord {
  return { type: "unreadable", ...recordOf(log) };
}

/** Whether its numbers can be told apart, and kept. */
function isStorable(event: BallotEvent): boolean {
  switch (event.type) {
    case "ballot-opened":
      return Number.isSafeInteger(event.seq);
    case "votes-recorded":
      return Number.isSafeInteger(event.seq) && Number.isSafeInteger(event.ballot);
    case "names-listed":
      return Number.isSafeInteger(event.seq) && event.first < 2 ** 31;
    case "outcome-recorded":
      return [event.seq, event.ballot, event.votes ?? 0].every(Number.isSafeInteger);
    default:
      return true;
  }
}

function decodeRecord(log: ChainLog): BallotEvent | undefined {
  switch (log.topics[0]) {
    case events.BallotOpened.topic:
      return decodeOpened(log, rawLog(log));
    case events.VotesRecorded.topic: {
      const { ballot, last, votes } = events.VotesRecorded.decode(rawLog(log));
      return rowsOf(log, "votes", ballot, votes, { last });
    }
    case events.VotesSealed.topic: {
      const { ballot, seals } = events.VotesSealed.decode(rawLog(log));
      return rowsOf(log, "seals", ballot, seals, {});
    }
    case events.VotesRevealed.topic: {
      const { ballot, reveals } = events.VotesRevealed.decode(rawLog(log));
      return rowsOf(log, "reveals", ballot, reveals, {});
    }
    case events.IntentStated.topic: {
      const { ballot, date, document, votes } = events.IntentStated.decode(rawLog(log));
      return rowsOf(log, "intent", ballot, votes, { date: day(date), document: storableText(document) });
    }
    case events.NamesListed.topic: {
      const { first, names } = events.NamesListed.decode(rawLog(log));
      return { type: "names-listed", ...recordOf(log), first, names: storableText(names) };
    }
    case events.BallotClosed.topic: {
      const { ballot, votes } = events.BallotClosed.decode(rawLog(log));
      const closing = { ballot: Number(ballot), date: null, votes: Number(votes), elected: null, counts: null };
      return { type: "outcome-recorded", kind: "closed", ...recordOf(log), ...closing };
    }
    case events.ResultDeclared.topic: {
      const { ballot, date, elected, counts } = events.ResultDeclared.decode(rawLog(log));
      const result = { ballot: Number(ballot), date: day(date), votes: null, elected, counts };
      return { type: "outcome-recorded", kind: "declared", ...recordOf(log), ...result };
    }
    default:
      return undefined;
  }
}

function decodeOpened(log: ChainLog, raw: RawLog): BallotOpened {
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
  return { ...placeOfLog(log, Number(log.topics[1])), seq: Number(log.topics[2]), recordHash: log.dataHash };
}

/** A day that no calendar has is as good as none. */
function day(number: number): string | null {
  return fromLedgerDay(number) ?? null;
}
