import { decodeHandOver, encodeHandOver, handOverRecorded } from "./hand-over.ts";
import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { type ShownHandOver, showHandOver } from "./shown-hand-over.ts";
import { differencesOf, type RecordReading } from "./shown-record.ts";

/** Hand-overs of goods in a server's answer. */
export const handOverReading: RecordReading = {
  event: handOverRecorded,
  field: "handOver",
  read(data, stream, shown) {
    const said = decodeHandOver(data);
    const again = encodeHandOver(said);
    const legible = !`${said.ref}${said.place}${said.properties}`.includes("\uFFFD");
    if (legible && again !== data.toLowerCase()) throw new Refusal("data-malformed", data, again);
    const record = showHandOver(said, stream);
    const differences = shown === null ? [] : differencesOf(readHandOver(shown), record, fields, decimals);
    return { record: { ...record }, differences };
  },
};

const decimals = ["quantity", "value", "usd", "freightUsd", "insuranceUsd", "weightKg"] as const;
const fields = [
  "kind",
  "year",
  "country",
  "item",
  "provider",
  "receiver",
  "unit",
  "currency",
  ...decimals,
  "ordered",
  "scheduled",
  "date",
  "recorded",
  "mode",
  "parent",
  "corrects",
  "reference",
  "place",
  "properties",
] as const satisfies readonly (keyof ShownHandOver)[];

function readHandOver(shown: Json): ShownHandOver {
  const text = (field: string) => shown.at(field).orNull((value) => value.text());
  const numbered = (field: string) => shown.at(field).orNull((value) => value.at("number").number());
  return {
    kind: shown.at("kind").text(),
    year: shown.at("year").number(),
    country: shown.at("country").orNull((country) => country.at("code").text()),
    item: shown.at("item").at("number").number(),
    provider: numbered("provider"),
    receiver: numbered("receiver"),
    unit: shown.at("unit").text(),
    quantity: shown.at("quantity").text(),
    currency: text("currency"),
    value: text("value"),
    usd: text("usd"),
    freightUsd: text("freightUsd"),
    insuranceUsd: text("insuranceUsd"),
    weightKg: text("weightKg"),
    ordered: text("ordered"),
    scheduled: text("scheduled"),
    date: text("date"),
    recorded: text("recorded"),
    mode: text("mode"),
    parent: shown.at("parent").orNull((parent) => ({
      stream: parent.at("fact").at("stream").at("number").number(),
      seq: parent.at("fact").at("seq").number(),
    })),
    corrects: shown.at("corrects").orNull((older) => older.at("fact").at("seq").number()),
    reference: shown.at("reference").text(),
    place: shown.at("place").text(),
    properties: shown.at("propertyText").text(),
  };
}
