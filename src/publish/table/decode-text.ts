import { OperatorError } from "../../kernel/errors.ts";
import type { OutsideBytes } from "../outside-file.ts";

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where nothing but the bytes themselves says so: a person should look at the letters. */
  readonly presumed: boolean;
}

/** Windows-1252's characters for the bytes from 0x80 to 0x9f, where it differs from Latin-1; Node 20's decoder takes it for that. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes that Windows-1252 gives no character. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a file. A byte order mark is believed; without one it is UTF-8 where it can be, else Windows-1252, which old
 * spreadsheet programs write and which `presumed` then marks.
 * @param told the encoding, where a person knows it
 * @throws OperatorError when the bytes are not what was told, or nothing fits.
 */
export function decodeText({ path, bytes }: Pick<OutsideBytes, "path" | "bytes">, told?: Encoding): DecodedText {
  const marked = markOf(bytes);
  if (told !== undefined && marked !== undefined && told !== marked) {
    throw new OperatorError(`${path} begins with the byte order mark of ${marked}, but is said to be ${told}. Leave the encoding away.`);
  }
  const encoding = told ?? marked;
  if (encoding !== undefined) return { text: decode(path, bytes, encoding), encoding, presumed: false };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { text, encoding: "utf-8", presumed: false };
  } catch {
    if (!bytes.includes(0) && !bytes.some((byte) => unassigned.has(byte))) {
      return { text: decode(path, bytes, "windows-1252"), encoding: "windows-1252", presumed: true };
    }
  }
  throw new OperatorError(
    `${path} is neither UTF-8 nor Windows-1252 text${bytes.includes(0) ? "; it holds zero bytes, as UTF-16 and spreadsheet files do" : ""}. ` +
      `Save it as CSV in UTF-8, or say its encoding: ${encodings.join(", ")}.`,
  );
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decode(path: string, bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "windows-1252") {
    return Buffer.from(bytes)
      .toString("latin1")
      .replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80] ?? control);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OperatorError(`${path} is said to be ${encoding}, and is not: its bytes do not read as that.`, { cause });
  }
}
