import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { slug } from "../../../../publish/slug.ts";
import { findAgencyRef } from "../agencies.ts";
import { findPlace } from "./places.ts";

/** FTS's types of organisations; of NGOs and governments the second word is the subtype. */
const kinds: Readonly<Record<string, PlannedOrganisation["kind"]>> = {
  Government: "GOVERNMENT",
  "Government/Local Government": "LOCAL_GOVERNMENT",
  "UN agency": "MULTILATERAL",
  "Inter-governmental": "MULTILATERAL",
  "Pooled fund": "POOLED_FUND",
  "NGO/International": "INTERNATIONAL_NGO",
  "NGO/National": "NATIONAL_NGO",
  "NGO/Local": "NATIONAL_NGO",
  "NGO/Affiliated": "NATIONAL_NGO",
  "Private organization/foundation": "FOUNDATION",
  "Financial institution": "OTHER",
  "Red Cross/Red Crescent": "OTHER",
  Other: "OTHER",
};

/**
 * An organisation as FTS names it. A state's government and an agency of the United Nations are the same organisation of
 * the ledger as in other sources; all others are known by their name, and what FTS masks ("Private (individuals &
 * organizations)", "NGOs (details not yet provided)") stays as masked as it is.
 */
export function organisationOf(name: string, type: string, subtype: string): PlannedOrganisation {
  const state = /^(.+), Government of$/.exec(name)?.[1];
  const country = state === undefined ? undefined : findPlace(state);
  if (country !== undefined) {
    return { ref: `gov-${country.code.toLowerCase()}`, name: country.name, country: country.code, kind: "GOVERNMENT" };
  }
  const kind = kinds[`${type}/${subtype}`] ?? kinds[type] ?? "UNKNOWN";
  return { ref: findAgencyRef(name) ?? slug(name), name, country: null, kind };
}
