import { ballotEvents, readClosing, readIntent, readNames, readResult, readSeals, readVotesRecorded } from "./ballot-records.ts";
import { codeNumber, readBallotTerms } from "./ballot-terms.ts";
import { bytesToHex } from "./hex.ts";
import { Refusal } from "./refusal.ts";
import { day, type RecordReading, type ShownValue } from "./shown-record.ts";

type Said = Readonly<Record<string, ShownValue>>;

/** Records of ballots: a page shows what they add up to, so there is nothing to compare. Rows are told as they are packed. */
const readers: Readonly<Record<string, (data: string) => Said>> = {
  [ballotEvents.opened]: (data) => {
    const { options, roll, form, majority, quorum, date, live, revotable, weighted, tagged, ...terms } = readBallotTerms(data);
    const share = (part: { of: number; in: number } | null) => part && `${part.of} of ${part.in}`;
    return {
      ...terms,
      form,
      live: String(live),
      revotable: String(revotable),
      weighted: String(weighted),
      tagged: String(tagged),
      date: day(date),
      majority: share(majority),
      quorum: share(quorum),
      options: options.map((option) => `${option.name} (${option.class})`).join(", "),
      roll: roll?.map((code) => (form === "NAMED_ROLL_CALL" ? codeNumber(code) : code)).join(" ") ?? null,
    };
  },
  [ballotEvents.recorded]: (data) => {
    const { ballot, last, votes } = readVotesRecorded(data);
    return { ballot, last: String(last), votes: bytesToHex(votes) };
  },
  [ballotEvents.sealed]: seals,
  [ballotEvents.revealed]: seals,
  [ballotEvents.intent]: (data) => {
    const { ballot, date, document, votes } = readIntent(data);
    return { ballot, date: day(date), document, votes: bytesToHex(votes) };
  },
  [ballotEvents.names]: (data) => {
    const { first, names } = readNames(data);
    return { first, names: names.join(", ") };
  },
  [ballotEvents.closed]: (data) => ({ ...readClosing(data) }),
  [ballotEvents.declared]: (data) => {
    const { ballot, date, elected, counts } = readResult(data);
    return { ballot, date: day(date), elected: elected.join(", "), counts: counts.join(", ") };
  },
};

function seals(data: string): Said {
  const { ballot, votes } = readSeals(data);
  return { ballot, rows: bytesToHex(votes) };
}

/** @param event first topic, as the answer tells it: the proof shows whether it is so @throws Refusal input-malformed */
export function ballotReading(_data: string, event: string): RecordReading {
  const reader = readers[event];
  if (reader === undefined) throw new Refusal("input-malformed", event, "the first topic of a ballot's record", "document.fact.event");
  return { event, field: "ballotRecord", read: (data) => ({ record: reader(data), differences: [] }) };
}
