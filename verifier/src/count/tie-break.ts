import { bytesToHex } from "../hex.ts";
import type { Json } from "../json.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { Refusal } from "../refusal.ts";

/**
 * How a tie is broken, as published before the count.
 * - `none`: it is not; the count stops and says who is tied.
 * - `order`: by lot, whose order of all options was published: the one that stands first in it wins the tie.
 * - `seed`: by lot, drawn from a published text: the lowest keccak256 of seed, colon and the option's number wins the tie.
 */
export type TieBreak =
  | { readonly by: "none" }
  | { readonly by: "order"; readonly order: readonly number[] }
  | { readonly by: "seed"; readonly seed: string };

/** @throws Refusal input-malformed */
export function readTieBreak(ties: Json): TieBreak {
  const by = ties.at("by").text();
  switch (by) {
    case "none":
      return { by };
    case "order": {
      const order = ties
        .at("order")
        .items()
        .map((item) => item.number());
      return { by, order };
    }
    case "seed":
      return { by, seed: ties.at("seed").text() };
    default:
      throw new Refusal("input-malformed", by, "none, order or seed", "ties.by");
  }
}

/**
 * The tied options from the one that wins the tie to the one that loses it; null where the rule breaks no ties.
 * @throws Refusal input-malformed where the published order lacks one of them
 */
export function rankTied(tied: readonly number[], ties: TieBreak, keccak: Keccak = keccak256): readonly number[] | null {
  switch (ties.by) {
    case "none":
      return null;
    case "order": {
      const missing = tied.find((option) => !ties.order.includes(option));
      if (missing !== undefined) throw new Refusal("input-malformed", `no option ${missing}`, "every option", "ties.order");
      return [...tied].sort((a, b) => ties.order.indexOf(a) - ties.order.indexOf(b));
    }
    case "seed": {
      const lots = new Map(tied.map((option) => [option, lot(ties.seed, option, keccak)]));
      return [...tied].sort((a, b) => ((lots.get(a) ?? "") < (lots.get(b) ?? "") ? -1 : 1));
    }
  }
}

function lot(seed: string, option: number, keccak: Keccak): string {
  return bytesToHex(keccak(new TextEncoder().encode(`${seed}:${option}`)));
}
