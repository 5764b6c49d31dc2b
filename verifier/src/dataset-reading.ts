import { datasetRecorded, decodeDataset, encodeDataset } from "./dataset.ts";
import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { type ShownDataset, showDataset } from "./shown-dataset.ts";
import { differencesOf, type RecordReading } from "./shown-record.ts";

/** Versions of data sets in a server's answer. */
export const datasetReading: RecordReading = {
  event: datasetRecorded,
  field: "dataset",
  read(data, _stream, shown) {
    const said = decodeDataset(data);
    const again = encodeDataset(said);
    const record = showDataset(said);
    const legible = !Object.values(record).some((value) => typeof value === "string" && value.includes("\uFFFD"));
    if (legible && again !== data.toLowerCase()) throw new Refusal("data-malformed", data, again);
    const differences = shown === null ? [] : differencesOf(readDataset(shown), record, fields, []);
    return { record: { ...record }, differences };
  },
};

const fields = [
  "status",
  "sha256",
  "size",
  "unpackedSha256",
  "dataDate",
  "country",
  "previous",
  "schemaSha256",
  "reference",
  "version",
  "title",
  "licence",
  "mediaType",
  "place",
  "schema",
] as const satisfies readonly (keyof ShownDataset)[];

function readDataset(shown: Json): ShownDataset {
  const text = (field: string) => shown.at(field).orNull((value) => value.text());
  return {
    status: shown.at("status").text(),
    sha256: shown.at("sha256").text(),
    size: shown.at("size").text(),
    unpackedSha256: text("unpackedSha256"),
    dataDate: text("dataDate"),
    country: shown.at("country").orNull((country) => country.at("code").text()),
    previous: shown.at("previous").orNull((older) => older.at("fact").at("seq").number()),
    schemaSha256: text("schemaSha256"),
    reference: shown.at("reference").text(),
    version: shown.at("version").text(),
    title: shown.at("title").text(),
    licence: shown.at("licence").text(),
    mediaType: shown.at("mediaType").text(),
    place: text("place"),
    schema: text("schema"),
  };
}
