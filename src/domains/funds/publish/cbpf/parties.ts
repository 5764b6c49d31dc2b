import { countries, findCountry, findCountryByAlpha2 } from "../../../../kernel/country.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { slug } from "../../../../publish/slug.ts";
import { findAgencyRef } from "../agencies.ts";

/** A country-based pooled fund: receives contributions, gives to partners. */
export interface PooledFund {
  readonly organisation: PlannedOrganisation;
  /** The fund's own name for where it works: "Syria Cross border". */
  readonly name: string;
  /** Where its projects are; null where it works in several countries. */
  readonly country: string | null;
}

/**
 * Funds of which the list names another country than the one where they work, by the list's number: Mozambique's has
 * Liechtenstein's code, the cross-border fund for Syria none, and two regional envelopes that of one country.
 */
const countryOfFund: Readonly<Record<string, string | null>> = { "70": "SYR", "89": "MOZ", "501": null, "507": null };

/** @param alpha2 the list's country code */
export function pooledFund(id: string, name: string, alpha2: string): PooledFund {
  const listed = countryOfFund[id];
  const country = listed === undefined ? (findCountryByAlpha2(alpha2)?.code ?? null) : listed;
  const organisation = { ref: slug(`cbpf ${name}`), name: `Country-based pooled fund: ${name}`, country, kind: "POOLED_FUND" } as const;
  return { organisation, name, country };
}

/** Countries by the names that the file of contributions uses, where they are not the UN's. */
const otherNames: Readonly<Record<string, string>> = {
  congo: "COG",
  "czech republic": "CZE",
  moldova: "MDA",
  netherlands: "NLD",
  "united kingdom": "GBR",
  "united states": "USA",
  vietnam: "VNM",
};

const byName = new Map([
  ...countries.filter(({ kind }) => kind === "COUNTRY").map(({ name, code }) => [name.toLowerCase(), code] as const),
  ...Object.entries(otherNames),
]);

/**
 * Who gave. “Government of Canada (Former CIDA)” and “Canada” are the government of Canada; agencies, regions and all others
 * keep the name that the file has for them.
 */
export function donorOf(name: string): PlannedOrganisation {
  const bare = name.replace(/^Government of (the )?/, "").replace(/ \((Former [^)]*|Foreign, [^)]*)\)$/, "");
  const country = findCountry(byName.get(bare.toLowerCase()) ?? "");
  if (country !== undefined) {
    return { ref: `gov-${country.code.toLowerCase()}`, name: country.name, country: country.code, kind: "GOVERNMENT" };
  }
  return { ref: slug(name), name, country: null, kind: "UNKNOWN" };
}

const partnerKinds: Readonly<Record<string, PlannedOrganisation["kind"]>> = {
  "1": "NATIONAL_NGO",
  "2": "INTERNATIONAL_NGO",
  "3": "MULTILATERAL",
  "4": "OTHER",
};

/** What stands in the place of a partner's name where naming it would endanger its staff. */
const masks: ReadonlySet<string> = new Set(["national ngo", "international ngo", "un agency", "others"]);

export interface Partner {
  /** Null where the source keeps the name to itself: as many organisations as there are projects, perhaps. */
  readonly organisation: PlannedOrganisation | null;
  /** What the source says in the place of the name; null where it gives the name. */
  readonly withheld: string | null;
}

/** @param type the list's number of the type of organisation, from 1 to 4 */
export function partnerOf(name: string, type: string): Partner {
  if (masks.has(name.toLowerCase())) return { organisation: null, withheld: name };
  const ref = (type === "3" ? findAgencyRef(name) : undefined) ?? slug(name);
  return { organisation: { ref, name, country: null, kind: partnerKinds[type] ?? "UNKNOWN" }, withheld: null };
}
