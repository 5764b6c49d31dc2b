import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { placeColumns, writePlace } from "../../store/record-columns.ts";
import { streamWriter } from "../stream-writer.ts";
import { decodeReferenceLog } from "./decode.ts";
import type { FigureRecorded, ReferenceEvent } from "./events.ts";
import { followReference } from "./facts.ts";

export const referenceWriter = streamWriter<ReferenceEvent>({
  name: "reference",
  decode: decodeReferenceLog,
  tables: ["reference_figures"],

  async write(tx, { events, before }) {
    const heads = followReference(events, before);
    const records = events.filter((event) => event.type === "figure-recorded");
    await copyRows(tx, "reference_figures", columns, records, writeFigure);
    return heads;
  },
});

const columns = [
  ...placeColumns,
  "measure",
  "country",
  "year",
  "value",
  "decimals",
  "currency",
  "prices",
  "price_year",
  "conversion",
  "corrects",
  "ref",
  "edition",
  "record_hash",
];

function writeFigure(out: CopyWriter, figure: FigureRecorded): void {
  writePlace(out, figure);
  out.text(figure.measure);
  out.text(figure.country);
  out.integer(figure.year);
  out.numeric(figure.value, figure.decimals);
  out.integer(figure.decimals);
  out.text(figure.currency);
  out.text(figure.prices);
  out.integer(figure.priceYear);
  out.text(figure.conversion);
  out.bigint(figure.corrects);
  out.text(figure.ref);
  out.text(figure.edition);
  out.hex(figure.recordHash);
}
