/** Bytes are gathered up to about this many before they are sent: big enough to be cheap, small enough not to matter. */
const chunkSize = 1 << 18;
const epoch = Date.UTC(2000, 0, 1);
const signature = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");

/**
 * Writes rows in COPY's binary format (PostgreSQL manual, COPY, "Binary Format"): cheaper than text on both sides, above
 * all for bytes, which text would double. Fields are written in the order of the columns and must have their very types.
 */
export class CopyWriter {
  #buffer = Buffer.allocUnsafe(chunkSize);
  #at = 0;
  #full: Buffer[] = [];

  constructor() {
    this.#at = signature.copy(this.#buffer);
  }

  /** Starts a row of so many fields. */
  row(fields: number): void {
    this.#fit(2);
    this.#at = this.#buffer.writeInt16BE(fields, this.#at);
  }

  /** A column of type bigint. */
  bigint(value: number | null): void {
    if (value === null) {
      this.#null();
      return;
    }
    this.#fit(12);
    this.#int(8);
    this.#int(Math.floor(value / 2 ** 32));
    this.#at = this.#buffer.writeUInt32BE(value >>> 0, this.#at);
  }

  /** A column of type integer. */
  integer(value: number | null): void {
    if (value === null) {
      this.#null();
      return;
    }
    this.#fit(8);
    this.#int(4);
    this.#int(value);
  }

  boolean(value: boolean): void {
    this.#fit(5);
    this.#int(1);
    this.#buffer[this.#at++] = value ? 1 : 0;
  }

  text(value: string | null): void {
    if (value === null) {
      this.#null();
      return;
    }
    this.#fit(4 + 3 * value.length);
    const buffer = this.#buffer;
    const start = this.#at + 4;
    // Nearly all text is ASCII, and short: a loop is faster than a call out of JavaScript.
    let at = start;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code > 127) {
        at = start + buffer.write(value, start);
        break;
      }
      buffer[at++] = code;
    }
    this.#int(at - start);
    this.#at = at;
  }

  /** A column of type bytea. */
  bytes(value: Uint8Array | null): void {
    if (value === null) {
      this.#null();
      return;
    }
    if (value.length > chunkSize / 8) {
      this.#fit(4);
      this.#int(value.length);
      this.#pass(value);
      return;
    }
    this.#fit(4 + value.length);
    this.#int(value.length);
    this.#buffer.set(value, this.#at);
    this.#at += value.length;
  }

  /** A column of type bytea, from hexadecimal with 0x in front. */
  hex(value: string | null): void {
    if (value === null) {
      this.#null();
      return;
    }
    const length = value.length / 2 - 1;
    this.#fit(4 + length);
    this.#int(length);
    this.#at += this.#buffer.write(value.slice(2), this.#at, "hex");
  }

  /** A column of type date, from YYYY-MM-DD. */
  date(value: string | null): void {
    this.integer(value === null ? null : daysSinceEpoch(value));
  }

  /** A column of type timestamptz, from milliseconds since 1970. */
  instant(milliseconds: number): void {
    this.bigint((milliseconds - epoch) * 1000);
  }

  /** A column of type numeric: `units` × 10^-`decimals`, which keeps that many digits after the point. */
  numeric(units: bigint | null, decimals: number): void {
    if (units === null) {
      this.#null();
      return;
    }
    const digits = decimalGroups(units < 0n ? -units : units, decimals);
    this.#fit(12 + 2 * digits.groups.length);
    this.#int(8 + 2 * digits.groups.length);
    for (const part of [digits.groups.length, digits.weight, units < 0n ? 0x4000 : 0, decimals, ...digits.groups]) {
      this.#at = this.#buffer.writeUInt16BE(part & 0xffff, this.#at);
    }
  }

  /** Chunks that are full; they are the caller's from then on. */
  take(): readonly Buffer[] {
    const full = this.#full;
    if (full.length > 0) this.#full = [];
    return full;
  }

  /** What is left, with the end mark. Nothing may be written after it. */
  end(): readonly Buffer[] {
    this.#fit(2);
    this.#at = this.#buffer.writeInt16BE(-1, this.#at);
    return [...this.#full, this.#buffer.subarray(0, this.#at)];
  }

  /** Hands on large bytes without copying them. */
  #pass(value: Uint8Array): void {
    this.#full.push(this.#buffer.subarray(0, this.#at), Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    this.#buffer = this.#buffer.subarray(this.#at);
    this.#at = 0;
  }

  #null(): void {
    this.#fit(4);
    this.#int(-1);
  }

  #int(value: number): void {
    this.#at = this.#buffer.writeInt32BE(value, this.#at);
  }

  #fit(bytes: number): void {
    if (this.#at + bytes <= this.#buffer.length) return;
    this.#full.push(this.#buffer.subarray(0, this.#at));
    this.#buffer = Buffer.allocUnsafe(Math.max(chunkSize, bytes));
    this.#at = 0;
  }
}

/**
 * A decimal number as PostgreSQL's numeric holds it: digits in base 10,000 without zeros at either end, the first of them
 * worth 10,000^weight.
 */
function decimalGroups(units: bigint, decimals: number): { groups: readonly number[]; weight: number } {
  // Filled up so that the point falls between two groups.
  const filled = units * 10n ** BigInt((4 - (decimals % 4)) % 4);
  const groups: number[] = [];
  if (filled <= Number.MAX_SAFE_INTEGER) {
    for (let rest = Number(filled); rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  } else {
    for (let rest = filled; rest > 0n; rest /= 10_000n) groups.push(Number(rest % 10_000n));
  }
  const weight = groups.length - Math.ceil(decimals / 4) - 1;
  let zeros = 0;
  while (zeros < groups.length && groups[zeros] === 0) zeros++;
  return groups.length === 0 ? { groups, weight: 0 } : { groups: groups.slice(zeros).reverse(), weight };
}

const days = new Map<string, number>();

function daysSinceEpoch(day: string): number {
  const known = days.get(day);
  if (known !== undefined) return known;
  const count = (Date.parse(`${day}T00:00:00Z`) - epoch) / 86_400_000;
  if (days.size < 100_000) days.set(day, count);
  return count;
}
