export interface SeededRandom {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** Month and day between two months, both included, as mmdd; never after the 28th. */
  date(firstMonth: number, lastMonth: number): number;
}

/** The same numbers for the same seed on every machine (mulberry32). For invented data only. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (low: number, high: number) => low + (next() % (high - low + 1));
  return { between, date: (firstMonth, lastMonth) => between(firstMonth, lastMonth) * 100 + between(1, 28) };
}
