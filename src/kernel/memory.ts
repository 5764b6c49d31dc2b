/** The state of a store that somebody reads: results gathered in one state mean nothing in another. */
export interface StoreState {
  /** The store itself, as a mark to tell it from others in the same process. */
  readonly store: object;
  readonly name: string;
  /** Grows with each newer state. */
  readonly age: number;
}

interface Kept<Value> {
  readonly state: StoreState;
  readonly results: Map<string, Promise<Value>>;
  weight: number;
}

/** Keeps results that only the state of a store decides, and forgets them when the store moves on. */
export class Memory<Value> {
  readonly #stores = new WeakMap<object, Kept<Value>>();
  readonly #weigh: (value: Value) => number;
  readonly #most: number;

  /**
   * @param most how much is kept in all; beyond it everything is forgotten
   * @param weigh what one result counts for
   */
  constructor(most: number, weigh: (value: Value) => number) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /**
   * What `compute` gives, or gave before in the same state; it is called once for all that ask at the same time.
   * @param isWorthKeeping false for a result that may come out differently the next time
   */
  get(
    state: StoreState,
    key: string,
    compute: () => Promise<Value>,
    isWorthKeeping: (value: Value) => boolean = () => true,
  ): Promise<Value> {
    let kept = this.#stores.get(state.store);
    if (kept === undefined || (kept.state.name !== state.name && kept.state.age <= state.age)) {
      kept = { state, results: new Map(), weight: 0 };
      this.#stores.set(state.store, kept);
    }
    // Somebody has read a newer state already: what this one finds is of no use to others.
    if (kept.state.name !== state.name) return compute();
    const { results } = kept;
    const known = results.get(key);
    if (known !== undefined) return known;
    const current = kept;
    const result = compute();
    results.set(key, result);
    result.then(
      (value) => {
        if (!isWorthKeeping(value)) {
          results.delete(key);
          return;
        }
        current.weight += this.#weigh(value);
        if (current.weight <= this.#most) return;
        results.clear();
        current.weight = 0;
      },
      () => results.delete(key),
    );
    return result;
  }
}
