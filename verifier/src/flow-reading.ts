import { decodeFlow, flowRecorded } from "./flow.ts";
import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { compareFlow, type ShownFlow, showFlow } from "./shown-flow.ts";
import type { RecordReading } from "./shown-record.ts";

/** Fund flows in a server's answer. */
export const flowReading: RecordReading = {
  event: flowRecorded,
  field: "flow",
  read(data, stream, shown) {
    const record = showFlow(decodeFlow(data), stream);
    const comparison = compareFlow(shown === null ? record : readFlow(shown), data, stream);
    if (!comparison.ok) throw new Refusal(comparison.reason, comparison.got, comparison.expected, comparison.where);
    return { record: { ...record }, differences: comparison.differences };
  },
};

function readFlow(flow: Json): ShownFlow {
  const text = (value: Json) => value.text();
  const numbered = (value: Json) => value.at("number").number();
  return {
    kind: flow.at("kind").text(),
    year: flow.at("year").number(),
    country: flow.at("country").orNull((country) => country.at("code").text()),
    currency: flow.at("currency").text(),
    amount: flow.at("amount").text(),
    usd: flow.at("usd").orNull(text),
    date: flow.at("date").orNull(text),
    rateDate: flow.at("rateDate").orNull(text),
    provider: flow.at("provider").orNull(numbered),
    receiver: flow.at("receiver").orNull(numbered),
    programme: flow.at("programme").orNull(programmeNumber),
    parent: flow.at("parent").orNull((parent) => ({
      stream: parent.at("fact").at("stream").at("number").number(),
      seq: parent.at("fact").at("seq").number(),
    })),
    corrects: flow.at("corrects").orNull((older) => older.at("fact").at("seq").number()),
    reference: flow.at("reference").text(),
    title: flow.at("title").text(),
    sector: flow.at("sector").text(),
    properties: flow.at("propertyText").text(),
  };
}

/** The id of a programme ends with p and its number in the contract. */
function programmeNumber(programme: Json): number {
  const id = programme.at("id").text();
  const number = /-p(\d+)$/.exec(id)?.[1];
  if (number === undefined) throw new Refusal("input-malformed", id, "an id that ends with -p and a number", "document.flow.programme.id");
  return Number(number);
}
