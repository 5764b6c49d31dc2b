/** Exact sums of decimals as PostgreSQL writes them, of any length. Outside amounts are read by money.ts, which bounds their digits. */

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/** @throws Error for what is no plain decimal */
function scaled(text: string): Scaled {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new Error(`${JSON.stringify(text)} is no plain decimal.`);
  const [, sign = "", whole = "", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}

function written({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** "0.1" + "0.25" → "0.35". None: "0". */
export function addDecimals(texts: readonly string[]): string {
  const all = texts.map(scaled);
  const scale = Math.max(0, ...all.map((each) => each.scale));
  return written({ units: all.reduce((sum, each) => sum + each.units * 10n ** BigInt(scale - each.scale), 0n), scale });
}

/** With exactly so many digits after the point; halves go away from zero, as in PostgreSQL's round. */
export function roundDecimal(text: string, places: number): string {
  const { units, scale } = scaled(text);
  if (scale <= places) return written({ units: units * 10n ** BigInt(places - scale), scale: places });
  const divisor = 10n ** BigInt(scale - places);
  const magnitude = units < 0n ? -units : units;
  const rounded = magnitude / divisor + (2n * (magnitude % divisor) >= divisor ? 1n : 0n);
  return written({ units: units < 0n ? -rounded : rounded, scale: places });
}
