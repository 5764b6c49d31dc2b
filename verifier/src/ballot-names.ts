/** Names of voters or counting units, as one record lists them. */
export interface NamesRecord {
  /** Number of the first of them. */
  readonly first: number;
  readonly names: readonly string[];
}

/** The names that a stream has listed, by the number that rows of votes have for them. */
export class BallotNames {
  readonly #names = new Map<number, string>();
  /** The first number of each name: of a contract that lets one have two, both are the same voter. */
  readonly #numbers = new Map<string, number>();

  /** @param records in the order of the stream */
  constructor(records: readonly NamesRecord[]) {
    for (const { first, names } of records) {
      for (const [i, name] of names.entries()) {
        this.#names.set(first + i, name);
        if (!this.#numbers.has(name)) this.#numbers.set(name, first + i);
      }
    }
  }

  /** Null where no name has the number. */
  nameOf(number: number): string | null {
    return this.#names.get(number) ?? null;
  }

  /** Null where the name is not listed. */
  numberOf(name: string): number | null {
    return this.#numbers.get(name) ?? null;
  }

  /** The first number that the same name has. */
  voterOf(number: number): number {
    return this.#numbers.get(this.#names.get(number) ?? "") ?? number;
  }
}

export const noNames = new BallotNames([]);
