import { countryOf } from "../kernel/country-code.ts";
import type { PartyKey } from "../kernel/ledger.ts";
import type { Cell, EntityValue, Pin, Question } from "./domain.ts";

/** What every row of a download says of where it comes from, so that a part of the file still tells. */
export const originColumns = ["source", "licence", "attribution", "data_date", "as_of_block", "as_of_block_hash", "notice"];
const sampleNotice = "Sample data: invented figures";

/** In the order of `originColumns`. */
export function originCells(stream: EntityValue<"Stream">, block: EntityValue<"NewestBlock"> | null): readonly Cell[] {
  const { title, licence, attribution, dataDate, sample } = stream;
  return [title, licence, attribution, dataDate, block?.number ?? null, block?.hash ?? null, sample ? sampleNotice : null];
}

/** A country's code and name. */
export function countryCells(code: string | null | undefined): readonly Cell[] {
  return code == null ? [null, null] : [code, countryOf(code).name];
}

/** An organisation's id and name. */
export async function partyCells(question: Question, key: PartyKey | null | undefined, pin: Pin): Promise<readonly Cell[]> {
  const party = key == null ? null : await question.linked("Organisation", key, pin);
  return [party?.id ?? null, party?.name ?? null];
}
