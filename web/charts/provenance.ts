import type { ChartState } from "./state.ts";
import { chartWords } from "./words.ts";

/** Where the figures of a download come from, by names that stay the same in every language. */
export function creditOf({ credit, divisor, block, sample, proof, locale }: ChartState): Readonly<Record<string, string>> {
  return {
    source: credit.source,
    attribution: credit.attribution,
    licence: credit.licence,
    data_date: credit.dataDate ?? "unknown",
    stream: credit.stream,
    ...(divisor !== undefined && {
      divisor_source: divisor.source,
      divisor_edition: divisor.edition,
      divisor_attribution: divisor.attribution,
      divisor_licence: divisor.licence,
      divisor_stream: divisor.stream,
    }),
    chain_id: String(block.chainId),
    block: String(block.number),
    block_hash: block.hash,
    proof: proof ?? "UNVERIFIED",
    note: sample ? chartWords(locale)("sample") : "",
  };
}
