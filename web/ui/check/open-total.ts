import { Json } from "@plainsight/verifier/json";
import { getJson } from "./verdict.ts";

/** A row of totals with its proof. */
export interface TotalDocument {
  readonly block: number;
  readonly document: Json;
}

/** The row of an answer that fits, with its proof; null where there is none, or it has no proof. */
export async function openRow(address: string, field: string, fits: (row: Json) => boolean): Promise<TotalDocument | null> {
  const row = new Json(await getJson(address)).at("data").at(field).at("rows").items().find(fits);
  const proof = row?.at("proof");
  return row === undefined || proof === undefined || proof.isNull
    ? null
    : { block: proof.at("storage").at("block").at("number").number(), document: row };
}
