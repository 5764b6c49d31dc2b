import type { Answer } from "../../lib/ask.ts";
import { csvLine, csvText } from "../../lib/csv.ts";
import type { Search } from "../../lib/pin.ts";
import { readPin } from "../../lib/pin.ts";
import { nameSum } from "../../lib/sum-row.ts";
import { viewOf } from "../../lib/view.ts";
import { selectFunds } from "./select-funds.ts";

const noted = ["source", "attribution", "licence", "data_date", "stream", "kind", "chain_id", "block", "block_hash", "note"];

/** The table of the funds page with all its rows; each carries what the page says of source, kind and block. */
export async function sumsCsv(search: Search): Promise<Answer<string>> {
  const pin = readPin(search);
  if (pin === "malformed") return { ok: false, failure: { kind: "refused", code: "BAD_ARGUMENT", message: "block is no block number." } };
  const answer = await selectFunds({ search, asOf: pin });
  if (!answer.ok) return answer;
  const { frame, series, figures, by } = answer.data;
  const view = viewOf("en", pin);
  const block = frame.meta.chains[0]?.indexedBlock;
  const head = csvLine([by, `${by}_name`, "usd", "records", "records_without_value", "part", ...noted]);
  if (series === undefined || figures === undefined) return { ok: true, data: head };
  const { stream } = series;
  const note = stream.sample ? "Sample data: invented figures" : "";
  const rows = figures.table.rows.map((row) => {
    const { key, label } = nameSum(view, by, row);
    const part = row.country?.kind === "REGION" ? "region" : by === "country" && row.country !== null ? "country or area" : "";
    return csvLine([
      key,
      csvText(label),
      row.records === row.unknownUsd ? null : row.usd,
      row.records,
      row.unknownUsd,
      part,
      stream.source,
      csvText(stream.attribution),
      csvText(stream.licence),
      stream.dataDate ?? "unknown",
      stream.id,
      series.kind,
      frame.meta.chains[0]?.chainId ?? null,
      pin?.block ?? block?.number ?? null,
      pin === null ? (block?.hash ?? null) : null,
      note,
    ]);
  });
  return { ok: true, data: head + rows.join("") };
}
