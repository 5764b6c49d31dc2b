/** A figure that is public: how many people it counts is told, and the test knows whom. */
export interface Known {
  readonly what: string;
  readonly people: ReadonlySet<unknown>;
}

/** A prime, to calculate without fractions: what is dependent modulo it but not otherwise would be a find too many, not too few. */
const prime = 2_147_483_647;
/** Fewer than these are nobody's to learn of. */
const few = 10;

/**
 * Looks for a group of fewer than ten people whose number follows from the figures by adding and subtracting them, in whatever
 * multiples. People whom every figure counts alike are one class. A group's number follows if, and only if, its row of zeros
 * and ones over the classes is a combination of the figures' rows.
 * @returns the group; null where there is none
 */
export function findFew(everybody: readonly unknown[], known: readonly Known[]): ReadonlySet<unknown> | null {
  const rows = distinct(
    known.map(({ people }) => people),
    everybody,
  );
  const classes = new Map<string, unknown[]>();
  for (const person of everybody) {
    const column = rows.map((row) => (row.has(person) ? 1 : 0)).join("");
    classes.set(column, [...(classes.get(column) ?? []), person]);
  }
  const members = [...classes.values()];
  const matrix = rows.map((row) => members.map(([one]) => (row.has(one) ? 1 : 0)));
  const marks = signatures(matrix, members.length);
  const small = members.flatMap((group, i) => (group.length < few ? [{ group, mark: marks[i] ?? [] }] : []));
  return search(small, 0, [], new Array<number>(marks[0]?.length ?? 0).fill(0));
}

/** Sums of marks come to nothing where, and only where, the classes' row is a combination of the figures' rows. */
function search(
  small: readonly { readonly group: readonly unknown[]; readonly mark: readonly number[] }[],
  from: number,
  taken: readonly unknown[],
  sum: readonly number[],
): ReadonlySet<unknown> | null {
  if (taken.length > 0 && sum.every((value) => value === 0)) return new Set(taken);
  for (let i = from; i < small.length; i++) {
    const next = small[i];
    if (next === undefined || taken.length + next.group.length >= few) continue;
    const found = search(
      small,
      i + 1,
      [...taken, ...next.group],
      sum.map((value, at) => (value + (next.mark[at] ?? 0)) % prime),
    );
    if (found !== null) return found;
  }
  return null;
}

/** A basis of what is orthogonal to all rows, read column by column: one mark for each class. */
function signatures(matrix: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const reduced: number[][] = [];
  const pivots: number[] = [];
  for (const row of matrix) {
    let rest = [...row];
    for (const [i, pivot] of pivots.entries()) rest = subtract(rest, reduced[i] ?? [], rest[pivot] ?? 0);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const scale = inverse(rest[pivot] ?? 1);
    const unit = rest.map((value) => times(value, scale));
    for (const [i, other] of reduced.entries()) reduced[i] = subtract(other, unit, other[pivot] ?? 0);
    reduced.push(unit);
    pivots.push(pivot);
  }
  const free = Array.from({ length: width }, (_, i) => i).filter((i) => !pivots.includes(i));
  return Array.from({ length: width }, (_, column) => {
    const pivot = pivots.indexOf(column);
    return free.map((at) => (pivot < 0 ? Number(at === column) : (prime - (reduced[pivot]?.[at] ?? 0)) % prime));
  });
}

function subtract(row: readonly number[], other: readonly number[], factor: number): number[] {
  return factor === 0 ? [...row] : row.map((value, i) => (value + prime - times(other[i] ?? 0, factor)) % prime);
}

function times(one: number, other: number): number {
  return Number((BigInt(one) * BigInt(other)) % BigInt(prime));
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let [result, base, exponent] = [1, value, prime - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}

function distinct(sets: readonly ReadonlySet<unknown>[], everybody: readonly unknown[]): readonly ReadonlySet<unknown>[] {
  const seen = new Map(sets.map((set) => [everybody.map((person) => Number(set.has(person))).join(""), set]));
  return [...seen.values()];
}
