import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { OperatorError } from "../../kernel/errors.ts";

/** A file too large to be held at once. */
export interface LargeFile {
  readonly path: string;
  /** Without folder and without .gz. */
  readonly name: string;
  /** True where it was found in a folder, not named itself. */
  readonly found: boolean;
  /** Bytes as it lies there. */
  readonly size: number;
}

/**
 * The files named, and of a folder those directly in it, by name. None is opened yet.
 * @throws OperatorError where there is no such file or folder
 */
export function findLargeFiles(paths: readonly string[]): readonly LargeFile[] {
  return paths.flatMap((path) => {
    if (!statOf(path).isDirectory()) return [fileOf(path, false)];
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name))
      .filter((inside) => statSync(inside).isFile())
      .map((inside) => fileOf(inside, true));
  });
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (cause) {
    throw new OperatorError(`There is no file or folder ${path}.`, { cause });
  }
}

const fileOf = (path: string, found: boolean): LargeFile => ({
  path,
  name: basename(path).replace(/\.gz$/i, ""),
  found,
  size: statSync(path).size,
});

/**
 * The bytes of a file a piece at a time, unpacked where it begins like gzip.
 * @throws OperatorError where it can't be read or unpacked
 */
export async function* readPieces(path: string): AsyncGenerator<Buffer> {
  const packed = firstBytes(path, 2).equals(Buffer.from([0x1f, 0x8b]));
  const raw = createReadStream(path, { highWaterMark: pieceSize });
  const bytes = packed ? raw.pipe(createGunzip({ chunkSize: pieceSize })) : raw;
  if (packed) raw.on("error", (error) => bytes.destroy(error));
  try {
    for await (const piece of bytes) if (Buffer.isBuffer(piece)) yield piece;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new OperatorError(
      packed
        ? `${path} begins like a gzip file, but can't be unpacked: it is damaged or cut short. Fetch it again.`
        : `${path} can't be read: ${cause.message}`,
      { cause },
    );
  } finally {
    raw.destroy();
    bytes.destroy();
  }
}

const pieceSize = 65_536;

/** The first bytes as they lie in the file. */
function firstBytes(path: string, count: number): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** True where the file, unpacked, begins with this character, after blanks and a byte order mark. */
export function looksLike(path: string, character: string): boolean {
  const raw = firstBytes(path, 4096);
  const isPacked = raw[0] === 0x1f && raw[1] === 0x8b;
  let bytes: Buffer = raw;
  if (isPacked) {
    try {
      bytes = gunzipSync(raw, { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      return false;
    }
  }
  const begin = bytes.toString("latin1").replace(/\0/g, "");
  return begin
    .replace(/^(ï»¿|ÿþ|þÿ)/, "")
    .trimStart()
    .startsWith(character);
}
