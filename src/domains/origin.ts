import type { Cell, EntityValue } from "./domain.ts";

/** What every row of a download says of where it comes from, so that a part of the file still tells. */
export const originColumns = ["source", "licence", "attribution", "data_date", "as_of_block", "as_of_block_hash", "notice"];
const sampleNotice = "Sample data: invented figures";

/** In the order of `originColumns`. */
export function originCells(stream: EntityValue<"Stream">, block: EntityValue<"NewestBlock"> | null): readonly Cell[] {
  const { title, licence, attribution, dataDate, sample } = stream;
  return [title, licence, attribution, dataDate, block?.number ?? null, block?.hash ?? null, sample ? sampleNotice : null];
}
