import type { Json } from "./json.ts";
import { decodeFigure, encodeFigure, figureRecorded } from "./reference-figure.ts";
import { Refusal } from "./refusal.ts";
import { differencesOf, type RecordReading } from "./shown-record.ts";
import { type ShownReferenceFigure, showFigure } from "./shown-reference-figure.ts";

/** Reference figures in a server's answer. */
export const referenceReading: RecordReading = {
  event: figureRecorded,
  field: "referenceFigure",
  read(data, _stream, shown) {
    const said = decodeFigure(data);
    // Texts that are no UTF-8 can't be written again as they were.
    const again = encodeFigure(said);
    if (!`${said.ref}${said.edition}`.includes("\uFFFD") && again !== data.toLowerCase()) throw new Refusal("data-malformed", data, again);
    const record = showFigure(said);
    const differences = shown === null ? [] : differencesOf(readFigure(shown), record, fields, ["value"]);
    return { record: { ...record }, differences };
  },
};

const fields = [
  "measure",
  "country",
  "year",
  "value",
  "currency",
  "prices",
  "priceYear",
  "conversion",
  "corrects",
  "reference",
  "edition",
] as const satisfies readonly (keyof ShownReferenceFigure)[];

function readFigure(shown: Json): ShownReferenceFigure {
  const text = (field: string) => shown.at(field).orNull((value) => value.text());
  return {
    measure: shown.at("measure").text(),
    country: shown.at("country").at("code").text(),
    year: shown.at("year").number(),
    value: shown.at("value").text(),
    currency: text("currency"),
    prices: text("prices"),
    priceYear: shown.at("priceYear").orNull((value) => value.number()),
    conversion: text("conversion"),
    corrects: shown.at("corrects").orNull((older) => older.at("fact").at("seq").number()),
    reference: shown.at("reference").text(),
    edition: shown.at("edition").text(),
  };
}
