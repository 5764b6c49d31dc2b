import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { bytesToHex, type Hex } from "viem";
import { OperatorError } from "../kernel/errors.ts";

/** A file of an outside source, unpacked. */
export interface OutsideFile {
  readonly path: string;
  /** Without folder and without .gz. */
  readonly name: string;
  readonly text: string;
  /** Of the unpacked bytes. */
  readonly sha256: Hex;
  /** True where it was found in a folder, not named itself: then it may be one that nothing needs. */
  readonly found: boolean;
}

/**
 * Reads files, and of a folder the files directly in it, by name. What begins with the gzip magic bytes is unpacked,
 * whatever it is called.
 * @throws OperatorError when one can't be read, unpacked, or is not UTF-8.
 */
export function readOutsideFiles(paths: readonly string[]): readonly OutsideFile[] {
  return paths.flatMap((path) => {
    if (!stat(path).isDirectory()) return [readOutsideFile(path, false)];
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name))
      .filter((inside) => stat(inside).isFile())
      .map((inside) => readOutsideFile(inside, true));
  });
}

function stat(path: string) {
  try {
    return statSync(path);
  } catch (cause) {
    throw new OperatorError(`There is no file or folder ${path}.`, { cause });
  }
}

/** The bytes of one file, unpacked where they begin like gzip. */
export interface OutsideBytes {
  readonly path: string;
  /** Without folder and without .gz. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the unpacked bytes. */
  readonly sha256: Hex;
}

/** @throws OperatorError when there is no such file, or it begins like gzip and can't be unpacked. */
export function readOutsideBytes(path: string): OutsideBytes {
  if (!stat(path).isFile()) throw new OperatorError(`${path} is a folder: name the file in it.`);
  const raw = readFileSync(path);
  let bytes: Uint8Array = raw;
  if (raw[0] === 0x1f && raw[1] === 0x8b) {
    try {
      bytes = gunzipSync(raw);
    } catch (cause) {
      throw new OperatorError(`${path} begins like a gzip file, but can't be unpacked: it is damaged or cut short. Fetch it again.`, {
        cause,
      });
    }
  }
  const sha256 = bytesToHex(createHash("sha256").update(bytes).digest());
  return { path, name: basename(path).replace(/\.gz$/i, ""), bytes, sha256 };
}

function readOutsideFile(path: string, found: boolean): OutsideFile {
  const { name, bytes, sha256 } = readOutsideBytes(path);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    // A folder may hold pictures and archives beside the data.
    if (!found) throw new OperatorError(`${path} is not UTF-8 text. Save it as UTF-8.`, { cause });
    text = "";
  }
  return { path, name, text, sha256, found };
}
