import DataLoader from "dataloader";

/**
 * Look-ups of one kind that are gathered while one asker's work is going on and answered together: the number of
 * statements does not grow with the number of keys. Keys are told apart by their JSON.
 */
export class Batch<Asker extends object, Key, Value, Pin extends { readonly block: number | null }> {
  readonly #load: (asker: Asker, keys: readonly Key[], pin: Pin) => Promise<readonly Value[]>;
  readonly #loaders = new WeakMap<Asker, Map<number | null, DataLoader<Key, Value, unknown>>>();

  /** @param load gives one value per key, in their order; no key occurs twice */
  constructor(load: (asker: Asker, keys: readonly Key[], pin: Pin) => Promise<readonly Value[]>) {
    this.#load = load;
  }

  get(asker: Asker, key: Key, pin: Pin): Promise<Value> {
    let loaders = this.#loaders.get(asker);
    if (loaders === undefined) {
      loaders = new Map();
      this.#loaders.set(asker, loaders);
    }
    let loader = loaders.get(pin.block);
    if (loader === undefined) {
      loader = new DataLoader<Key, Value, unknown>((keys) => this.#load(asker, keys, pin), {
        cacheKeyFn: (each) => (typeof each === "object" ? JSON.stringify(each) : each),
      });
      loaders.set(pin.block, loader);
    }
    return loader.load(key);
  }

  /** Answers many at once, without gathering. */
  getMany(asker: Asker, keys: readonly Key[], pin: Pin): Promise<readonly Value[]> {
    return this.#load(asker, keys, pin);
  }
}
