/** The SHA-256 of a copy, and of what is packed in it where it is a gzip; 64 hexadecimal digits with 0x. */
export interface Copy {
  readonly sha256: string;
  readonly unpacked?: string;
}

interface PublishedFile {
  readonly sha256: string;
  readonly unpackedSha256: string | null;
}

/** How a copy's bytes compare with those of a published file. */
export type Likeness =
  /** Byte for byte. */
  | "same"
  /** The copy is packed, the published file is not. */
  | "copyPacked"
  /** The published file is packed, the copy is what is in it. */
  | "publishedPacked"
  /** Both are packed, in different ways, and hold the same. */
  | "repacked";

/** Null where they have nothing in common. */
export function likenessOf(copy: Copy, published: PublishedFile): Likeness | null {
  if (copy.sha256 === published.sha256) return "same";
  if (copy.unpacked === published.sha256) return "copyPacked";
  if (published.unpackedSha256 === null) return null;
  if (copy.sha256 === published.unpackedSha256) return "publishedPacked";
  return copy.unpacked === published.unpackedSha256 ? "repacked" : null;
}

interface Version extends PublishedFile {
  readonly status: string;
  readonly next: { readonly status: string } | null;
}

/** Where a version stands today. */
export type Standing = "newest" | "older" | "withdrawn";

/** A withdrawal repeats its hash in a record of its own, so the version before it is withdrawn as well. */
export function standingOf({ status, next }: Version): Standing {
  if (status === "WITHDRAWN" || next?.status === "WITHDRAWN") return "withdrawn";
  return next === null ? "newest" : "older";
}

/** Reads a hash as people paste it: with or without 0x, in either case, with the file's name behind it as sha256sum writes it. */
export function readHash(text: string | undefined): string | null {
  const match = /^(?:0x|sha256:)?([0-9a-f]{64})(?:\s.*)?$/i.exec((text ?? "").trim());
  return match?.[1] === undefined ? null : `0x${match[1].toLowerCase()}`;
}
