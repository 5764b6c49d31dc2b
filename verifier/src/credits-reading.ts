import { creditsRecorded, decodeCredits, encodeCredits } from "./credits.ts";
import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { type ShownCredits, showCredits } from "./shown-credits.ts";
import { differencesOf, type RecordReading } from "./shown-record.ts";

/** Records of carbon credits in a server's answer. */
export const creditsReading: RecordReading = {
  event: creditsRecorded,
  field: "creditRecord",
  read(data, _stream, shown) {
    const said = decodeCredits(data);
    const again = encodeCredits(said);
    const legible = !`${said.ref}${said.block}${said.purpose}${said.properties}`.includes("\uFFFD");
    if (legible && again !== data.toLowerCase()) throw new Refusal("data-malformed", data, again);
    const record = showCredits(said);
    const differences = shown === null ? [] : differencesOf(readCredits(shown), record, fields, []);
    return { record: { ...record }, differences };
  },
};

const fields = [
  "kind",
  "year",
  "project",
  "vintage",
  "quantity",
  "serialBlock",
  "firstSerial",
  "lastSerial",
  "date",
  "use",
  "country",
  "holder",
  "receiver",
  "corrects",
  "reference",
  "purpose",
  "properties",
] as const satisfies readonly (keyof ShownCredits)[];

function readCredits(shown: Json): ShownCredits {
  const text = (field: string) => shown.at(field).orNull((value) => value.text());
  const number = (field: string) => shown.at(field).orNull((value) => value.number());
  /** Whole numbers beyond GraphQL's Int come as text. */
  const whole = (field: string) => shown.at(field).orNull((value) => Number(value.text()));
  const numbered = (field: string) => shown.at(field).orNull((value) => value.at("number").number());
  return {
    kind: shown.at("kind").text(),
    year: number("year"),
    project: shown.at("project").at("number").number(),
    vintage: number("vintage"),
    quantity: Number(shown.at("quantity").text()),
    serialBlock: text("serialBlock"),
    firstSerial: whole("firstSerial"),
    lastSerial: whole("lastSerial"),
    date: text("date"),
    use: text("use"),
    country: shown.at("country").orNull((country) => country.at("code").text()),
    holder: numbered("holder"),
    receiver: numbered("receiver"),
    corrects: shown.at("corrects").orNull((older) => older.at("fact").at("seq").number()),
    reference: shown.at("reference").text(),
    purpose: shown.at("purpose").text(),
    properties: shown.at("propertyText").text(),
  };
}
