import { createHash } from "node:crypto";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { slug } from "../../../../publish/slug.ts";
import { findAgencyRef } from "../agencies.ts";
import { organisationKind } from "./code-lists.ts";
import { attributeOf, bounded, narrativeOf, type XmlElement } from "./element.ts";

/** An organisation as a file tells of it. */
export interface Party {
  readonly organisation: PlannedOrganisation;
  /** Its identifier as written; null where it has none, or one that says so. */
  readonly identifier: string | null;
}

/** What publishers write where they have no identifier to give. */
const noIdentifier = /^(n\/?a|none|null|unknown|undisclosed|not (known|available|applicable)|tbd|-+|0+|\?+|x+)$/i;

/** @returns null where the file gives neither an identifier nor a name: then nobody knows who it is */
export function partyOf(element: XmlElement | undefined, language: string): Party | null {
  const written = attributeOf(element, "ref")?.replace(/\s+/g, " ");
  const identifier = written === undefined || noIdentifier.test(written) ? null : bounded(written, 128);
  const name = bounded(narrativeOf(element, language), 256);
  if (identifier === null && name === "") return null;
  const ref = identifier === null ? (findAgencyRef(name) ?? slug(name)) : refOf(identifier);
  const kind = organisationKind(attributeOf(element, "type"));
  return { organisation: { ref, name: name === "" ? (identifier ?? "") : name, country: null, kind }, identifier };
}

/** Identifiers that differ only in capitals are one; where more is lost, a mark tells them apart. */
function refOf(identifier: string): string {
  const plain = slug(identifier);
  if (plain === identifier.toLowerCase()) return plain;
  const mark = createHash("sha256").update(identifier.toLowerCase()).digest("hex").slice(0, 6);
  return `${plain.slice(0, 57).replace(/-$/, "")}-${mark}`;
}
