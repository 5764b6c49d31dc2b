import type { Hex } from "viem";

/** A file that a catalogue lists, before it was looked at. */
export interface ListedFile {
  /** How messages call it. */
  readonly name: string;
  readonly ref: string;
  readonly version: string | null;
  readonly title: string;
  readonly licence: string | null;
  readonly mediaType: string | null;
  /** Day as YYYY-MM-DD; null: not told. */
  readonly dataDate: string | null;
  readonly country: string | null;
  /** A path beside the catalogue, or an address whose last part names the file. */
  readonly path: string;
  readonly schema: string | null;
  /** What the catalogue says of the file, in hexadecimal without 0x. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly withdrawn: boolean;
}

/** A catalogue, in whichever form it is written. */
export interface Catalogue {
  /** Short name of the catalogue: lower-case letters, digits and hyphens. */
  readonly source: string;
  readonly title: string;
  readonly licence: string | null;
  readonly publisher: string | null;
  readonly files: readonly ListedFile[];
}

/** The catalogue's own file. */
export interface CatalogueFile {
  readonly path: string;
  readonly name: string;
  readonly sha256: Hex;
  readonly content: unknown;
}

/** True for an address on the web, which no local path begins like. */
export function isAddress(path: string): boolean {
  return /^(https?|ftps?|ipfs):\/\//i.test(path);
}
