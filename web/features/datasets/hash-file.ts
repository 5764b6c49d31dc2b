import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Copy } from "./judge.ts";

/**
 * Hashes a file piece by piece on the reader's own device, and what is packed in it where it is a gzip: nothing of it is kept or sent.
 * @param progress is told how many of the file's bytes have been read; a gzip's are read twice
 * @throws where the file can't be read
 */
export async function hashFile(file: Blob, progress: (read: number, of: number) => void): Promise<Copy> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = start[0] === 0x1f && start[1] === 0x8b && "DecompressionStream" in globalThis;
  const of = file.size * (packed ? 2 : 1);
  let read = 0;
  const counting = () =>
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        read += chunk.length;
        progress(read, of);
        controller.enqueue(chunk);
      },
    });
  const whole = await digest(file.stream().pipeThrough(counting()));
  if (!packed) return { sha256: whole };
  try {
    return { sha256: whole, unpacked: await digest(file.stream().pipeThrough(counting()).pipeThrough(new DecompressionStream("gzip"))) };
  } catch {
    // It begins like a gzip and is none: there is nothing packed in it.
    return { sha256: whole };
  }
}

async function digest(stream: ReadableStream<Uint8Array>): Promise<string> {
  const hash = sha256.create();
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return `0x${bytesToHex(hash.digest())}`;
    hash.update(value);
  }
}
