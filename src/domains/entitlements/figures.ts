/** The claims of one place in one round, as far as its publisher told them by place. */
export interface CellFact {
  /** Names the rounds whose claims may be mixed with this one's. */
  readonly pool: string;
  readonly entitled: number;
  /** In units of 10^-decimals, as all amounts of a pool. */
  readonly due: bigint;
  readonly claimed: number;
  readonly paid: bigint;
}

/** Claims recorded without round and place, and what they may belong to. */
export interface Pooled {
  readonly claimed: number;
  readonly paid: bigint;
  readonly cells: number;
  /** Entitlements of all its rounds without a claim of their own, cancelled rounds included. */
  readonly open: number;
}

export interface Figures {
  readonly entitled: number;
  readonly due: bigint;
  /** Claims that are told with their place. */
  readonly claimed: number;
  readonly paid: bigint;
  /** How many more may have been claimed, recorded together with others'; 0: none, `claimed` and `paid` are all. */
  readonly withheld: number;
}

/** With how many digits after the point its amounts have. */
export interface ShownFigures extends Figures {
  readonly decimals: number;
}

/** What is without a claim of its own, place by place: more claims than entitlements of one place make up for no other. */
export function openOf({ entitled, claimed }: Pick<CellFact, "entitled" | "claimed">): number {
  return Math.max(0, entitled - claimed);
}

/**
 * Sums up cells. Each figure is a sum of whole cells, whole batches and whole pools; that none of their differences speaks of
 * fewer than ten people is seen to by the contract (docs/decisions). Mixed claims are added where the cells are all that the
 * mixed claims can belong to, and are told as withheld where they are a part of it.
 */
export function sumUp(cells: readonly CellFact[], pools: ReadonlyMap<string, Pooled>): Figures {
  let [entitled, due, claimed, paid, withheld] = [0, 0n, 0, 0n, 0];
  const touched = new Map<string, { cells: number; open: number }>();
  for (const cell of cells) {
    entitled += cell.entitled;
    due += cell.due;
    claimed += cell.claimed;
    paid += cell.paid;
    const share = touched.get(cell.pool) ?? { cells: 0, open: 0 };
    touched.set(cell.pool, share);
    share.cells += 1;
    share.open += openOf(cell);
  }
  for (const [name, share] of touched) {
    const pool = pools.get(name);
    if (pool === undefined || pool.claimed === 0) continue;
    // More mixed claims than open entitlements: nobody can tell where the excess belongs.
    const excess = pool.claimed > pool.open;
    if (share.cells === pool.cells || (!excess && share.open === pool.open)) {
      claimed += pool.claimed;
      paid += pool.paid;
    } else if (excess) withheld += pool.claimed;
    else withheld += Math.min(pool.claimed, share.open);
  }
  return { entitled, due, claimed, paid, withheld };
}
