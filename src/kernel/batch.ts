import DataLoader from "dataloader";
import type { StoreState } from "./memory.ts";
import { type Pin, pinName } from "./pin.ts";

interface Asker {
  /** What it sees of the store. */
  readonly state: StoreState;
}

/** What was found in one state of a store, by pin and key. */
interface Found<Value> {
  readonly state: StoreState;
  readonly pins: Map<unknown, Map<unknown, Value>>;
  size: number;
}

/**
 * Look-ups of one kind that are gathered while one asker's work is going on and answered together: the number of
 * statements does not grow with the number of keys. Keys are told apart by their JSON.
 */
export class Batch<By extends Asker, Key, Value, At extends Pin> {
  readonly #load: (asker: By, keys: readonly Key[], pin: At) => Promise<readonly Value[]>;
  readonly #loaders = new WeakMap<By, Map<unknown, DataLoader<Key, Value, unknown>>>();
  readonly #found = new WeakMap<object, Found<Value>>();
  readonly #most: number;

  /**
   * @param load gives one value per key, in their order; no key occurs twice
   * @param most how many values are kept for later askers who see the same state of the store: for what many ask for, and
   *   only what is stored decides
   */
  constructor(load: (asker: By, keys: readonly Key[], pin: At) => Promise<readonly Value[]>, most = 0) {
    this.#load = load;
    this.#most = most;
  }

  /** The value itself where it is known already: a list of a hundred rows then needs no hundred promises. */
  get(asker: By, key: Key, pin: At): Value | Promise<Value> {
    const name = typeof key === "object" ? JSON.stringify(key) : key;
    const at = pinName(pin);
    if (this.#most > 0) {
      const known = this.#foundBy(asker)?.pins.get(at)?.get(name);
      if (known !== undefined) return known;
    }
    let loaders = this.#loaders.get(asker);
    if (loaders === undefined) {
      loaders = new Map();
      this.#loaders.set(asker, loaders);
    }
    let loader = loaders.get(at);
    if (loader === undefined) {
      loader = new DataLoader<Key, Value, unknown>((keys) => this.#loadAndKeep(asker, keys, pin), {
        cacheKeyFn: (each) => (typeof each === "object" ? JSON.stringify(each) : each),
      });
      loaders.set(at, loader);
    }
    return loader.load(key);
  }

  /** Answers many at once, without gathering. */
  getMany(asker: By, keys: readonly Key[], pin: At): Promise<readonly Value[]> {
    return this.#load(asker, keys, pin);
  }

  async #loadAndKeep(asker: By, keys: readonly Key[], pin: At): Promise<readonly Value[]> {
    const values = await this.#load(asker, keys, pin);
    const found = this.#most > 0 ? this.#foundBy(asker) : undefined;
    if (found === undefined) return values;
    if (found.size + keys.length > this.#most) {
      found.pins.clear();
      found.size = 0;
    }
    let kept = found.pins.get(pinName(pin));
    if (kept === undefined) {
      kept = new Map();
      found.pins.set(pinName(pin), kept);
    }
    for (const [index, key] of keys.entries()) {
      const value = values[index];
      // Whether there is none is asked again: nobody can make us remember what does not exist.
      if (value != null) kept.set(typeof key === "object" ? JSON.stringify(key) : key, value);
    }
    found.size += keys.length;
    return values;
  }

  /** What was found in the state that the asker sees; undefined where others have seen a later one. */
  #foundBy({ state }: By): Found<Value> | undefined {
    const found = this.#found.get(state.store);
    if (found?.state.name === state.name) return found;
    if (found !== undefined && found.state.age > state.age) return undefined;
    const fresh: Found<Value> = { state, pins: new Map(), size: 0 };
    this.#found.set(state.store, fresh);
    return fresh;
  }
}
