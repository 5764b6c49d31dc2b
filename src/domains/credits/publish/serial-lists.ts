import type { Credits } from "@plainsight/verifier/credits";
import { creditKinds } from "../events.ts";

const listed = new Map(
  (["issuance", "retirement", "cancellation", "export"] as const).map((kind) => [
    creditKinds.indexOf(kind) + 1,
    kind === "issuance" ? "issued" : "ended",
  ]),
);

/** First serials of the ranges that the contract keeps, as it links them: what tells it where a further one belongs. */
export class SerialLists {
  readonly #firsts = new Map<string, number[]>();

  constructor(recorded: Iterable<Credits>) {
    for (const { key, first } of [...recorded].flatMap((said) => this.#placeOf(said) ?? [])) {
      const firsts = this.#firsts.get(key);
      if (firsts === undefined) this.#firsts.set(key, [first]);
      else firsts.push(first);
    }
    for (const firsts of this.#firsts.values()) firsts.sort((a, b) => a - b);
  }

  /** First serial of the range before this record's; 0 where there is none. */
  before(said: Credits): bigint {
    const place = this.#placeOf(said);
    const firsts = place && this.#firsts.get(place.key);
    return place === undefined || firsts === undefined ? 0n : BigInt(firsts[positionOf(firsts, place.first) - 1] ?? 0);
  }

  add(said: Credits): void {
    const place = this.#placeOf(said);
    if (place === undefined) return;
    const firsts = this.#firsts.get(place.key) ?? [];
    this.#firsts.set(place.key, firsts);
    firsts.splice(positionOf(firsts, place.first), 0, place.first);
  }

  remove(said: Credits): void {
    const place = this.#placeOf(said);
    const firsts = place && this.#firsts.get(place.key);
    if (place !== undefined && firsts !== undefined) firsts.splice(positionOf(firsts, place.first), 1);
  }

  #placeOf({ kind, block, first }: Credits): { readonly key: string; readonly first: number } | undefined {
    const list = listed.get(kind);
    return list === undefined || first === 0 ? undefined : { key: `${list} ${block}`, first };
  }
}

/** How many of them are smaller. */
function positionOf(firsts: readonly number[], first: number): number {
  let [from, to] = [0, firsts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((firsts[middle] ?? 0) < first) from = middle + 1;
    else to = middle;
  }
  return from;
}
