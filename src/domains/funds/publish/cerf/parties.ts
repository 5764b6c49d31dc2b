import { findCountry } from "../../../../kernel/country.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { slug } from "../../../../publish/slug.ts";
import { findAgencyRef } from "../agencies.ts";

/** The fund itself: receives contributions, gives allocations. */
export const cerf: PlannedOrganisation = { ref: "un-cerf", name: "Central Emergency Response Fund", country: null, kind: "POOLED_FUND" };

/** The agency that an allocation goes to; null where the source has not settled on one. */
export function agencyOf(name: string): PlannedOrganisation | null {
  if (name === "" || /^to be determined$/i.test(name)) return null;
  const ref = findAgencyRef(name) ?? slug(name);
  return { ref, name, country: null, kind: "MULTILATERAL" };
}

/** Donors of which type and country code say too little, by the names that CERF's files use. */
const particular: Readonly<Record<string, PlannedOrganisation>> = {
  "Holy See (Vatican City State)": { ref: "gov-vat", name: "Holy See", country: "VAT", kind: "GOVERNMENT" },
  // Listed under Malta's code, though it is no part of Malta and has no territory.
  "Sovereign Military Order of Malta": {
    ref: "sovereign-military-order-of-malta",
    name: "Sovereign Military Order of Malta",
    country: null,
    kind: "OTHER",
  },
  "International Maritime Orgnization (IMO)": {
    ref: "un-imo",
    name: "International Maritime Organization",
    country: null,
    kind: "MULTILATERAL",
  },
};

const kinds: Readonly<Record<string, PlannedOrganisation["kind"]>> = {
  "Member State": "GOVERNMENT",
  Observer: "GOVERNMENT",
  "Regional Local Authority": "LOCAL_GOVERNMENT",
  Private: "PRIVATE_SECTOR",
  "Private Contributions through UNF": "PRIVATE_SECTOR",
  "UN, NGOs and other entities": "OTHER",
};

/**
 * A donor. A member state is its government, under its name in UN usage, whatever the spelling of the file; all others
 * keep the name that the file has for them.
 * @param code the file's country code. PRV, UNF and RLA, and an empty one, are no countries.
 */
export function donorOf(name: string, type: string, code: string): PlannedOrganisation {
  const known = particular[name];
  if (known !== undefined) return known;
  const found = findCountry(code);
  const country = found?.kind === "COUNTRY" ? found : undefined;
  if (type === "Member State" && country !== undefined) {
    return { ref: `gov-${country.code.toLowerCase()}`, name: country.name, country: country.code, kind: "GOVERNMENT" };
  }
  return { ref: slug(name), name, country: country?.code ?? null, kind: kinds[type] ?? "UNKNOWN" };
}
