import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { slug } from "../../../../publish/slug.ts";

/*
 * Account holders, developers and beneficiaries in a registry's lists may be persons, and a ledger forgets nothing. A name is
 * published only where it says itself that it is an organisation's, by a word below, or where it was looked at and is in
 * `reviewed`. All others are left out, and the record says so: better an organisation too few than a person too many.
 */

/** Forms that only a registered company has. */
const companyForms =
  /(?:^|[\s,.(])(?:inc|incorporated|llc|l\.l\.c|ltd|limited|lp|l\.p|llp|plc|corp|corporation|pbc|gmbh|ag|pty|s\.a|s\.a\. de c\.v|sa de cv|s\.c|s\. de \.?r\.l\. de c\.v)(?=$|[\s,.)])/iu;

/** Words of bodies that are no persons; each as a whole word. */
const bodies: readonly (readonly [RegExp, PlannedOrganisation["kind"]])[] = [
  [/\b(?:university|college|regents of)\b/iu, "ACADEMIC"],
  [/\b(?:foundation)\b/iu, "FOUNDATION"],
  [
    /\b(?:city of|town of|county|parish government|municip\w+|utility district|authority|fiscal court|tribal council|tribe)\b/iu,
    "LOCAL_GOVERNMENT",
  ],
  [/\b(?:secretar[ií]a|solid waste|refuse disposal)\b/iu, "LOCAL_GOVERNMENT"],
  [/\b(?:ejido|comunidad|bienes comunales|integradora|asociaci[oó]n|consejo|A\.?C\.?$)/iu, "OTHER"],
  [
    /\b(?:land trust|climate trust|wilderness trust|conservancy|conservation fund|blind trust|league|society|association|initiative)\b/iu,
    "OTHER",
  ],
  [
    /\b(?:company|companies|cooperative|bank|energy|power|edison|electric|markets|industries|partners|landfill|parcel service|services)\b/iu,
    "PRIVATE_SECTOR",
  ],
];

/** Names without such a word that were looked up and are organisations'. */
const reviewed: ReadonlyMap<string, PlannedOrganisation["kind"]> = new Map([
  ["21st Century Fox", "PRIVATE_SECTOR"],
  ["Cool Effect", "OTHER"],
  ["Maple Leaf Foods", "PRIVATE_SECTOR"],
  ["Seattle City Light", "LOCAL_GOVERNMENT"],
  ["Sustainable Travel International", "OTHER"],
  ["The Farmlink Project", "OTHER"],
]);

/** "doing business as": behind the form stands a name that a person trades under. */
const tradingAs = /\b(?:d\.?b\.?a\.?|doing business as|c\/o|attn)\b/iu;

/** The organisation that a name of an account holder or developer is; null where it may be a person. */
export function organisationOf(name: string): PlannedOrganisation | null {
  const plain = name.replace(/\s+/g, " ").trim();
  if (plain === "" || plain.length > 120 || tradingAs.test(plain)) return null;
  const found =
    reviewed.get(plain) ?? bodies.find(([word]) => word.test(plain))?.[1] ?? (companyForms.test(plain) ? "PRIVATE_SECTOR" : undefined);
  return found === undefined ? null : { ref: slug(plain), name: plain, country: null, kind: found };
}

const onBehalf = /^(?:(?:retired|retirement|retire)\s+)?(?:of credits\s+)?on behalf of:?\s+/iu;
const wholeName = /^\p{Lu}[\p{L}&.,'’ -]*?,? (?:Inc|LLC|Ltd|Limited|LP|LLP|PLC|Corp|Corporation|GmbH|Foundation|University)\.?$/u;
const university = /^(?:The )?University of \p{Lu}[\p{L} -]*$/u;

/**
 * The organisation on whose behalf credits were retired, out of a text that anybody may write anything into: only where the
 * whole text, but for "on behalf of", is a name that ends in an organisation's form.
 */
export function beneficiaryOf(details: string): PlannedOrganisation | null {
  const name = details.replace(/\s+/g, " ").trim().replace(onBehalf, "");
  if (name.length > 80 || /\b(?:behalf|for|from|of the|clients?|customers?|by)\b|['’]s\b/iu.test(name)) return null;
  return wholeName.test(name) || university.test(name) ? organisationOf(name) : null;
}
