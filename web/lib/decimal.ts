/**
 * Exact decimal numbers as the API writes them ("10046903011.52"): never a float on the way to the page.
 */
export type Decimal = `${number}`;

const shape = /^-?\d+(\.\d+)?$/;

function isDecimal(text: string): text is Decimal {
  return shape.test(text);
}

/** @throws TypeError where the text is no plain decimal number. */
export function decimal(text: string): Decimal {
  if (isDecimal(text)) return text;
  throw new TypeError(`Expected a decimal number such as "1234.50", got "${text}".`);
}

interface Parts {
  readonly units: bigint;
  readonly scale: number;
}

function parts(value: string): Parts {
  const [whole = "0", fraction = ""] = decimal(value).split(".");
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function atScale({ units, scale }: Parts, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

/** The exact sum; "0" of nothing. */
export function sum(values: readonly string[]): Decimal {
  const all = values.map(parts);
  const scale = Math.max(0, ...all.map((each) => each.scale));
  const total = all.reduce((units, each) => units + atScale(each, scale), 0n);
  return fromUnits(total, scale);
}

/** a − b, exactly. */
export function difference(a: string, b: string): Decimal {
  return sum([a, b.startsWith("-") ? b.slice(1) : `-${b}`]);
}

/** Below 0 where a < b, 0 where equal, above 0 where a > b. */
export function compare(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  const scale = Math.max(x.scale, y.scale);
  const [p, q] = [atScale(x, scale), atScale(y, scale)];
  return p < q ? -1 : p > q ? 1 : 0;
}

/** part ÷ whole as a plain fraction for lengths and percentages; null where the whole is not positive. */
export function share(part: string, whole: string): number | null {
  if (compare(whole, "0") <= 0) return null;
  const [x, y] = [parts(part), parts(whole)];
  const scale = Math.max(x.scale, y.scale);
  return Number((atScale(x, scale) * 1_000_000n) / atScale(y, scale)) / 1_000_000;
}

function fromUnits(units: bigint, scale: number): Decimal {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return decimal(scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`);
}
