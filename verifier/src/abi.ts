import { bytesToHex, hexToBytes } from "./hex.ts";
import { Refusal } from "./refusal.ts";

/**
 * Reads the unindexed data of an event, field after field, as Solidity's `abi.encode` wrote it.
 * Text that is not UTF-8 is read with replacement characters, as a page would show it.
 * @throws Refusal data-malformed where a word holds what its type does not allow, or text lies outside the data
 */
export class AbiReader {
  readonly #bytes: Uint8Array;
  /** Where the fields begin, which is also what offsets of texts count from. */
  readonly #base: number;
  #at: number;

  /** @param form `struct` where the event has one dynamic struct, which lies behind an offset; else `fields` */
  constructor(data: string, form: "fields" | "struct") {
    this.#bytes = hexToBytes(data, "data");
    this.#base = form === "struct" ? 32 : 0;
    this.#at = 0;
    if (form === "struct" && this.uint() !== 32) throw malformed("another offset", "32");
  }

  /** An unsigned integer that fits in a number. */
  uint(): number {
    const word = this.#take(32);
    let value = 0;
    for (const byte of word) value = value * 256 + byte;
    if (Number.isSafeInteger(value)) return value;
    throw malformed(bytesToHex(word), "an integer below 2^53");
  }

  int(): bigint {
    return BigInt.asIntN(256, BigInt(this.bytes32()));
  }

  bool(): boolean {
    return this.uint() !== 0;
  }

  /** Fixed bytes that stand for letters, such as a country's three, one character each; zeros at the end are none. */
  letters(length: number): string {
    return String.fromCharCode(...this.#take(32).subarray(0, length)).replace(/\0+$/, "");
  }

  bytes32(): string {
    return bytesToHex(this.#take(32));
  }

  text(): string {
    return utf8.decode(this.bytes());
  }

  /** Bytes of any number. */
  bytes(): Uint8Array {
    const next = this.#at + 32;
    this.#at = this.#base + this.uint();
    const bytes = this.#take(this.uint());
    this.#at = next;
    return bytes;
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw malformed(`${this.#bytes.length} bytes`, `at least ${end}`);
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

/** Writes what `AbiReader` reads: the words of the fields, then the texts in their order. */
export class AbiWriter {
  readonly #head: string[] = [];
  readonly #tails: { readonly slot: number; readonly length: number; readonly hex: string }[] = [];

  integer(value: number | bigint): this {
    return this.#push(wordOf(value));
  }

  bool(value: boolean): this {
    return this.integer(value ? 1 : 0);
  }

  letters(value: string): this {
    return this.#push(hexOf(Uint8Array.from(value, (letter) => letter.charCodeAt(0))).padEnd(64, "0"));
  }

  text(value: string): this {
    return this.bytes(new TextEncoder().encode(value));
  }

  bytes(value: Uint8Array): this {
    return this.#pushTail(value.length, hexOf(value));
  }

  /** A list of integers. */
  integers(values: readonly (number | bigint)[]): this {
    return this.#pushTail(values.length, values.map(wordOf).join(""));
  }

  /** The encoded data in hexadecimal. */
  finish(form: "fields" | "struct"): string {
    const words = [...this.#head];
    let size = 32 * words.length;
    let tail = "";
    for (const { slot, length, hex } of this.#tails) {
      words[slot] = wordOf(size);
      const padded = 32 * Math.ceil(hex.length / 64);
      tail += wordOf(length) + hex.padEnd(2 * padded, "0");
      size += 32 + padded;
    }
    return `0x${form === "struct" ? wordOf(32) : ""}${words.join("")}${tail}`;
  }

  #pushTail(length: number, hex: string): this {
    this.#tails.push({ slot: this.#head.length, length, hex });
    return this.integer(0);
  }

  #push(word: string): this {
    this.#head.push(word);
    return this;
  }
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function hexOf(bytes: Uint8Array): string {
  return bytesToHex(bytes).slice(2);
}

function wordOf(value: number | bigint): string {
  return BigInt.asUintN(256, BigInt(value)).toString(16).padStart(64, "0");
}

function malformed(got: string, expected: string): Refusal {
  return new Refusal("data-malformed", got, expected);
}
