import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";
import { attempt, Refusal, type Refused } from "./refusal.ts";

/** How many records a stream has and its running digest after the last, as the contract keeps them. */
export interface StreamState {
  readonly length: number;
  /** 32 bytes in hexadecimal. */
  readonly digest: string;
}

export interface CompleteStream extends StreamState {
  readonly ok: true;
}

/** A record of the stream. `data` where its bytes are at hand, else its hash; both, to have them compared. */
export interface StreamRecord {
  readonly seq: number;
  /** keccak256 of the event's data, as claimed. */
  readonly hash?: string;
  /** The event's data. */
  readonly data?: string;
}

/** digest(n) = keccak256(digest(n-1) ++ keccak256(data(n))); digest(0) is 32 zero bytes. */
export function nextDigest(digest: Uint8Array, recordHash: Uint8Array, keccak: Keccak): Uint8Array {
  const joined = new Uint8Array(64);
  joined.set(digest);
  joined.set(recordHash, 32);
  return keccak(joined);
}

/**
 * Replays a stream's digest as records come in, in constant memory, towards a head that was proven otherwise.
 * The first thing found wrong stays the verdict; what comes after it is ignored.
 */
export class StreamReplay {
  readonly #head: StreamState;
  readonly #keccak: Keccak;
  #length = 0;
  #digest: Uint8Array = new Uint8Array(32);
  /** The digest when `#length` was that of the head. */
  #atHead: Uint8Array | undefined;
  #refused: Refused | undefined;

  constructor(head: StreamState, keccak: Keccak = keccak256) {
    this.#head = head;
    this.#keccak = keccak;
    if (head.length === 0) this.#atHead = this.#digest;
  }

  /** Length and digest after the records so far. */
  get state(): StreamState {
    return { length: this.#length, digest: bytesToHex(this.#digest) };
  }

  /** Takes the next record. @returns what is wrong, as soon as something is */
  add(record: StreamRecord): Refused | undefined {
    this.#refused ??= this.#attempt(() => {
      const where = `record ${record.seq}`;
      const expected = this.#length + 1;
      if (record.seq > expected) throw new Refusal("seq-missing", `record ${record.seq}`, `record ${expected}`, `record ${expected}`);
      if (record.seq < expected) throw new Refusal("seq-repeated", `record ${record.seq}`, `record ${expected}`, where);
      const claimed = record.hash === undefined ? undefined : hexToBytes(record.hash, where, 32);
      const hashed = record.data === undefined ? undefined : this.#keccak(hexToBytes(record.data, where));
      const hash = hashed ?? claimed;
      if (hash === undefined) throw new Refusal("input-malformed", "neither hash nor data", "one of them", where);
      if (hashed !== undefined && claimed !== undefined && bytesToHex(hashed) !== bytesToHex(claimed)) {
        throw new Refusal("record-altered", bytesToHex(hashed), bytesToHex(claimed), where);
      }
      this.#append(hash);
    });
    return this.#refused;
  }

  /** Takes the next records by their hashes, 32 bytes each, joined. @returns what is wrong, as soon as something is */
  addHashes(joined: string): Refused | undefined {
    this.#refused ??= this.#attempt(() => {
      const bytes = hexToBytes(joined, "hashes");
      if (bytes.length % 32 !== 0) throw new Refusal("input-malformed", `${bytes.length} bytes`, "a multiple of 32", "hashes");
      for (let at = 0; at < bytes.length; at += 32) this.#append(bytes.subarray(at, at + 32));
    });
    return this.#refused;
  }

  /** The verdict over all records taken: the very ones that the head stands for, or what is wrong. */
  finish(): CompleteStream | Refused {
    return (
      this.#refused ??
      attempt(() => {
        const { length, digest } = this.#head;
        const expected = bytesToHex(hexToBytes(digest, "digest", 32));
        if (this.#length < length) {
          throw new Refusal("records-missing", `${this.#length} records`, `${length} records`, `record ${this.#length + 1}`);
        }
        const got = bytesToHex(this.#atHead ?? this.#digest);
        if (got !== expected) throw new Refusal("digest-differs", got, expected, `record ${length}`);
        if (this.#length > length) {
          throw new Refusal("records-superfluous", `${this.#length} records`, `${length} records`, `record ${length + 1}`);
        }
        return { ok: true, length, digest: expected };
      })
    );
  }

  #append(hash: Uint8Array): void {
    this.#digest = nextDigest(this.#digest, hash, this.#keccak);
    this.#length += 1;
    if (this.#length === this.#head.length) this.#atHead = this.#digest;
  }

  #attempt(check: () => void): Refused | undefined {
    return attempt((): Refused | undefined => {
      check();
      return undefined;
    });
  }
}
