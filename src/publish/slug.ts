import { createHash } from "node:crypto";

/** A name as a ref: lower-case letters, digits and hyphens, 2 to 64 characters. "ZIV Tecnología, S.L." → "ziv-tecnologia-s-l". */
export function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length >= 2 && plain.length <= 64) return plain;
  // Too long, or in a script that has no letters left: what is there, and a mark that tells it from others.
  const mark = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return plain.length < 2 ? `org-${mark}` : `${plain.slice(0, 55).replace(/-$/, "")}-${mark}`;
}
