import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { OperatorError } from "../../../kernel/errors.ts";
import { asHex } from "../../../publish/codes.ts";
import type { Measured } from "./planned.ts";

/**
 * Hashes a file of any size, and what is packed in it where it begins like gzip.
 * @throws OperatorError when there is no such file, or it begins like gzip and can't be unpacked
 */
export async function measureFile(path: string): Promise<Measured> {
  try {
    const handle = await open(path);
    const start = Buffer.alloc(2);
    await handle.read(start, 0, 2, 0);
    await handle.close();
    const whole = new Hashing();
    await pipeline(createReadStream(path), whole);
    const packed = start[0] === 0x1f && start[1] === 0x8b;
    const unpacked = new Hashing();
    if (packed) await pipeline(createReadStream(path), createGunzip(), unpacked);
    return { sha256: whole.digest(), size: whole.size, unpacked: packed ? unpacked.digest() : null };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorError(
      `The file ${path} can't be hashed: ${reason}. It has to lie beside the catalogue, or in the folder of --files.`,
      {
        cause,
      },
    );
  }
}

/** Takes bytes and keeps their sha256 only. */
class Hashing extends Writable {
  readonly #hash: Hash = createHash("sha256");
  size = 0;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.size += chunk.length;
    this.#hash.update(chunk);
    done();
  }

  digest() {
    return asHex(`0x${this.#hash.digest("hex")}`);
  }
}
